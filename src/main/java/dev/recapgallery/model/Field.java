package dev.recapgallery.model;

/** A text field of a photo that several places can speak of. */
public enum Field {
    CAPTION,
    ALT,
    TITLE,
    CREATOR,
    CREDIT_LINE,
    COPYRIGHT,
    LICENSE_URL,
    KEYWORD
}
