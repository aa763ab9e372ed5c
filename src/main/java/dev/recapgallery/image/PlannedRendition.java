package dev.recapgallery.image;

import dev.recapgallery.model.Rendition;
import dev.recapgallery.model.RenditionFormat;
import java.util.Objects;

/**
 * A rendition to be made.
 *
 * @param path within the output folder, such as {@code images/butterfly-960w-1f2e3d4c.jpg}
 * @param quality 1 to 100 in the format's own scale
 */
public record PlannedRendition(String path, int widthPx, int heightPx, RenditionFormat format, int quality) {
    public PlannedRendition {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(format, "format");
        if (widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException(path + " of " + widthPx + "×" + heightPx);
        }
    }

    /** The rendition that has been made by this plan, with the size of its file. */
    public Rendition made(long bytes) {
        return new Rendition(path, widthPx, heightPx, format, bytes);
    }
}
