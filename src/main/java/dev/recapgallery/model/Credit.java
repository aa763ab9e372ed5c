package dev.recapgallery.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is named for a photo, and how we know.
 *
 * @param origin where the name comes from, or why there is none
 * @param person who; null exactly where {@code origin} names nobody
 * @param line the credit line as shown, such as {@code Photo: Bartek Pawlik}; null where {@code person} is
 */
public record Credit(
        Origin origin, @Nullable Person person, @Nullable String line) {

    /** Where a credit comes from. */
    public enum Origin {
        /** Typed beside the photo. */
        CAPTION_FILE,
        /** Read from the photo or its sidecar. */
        EMBEDDED,
        /** Taken from {@code defaults}. */
        DEFAULT,
        /** {@code credit: none}: nobody is to be named. */
        DECLINED,
        /** Nothing says who. */
        UNKNOWN
    }

    public Credit {
        Objects.requireNonNull(origin, "origin");
        boolean named = origin != Origin.DECLINED && origin != Origin.UNKNOWN;
        if (named != (person != null) || named != (line != null)) {
            throw new IllegalArgumentException(origin + " with person " + person + " and line " + line);
        }
    }

    public static Credit to(Origin origin, Person person, String line) {
        return new Credit(origin, person, line);
    }

    public static Credit declined() {
        return new Credit(Origin.DECLINED, null, null);
    }

    public static Credit unknown() {
        return new Credit(Origin.UNKNOWN, null, null);
    }
}
