package dev.recapgallery.model;

import org.jspecify.annotations.Nullable;

/**
 * The {@code defaults:} block: what holds for photos of which nothing else is known.
 *
 * @param credit null when not given
 * @param license holds for photos that have the default credit: nobody else's work is licensed by a default
 */
public record Defaults(
        @Nullable CreditWish credit, @Nullable License license) {
    public static Defaults none() {
        return new Defaults(null, null);
    }
}
