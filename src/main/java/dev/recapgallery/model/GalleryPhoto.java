package dev.recapgallery.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A photo of a built gallery, as posts show it.
 *
 * @param file path within the photo folder, {@code /} between
 * @param caption as shown, plain text, or null
 * @param alt as published, or null where nobody wrote one or the photo is decorative
 * @param title plain text, or null
 * @param credit name of who is credited, or null
 */
public record GalleryPhoto(
        String id,
        String file,
        @Nullable String caption,
        @Nullable String alt,
        @Nullable String title,
        @Nullable String credit) {

    public GalleryPhoto {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
    }

    /** What a marker calls its fragment. */
    public String markerName() {
        return "photo:" + id;
    }
}
