package dev.recapgallery.post;

import java.util.Objects;

/**
 * An image of the gallery that stays as it is.
 *
 * @param source as in the post
 * @param line from 1
 * @param reason such as {@code it stands in a list}
 */
public record LeftImage(String source, int line, String reason) {
    public LeftImage {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reason, "reason");
    }
}
