package dev.recapgallery.image;

/** The kinds of picture that can be read. */
public enum ImageType {
    JPEG("JPEG"),
    PNG("PNG"),
    GIF("GIF"),
    WEBP("WebP"),
    TIFF("TIFF"),
    BMP("BMP");

    private final String word;

    ImageType(String word) {
        this.word = word;
    }

    /** The name users know it by. */
    public String word() {
        return word;
    }
}
