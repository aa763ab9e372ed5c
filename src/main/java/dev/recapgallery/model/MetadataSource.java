package dev.recapgallery.model;

/** Where a field's value was found, in order of precedence: an earlier one wins. */
public enum MetadataSource {
    SIDECAR,
    XMP,
    IPTC,
    EXIF
}
