package dev.recapgallery.input;

import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.DroppedValue;
import dev.recapgallery.model.Explanation.ExplainedField;
import dev.recapgallery.model.Explanation.Offer;
import dev.recapgallery.model.Explanation.Verdict;
import dev.recapgallery.model.MetadataSource;
import java.util.ArrayList;
import java.util.List;

/** Gathers offers in order of precedence: the first one wins, where anything is shown at all. */
final class Offers {

    private final boolean isShown;
    private final List<Offer> offers = new ArrayList<>();

    Offers(boolean isShown) {
        this.isShown = isShown;
    }

    boolean hasWinner() {
        return offers.stream().anyMatch(offer -> offer.verdict() == Verdict.WON);
    }

    void add(String source, String value, String why) {
        if (isShown && !hasWinner()) {
            offers.add(new Offer(Verdict.WON, source, value, why));
        } else {
            lose(source, value, isShown ? "something else comes first" : "it isn't shown");
        }
    }

    void lose(String source, String value, String why) {
        offers.add(new Offer(Verdict.LOST, source, value, why));
    }

    void drop(String source, String value, String why) {
        offers.add(new Offer(Verdict.DROPPED, source, value, why));
    }

    void drop(DroppedValue dropped) {
        drop(words(dropped.source()), dropped.value(), dropped.why());
    }

    /** Adds what metadata says. */
    void add(Candidate candidate) {
        add(words(candidate.source()), candidate.value(), reason(candidate.source()));
    }

    ExplainedField field(String name) {
        return new ExplainedField(name, offers);
    }

    /** Why what a source says counts, where nothing before it says anything. */
    static String reason(MetadataSource source) {
        return switch (source) {
            case SIDECAR -> "a sidecar corrects what the photo says";
            case XMP -> "XMP comes before IPTC and EXIF";
            case IPTC -> "IPTC comes before EXIF";
            case EXIF -> "nothing else says it";
        };
    }

    static String words(MetadataSource source) {
        return switch (source) {
            case SIDECAR -> "XMP sidecar";
            case XMP -> "XMP";
            case IPTC -> "IPTC";
            case EXIF -> "EXIF";
        };
    }
}
