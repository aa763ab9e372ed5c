package dev.recapgallery.model;

import java.util.Objects;

/**
 * A photo file as read: what it is, not yet what the caption file says of it.
 *
 * @param file path within the photo folder, with {@code /} between names
 * @param sha256 of the file's bytes, lower-case hex
 * @param widthPx as displayed, orientation applied
 * @param heightPx as displayed
 * @param metadata what the file and its sidecar say
 */
public record SourcePhoto(String file, String sha256, int widthPx, int heightPx, PhotoMetadata metadata) {
    public SourcePhoto {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(metadata, "metadata");
        if (widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException(file + " is " + widthPx + "×" + heightPx);
        }
    }
}
