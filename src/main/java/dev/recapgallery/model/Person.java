package dev.recapgallery.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be named for a photo.
 *
 * @param key the key in the caption file's {@code people}, or null for a name that stands only beside its photo
 * @param name as shown
 * @param url where the person is at home on the web, or null
 */
public record Person(
        @Nullable String key, String name, @Nullable String url) {
    public Person {
        Objects.requireNonNull(name, "name");
    }
}
