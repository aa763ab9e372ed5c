package dev.recapgallery.model;

import java.util.Objects;

/**
 * A value that a photo offers for a field and that isn't taken.
 *
 * @param value as found; empty where it is no text
 * @param why a clause, such as {@code it is no web address}
 */
public record DroppedValue(Field field, MetadataSource source, String value, String why) {
    public DroppedValue {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(why, "why");
    }
}
