package dev.recapgallery.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The terms a photo may be used under.
 *
 * @param id SPDX licence id, or null for terms that have none
 * @param name as shown
 * @param url the licence's official page, or null
 */
public record License(
        @Nullable String id, String name, @Nullable String url) {
    public License {
        Objects.requireNonNull(name, "name");
    }
}
