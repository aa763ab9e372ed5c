package dev.recapgallery.edit;

import java.util.Objects;

/**
 * A section as it stands in a caption file.
 *
 * @param path of its mapping
 * @param id as the gallery has it: the slug of the title, counted up where titles repeat
 * @param depth 0 for those at the top
 */
public record CaptionSection(CaptionPath path, String id, String title, int depth) {
    public CaptionSection {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
