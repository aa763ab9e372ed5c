package dev.recapgallery.model;

/** Something that a photo file tells of its owner. Only that it does is ever known, never what it says. */
public enum PrivateDetail {
    LOCATION("where it was taken"),
    OWNER("the camera owner's name"),
    SERIAL_NUMBER("the camera's serial number");

    private final String words;

    PrivateDetail(String words) {
        this.words = words;
    }

    /** What a photo tells: "where it was taken". */
    public String words() {
        return words;
    }
}
