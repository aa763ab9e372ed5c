package dev.recapgallery.model;

import java.util.Objects;

/**
 * Text shown with a photo.
 *
 * @param source as typed or embedded
 * @param markdown true for inline Markdown (the caption file), false for plain text (metadata)
 */
public record Caption(String source, boolean markdown) {
    public Caption {
        Objects.requireNonNull(source, "source");
    }
}
