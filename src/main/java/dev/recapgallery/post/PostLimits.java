package dev.recapgallery.post;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;

/** How large a post may be. */
public final class PostLimits {

    /** Room for thousands of figures; a Markdown parser takes minutes for hostile text that is longer. */
    public static final int MAX_BYTES = 4 << 20;

    private PostLimits() {}

    /** Says that a post is refused for its size. */
    public static Problem tooLarge(String file, long bytes) {
        return Problem.error(
                Place.of(file),
                "post-too-large",
                "the post has " + bytes + " bytes; one of more than " + MAX_BYTES
                        + " is not read: split it, or check that this is the right file");
    }
}
