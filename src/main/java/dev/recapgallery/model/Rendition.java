package dev.recapgallery.model;

import java.util.Objects;

/**
 * One resized, re-encoded copy of a photo.
 *
 * @param path within the output folder, such as {@code images/butterfly-960w-1f2e3d4c.jpg}; ASCII
 * @param bytes size of the file
 */
public record Rendition(String path, int widthPx, int heightPx, RenditionFormat format, long bytes) {
    public Rendition {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(format, "format");
    }
}
