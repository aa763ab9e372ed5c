package dev.recapgallery.model;

import java.util.Arrays;
import java.util.Optional;

/** A format renditions are written in. */
public enum RenditionFormat {
    WEBP("webp", "image/webp", "webp", 76),
    JPEG("jpeg", "image/jpeg", "jpg", 80);

    private final String word;
    private final String mediaType;
    private final String extension;
    private final int defaultQuality;

    RenditionFormat(String word, String mediaType, String extension, int defaultQuality) {
        this.word = word;
        this.mediaType = mediaType;
        this.extension = extension;
        this.defaultQuality = defaultQuality;
    }

    /** The format of a word in the caption file. */
    public static Optional<RenditionFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The word in the caption file and in {@code gallery.json}. */
    public String word() {
        return word;
    }

    public String mediaType() {
        return mediaType;
    }

    /** File name extension, without the dot. */
    public String extension() {
        return extension;
    }

    /** 1 to 100, in the encoder's own scale. */
    public int defaultQuality() {
        return defaultQuality;
    }
}
