package dev.recapgallery.model;

import java.util.List;
import java.util.Objects;

/**
 * Why a photo is shown as it is: every value that some place offers for each field.
 *
 * @param file path within the photo folder
 * @param fields in the order of an entry's keys; a field that nobody speaks of has no offers
 */
public record Explanation(String id, String file, List<ExplainedField> fields) {

    /** What became of an offer. */
    public enum Verdict {
        /** It is shown. */
        WON,
        /** Something of higher precedence is shown. */
        LOST,
        /** It is never shown. */
        DROPPED
    }

    /**
     * A value that a place offers.
     *
     * @param source such as {@code captions.yaml:8:5}, {@code XMP sidecar}, {@code EXIF}, {@code default}
     * @param value as found; {@code (withheld)} where it is private
     * @param why a clause
     */
    public record Offer(Verdict verdict, String source, String value, String why) {
        public Offer {
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(why, "why");
        }
    }

    /** One field with its offers, the winner first. */
    public record ExplainedField(String name, List<Offer> offers) {
        public ExplainedField {
            offers = List.copyOf(offers);
        }
    }

    public Explanation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        fields = List.copyOf(fields);
    }
}
