package dev.recapgallery.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a photo and its sidecar say of themselves.
 *
 * @param orientation how to turn the stored pixels
 * @param taken when; null when unknown
 * @param camera null when the photo says nothing of it
 * @param location null when the photo has none
 * @param candidates every value of every text field, camera junk left out
 */
public record PhotoMetadata(
        Orientation orientation,
        @Nullable Taken taken,
        @Nullable Camera camera,
        @Nullable GeoPoint location,
        List<Candidate> candidates) {

    public PhotoMetadata {
        Objects.requireNonNull(orientation, "orientation");
        candidates = List.copyOf(candidates);
    }

    public static PhotoMetadata empty() {
        return new PhotoMetadata(Orientation.TOP_LEFT, null, null, null, List.of());
    }

    /** The value from the first source in order of precedence that has one. */
    public Optional<String> best(Field field) {
        return candidates.stream()
                .filter(candidate -> candidate.field() == field)
                .min(Comparator.comparing(Candidate::source))
                .map(Candidate::value);
    }

    /** All values from the first source that has any, in the order found. */
    public List<String> all(Field field) {
        return candidates.stream()
                .filter(candidate -> candidate.field() == field)
                .map(Candidate::source)
                .min(Comparator.naturalOrder())
                .map(source -> candidates.stream()
                        .filter(candidate -> candidate.field() == field && candidate.source() == source)
                        .map(Candidate::value)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
