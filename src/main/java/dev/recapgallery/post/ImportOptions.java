package dev.recapgallery.post;

import org.jspecify.annotations.Nullable;

/**
 * What an import may assume.
 *
 * @param includesCommented true to take photos inside HTML comments as hidden ones
 * @param photoFolder folder of the photos relative to the post, {@code /} between; null: the one that its images share
 */
public record ImportOptions(
        boolean includesCommented, @Nullable String photoFolder) {

    /** Photos in comments left out, the photo folder found out. */
    public static ImportOptions defaults() {
        return new ImportOptions(false, null);
    }
}
