package dev.recapgallery.post;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an import may assume.
 *
 * @param includesCommented true to take photos inside HTML comments as hidden ones
 * @param photoFolder folder of the photos relative to the post, {@code /} between; null: the one that its images share
 * @param photoNames paths of the files in that folder: an image that the post names otherwise, from the site's root say, is
 *     the one of them that its path ends in
 */
public record ImportOptions(
        boolean includesCommented, @Nullable String photoFolder, Set<String> photoNames) {

    public ImportOptions {
        photoNames = Set.copyOf(photoNames);
    }

    /** With nothing known of what lies in the folder. */
    public ImportOptions(boolean includesCommented, @Nullable String photoFolder) {
        this(includesCommented, photoFolder, Set.of());
    }

    /** Photos in comments left out, the photo folder found out. */
    public static ImportOptions defaults() {
        return new ImportOptions(false, null);
    }
}
