package dev.recapgallery.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A video that a section links to.
 *
 * @param url http or https
 * @param caption inline Markdown, or null
 */
public record Video(String url, @Nullable String caption) {
    public Video {
        Objects.requireNonNull(url, "url");
    }
}
