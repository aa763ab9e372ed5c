package dev.recapgallery.lint;

import dev.recapgallery.model.Inspection;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check} found out beyond the album.
 *
 * @param byFile what each photo file looks like and holds, by its path within the photo folder
 * @param now the latest time it is anywhere on earth; null where it doesn't matter
 * @param publication why the photo folder itself gets published, a clause such as {@code it lies in a folder called
 *     'static'}; null where nothing says so
 * @param renditions what is published of them, paths such as {@code images/a-960w-1f2e3d4c.jpg} within the output; other files
 *     of the output may be among them
 */
public record Inspected(
        Map<String, Inspection> byFile,
        @Nullable LocalDateTime now,
        @Nullable String publication,
        List<String> renditions) {

    public Inspected {
        byFile = Collections.unmodifiableMap(new TreeMap<>(byFile));
        renditions = List.copyOf(renditions);
    }

    /** What a build knows. */
    public static Inspected nothing() {
        return new Inspected(Map.of(), null, null, List.of());
    }
}
