package dev.recapgallery.post;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who took a photo, as a post says.
 *
 * @param url where the person is at home on the web, or null
 * @param license SPDX id where the post gives licence and version, else as typed; null where it gives none
 * @param copyright such as {@code © 2023 Jane Doe}, where the post has the sign; else null
 */
public record ImportedCredit(
        String name,
        @Nullable String url,
        @Nullable String license,
        @Nullable String copyright) {
    public ImportedCredit {
        Objects.requireNonNull(name, "name");
    }
}
