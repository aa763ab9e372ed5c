package dev.recapgallery.model;

import org.jspecify.annotations.Nullable;

/**
 * What {@code credit:} says in the caption file: a person, or {@code none}.
 *
 * @param person who is to be named, or null for {@code none}
 */
public record CreditWish(@Nullable Person person) {

    public static CreditWish none() {
        return new CreditWish(null);
    }
}
