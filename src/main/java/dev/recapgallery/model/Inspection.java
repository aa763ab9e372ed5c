package dev.recapgallery.model;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a photo file by looking at all of it.
 *
 * @param file path within the photo folder
 * @param details what it tells of its owner
 * @param look what its pixels look like; null where they can't be decoded or there is nothing to see
 */
public record Inspection(
        String file, Set<PrivateDetail> details, @Nullable Look look) {
    public Inspection {
        Objects.requireNonNull(file, "file");
        details = Set.copyOf(details);
    }
}
