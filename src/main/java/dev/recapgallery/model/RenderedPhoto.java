package dev.recapgallery.model;

import java.util.List;
import java.util.Objects;

/**
 * A photo with its renditions.
 *
 * @param placeholder the photo's mean colour, {@code #rrggbb}, to show until it is loaded
 * @param renditions by format in the order of the settings, then ascending in width; never empty
 */
public record RenderedPhoto(Photo photo, String placeholder, List<Rendition> renditions) {
    public RenderedPhoto {
        Objects.requireNonNull(photo, "photo");
        Objects.requireNonNull(placeholder, "placeholder");
        renditions = List.copyOf(renditions);
        if (renditions.isEmpty()) {
            throw new IllegalArgumentException("no rendition of " + photo.file());
        }
    }

    /** The renditions of one format, ascending in width. */
    public List<Rendition> renditions(RenditionFormat format) {
        return renditions.stream()
                .filter(rendition -> rendition.format() == format)
                .toList();
    }
}
