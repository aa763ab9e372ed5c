package dev.recapgallery.post;

import java.util.Objects;

/**
 * A word of a post that was read in the wrong encoding once, and what it was before.
 *
 * @param line 1-based line in the post
 * @param original as it stands in the post, such as {@code Pe√±a}
 * @param repaired as it was meant, such as {@code Peña}
 */
public record Repair(int line, String original, String repaired) {
    public Repair {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(repaired, "repaired");
    }
}
