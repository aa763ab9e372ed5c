package dev.recapgallery.model;

import java.util.Objects;

/**
 * One value that one place offers for one field. A field of many values (keywords) has one candidate for each.
 *
 * @param field which field
 * @param source which place
 * @param value trimmed, never blank
 */
public record Candidate(Field field, MetadataSource source, String value) {
    public Candidate {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(source, "source");
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank candidate for " + field);
        }
    }
}
