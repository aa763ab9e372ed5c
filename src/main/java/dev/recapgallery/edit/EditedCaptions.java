package dev.recapgallery.edit;

import java.util.Objects;

/**
 * A caption file's text after additions.
 *
 * @param text the whole new text; the old one where nothing was added
 * @param photos entries added
 * @param fields texts given to photos that were named already and lacked them
 * @param sections added, those within added sections counted
 * @param people added
 * @param videos added
 */
public record EditedCaptions(String text, int photos, int fields, int sections, int people, int videos) {
    public EditedCaptions {
        Objects.requireNonNull(text, "text");
    }

    /** True where anything was added. */
    public boolean isChanged() {
        return photos + fields + sections + people + videos > 0;
    }
}
