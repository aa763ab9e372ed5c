package dev.recapgallery.image;

import java.util.List;
import java.util.Objects;

/**
 * Everything made of one photo.
 *
 * @param placeholder the mean colour, {@code #rrggbb}
 * @param renditions in the order of the plan
 */
public record RenderedPictures(String placeholder, List<EncodedRendition> renditions) {
    public RenderedPictures {
        Objects.requireNonNull(placeholder, "placeholder");
        renditions = List.copyOf(renditions);
    }
}
