package dev.recapgallery.post;

import java.util.List;
import java.util.Objects;

/**
 * A post whose plain images were made figures.
 *
 * @param post with the markers of the new figures, and nothing between them yet but the originals
 * @param left images of the gallery that could not be
 */
public record FiguredPost(EmbeddedPost post, List<LeftImage> left) {
    public FiguredPost {
        Objects.requireNonNull(post, "post");
        left = List.copyOf(left);
    }
}
