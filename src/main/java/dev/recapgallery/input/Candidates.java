package dev.recapgallery.input;

import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.DroppedValue;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.Limit;
import dev.recapgallery.model.MetadataSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the values of text fields: cleaned, bounded, without camera junk and without repeats. */
final class Candidates {

    private static final int MAX_URL_CHARS = 2_000;

    private final MetadataLimits limits;
    private final Damage damage;
    private final List<Candidate> gathered = new ArrayList<>();
    private final List<DroppedValue> dropped = new ArrayList<>();

    Candidates(MetadataLimits limits, Damage damage) {
        this.limits = limits;
        this.damage = damage;
    }

    List<Candidate> list() {
        return List.copyOf(gathered);
    }

    /** What was not taken, and why. */
    List<DroppedValue> dropped() {
        return List.copyOf(dropped);
    }

    /** Offers one value; what is left of it once cleaned may be nothing. */
    void add(Field field, MetadataSource source, String raw) {
        if (MetadataText.isBinary(raw)) {
            dropped.add(new DroppedValue(field, source, "", "it is no text"));
            return;
        }
        Optional<String> clean = field == Field.CAPTION ? MetadataText.lines(raw) : MetadataText.line(raw);
        clean.filter(text -> isTaken(field, source, text))
                .map(text -> bounded(field, text))
                .map(text -> new Candidate(field, source, text))
                .filter(candidate -> !gathered.contains(candidate))
                .ifPresent(gathered::add);
    }

    private boolean isTaken(Field field, MetadataSource source, String text) {
        if (field != Field.KEYWORD && CameraJunk.isJunk(text)) {
            dropped.add(new DroppedValue(field, source, text, "a camera or program writes this by itself"));
            return false;
        }
        if (field == Field.LICENSE_URL && !isWebAddress(text)) {
            dropped.add(new DroppedValue(field, source, text, "it is no web address"));
            return false;
        }
        return true;
    }

    /** Offers each keyword, up to the limit. */
    void addKeywords(MetadataSource source, List<String> keywords) {
        if (keywords.size() > limits.keywords()) {
            damage.add("its keywords are over " + Limit.KEYWORDS.words(limits.keywords()));
        }
        keywords.stream().limit(limits.keywords()).forEach(keyword -> add(Field.KEYWORD, source, keyword));
    }

    /** Offers several creators as one value, in the order given: {@code A, B}. */
    void addCreators(MetadataSource source, List<String> creators) {
        List<String> names = creators.stream()
                .filter(name -> !MetadataText.isBinary(name))
                .flatMap(name -> MetadataText.line(name).stream())
                .filter(name -> isTaken(Field.CREATOR, source, name))
                .distinct()
                .toList();
        add(Field.CREATOR, source, String.join(", ", names));
    }

    private String bounded(Field field, String text) {
        boolean isCaption = field == Field.CAPTION;
        int limit = isCaption ? limits.captionChars() : limits.lineChars();
        if (text.length() > limit) {
            Limit named = isCaption ? Limit.CAPTION_CHARS : Limit.TEXT_CHARS;
            damage.add("one of its texts is over " + named.words(limit) + " and was cut");
        }
        return MetadataText.cut(text, limit);
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null && text.length() <= MAX_URL_CHARS;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
