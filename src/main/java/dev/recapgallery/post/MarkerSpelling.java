package dev.recapgallery.post;

import dev.recapgallery.model.Slug;
import dev.recapgallery.problem.DidYouMean;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which comments were meant to be markers. Nobody writes {@code <!-- recap_gallery:trip -->} as a note, but
 * {@code <!-- recap gallery below -->} may well be one: it counts as a marker only where it names something of the gallery,
 * or where a pair would lack one of its halves without it.
 */
final class MarkerSpelling {

    static final String CLOSING = "<!-- /recap:gallery -->";

    /** Longer than any marker: the rest is something else. */
    private static final int MAX_CHARS = 200;

    /** Nobody reads more hints, and each takes time in proportion to the names. */
    private static final int MAX_GUESSES = 500;

    /** {@code /recap:gallery}, {@code Recap - Gallery "trip"}, {@code end of gallery}. */
    private static final Pattern WORDS =
            Pattern.compile("(?<lead>[/\\\\]\\s*|(?i:end|close|begin|start)[\\s:/-]+(?i:of\\s+)?)?(?<head>\\p{L}+)"
                    + "(?<gap>[^\\p{L}\\p{N}]{0,4}+)(?<rest>.*)");

    /** A file: {@code recap/gallery.html}. */
    private static final Pattern FILE = Pattern.compile("\\p{L}+\\.\\p{L}");

    /** What markers name in the place of the word "gallery". */
    private static final Set<String> KINDS = Set.of(
            "photo",
            "photos",
            "image",
            "images",
            "picture",
            "pictures",
            "figure",
            "section",
            "sections",
            "album",
            "credit",
            "credits");

    private static final Pattern WORD = Pattern.compile("\\p{L}*");
    private static final Pattern FRAME = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private final DidYouMean recap = new DidYouMean(List.of("recap"));
    private final DidYouMean gallery = new DidYouMean(List.of("gallery", "galleries"));
    private final DidYouMean joined = new DidYouMean(List.of("recapgallery"));
    private final DidYouMean original = new DidYouMean(List.of("original"));
    private final Supplier<? extends Collection<String>> source;
    private @Nullable List<String> names;
    private int guesses;

    /** @param names what markers may name; asked for only where a comment looks like a marker */
    MarkerSpelling(Supplier<? extends Collection<String>> names) {
        this.source = names;
    }

    /**
     * A comment that is near a marker.
     *
     * @param isSure false where it may be a note of the author's
     * @param isNamed false for an opening marker that names nothing
     * @param meant the marker in its right spelling; null where it can't be told
     */
    record Slip(
            Kind kind,
            boolean isSure,
            boolean isNamed,
            @Nullable String meant) {
        enum Kind {
            OPENING,
            CLOSING
        }

        static Slip closing(boolean isSure) {
            return new Slip(Kind.CLOSING, isSure, true, MarkerSpelling.CLOSING);
        }

        boolean isClosing() {
            return kind == Kind.CLOSING;
        }
    }

    /**
     * What is between the words {@code recap} and {@code gallery}, and what comes behind.
     *
     * @param isExact with one colon and nothing else between, as it has to be
     * @param isOdd written as nobody writes prose: {@code recap_gallery}, {@code recapgallery:}
     */
    private record Head(@Nullable String lead, boolean isExact, boolean isOdd, String tail) {

        boolean isOurs() {
            return isExact || isOdd;
        }

        boolean hasSlash() {
            return lead != null && (lead.startsWith("/") || lead.startsWith("\\"));
        }

        boolean isEnd() {
            return lead != null && lead.matches("(?is)(?:[/\\\\]|end|close).*");
        }
    }

    /** What a comment that is no marker was meant to be; empty for any other comment. */
    Optional<Slip> of(String comment) {
        Matcher words = WORDS.matcher(inside(comment));
        if (!words.lookingAt()) {
            return Optional.empty();
        }
        String head = words.group("head");
        String gap = words.group("gap");
        String rest = words.group("rest");
        boolean isOddGap = !gap.isEmpty() && !gap.equals("-") && !gap.matches(".*\\s.*");
        if (joined.nearest(head).isPresent()) {
            return Optional.of(slip(new Head(words.group("lead"), false, isOddGap, gap + rest)));
        }
        boolean isRecap = recap.nearest(head, 1).isPresent();
        String word = word(rest);
        if (head.equalsIgnoreCase("gallery")
                && isOddGap
                && recap.nearest(word, 1).isPresent()) {
            return Optional.of(slip(new Head(words.group("lead"), false, true, rest.substring(word.length()))));
        }
        if (head.equalsIgnoreCase("recap") && gap.strip().equals(":") && KINDS.contains(word)) {
            return ofKind(new Head(words.group("lead"), gap.equals(":"), false, rest.substring(word.length())), word);
        }
        if (isRecap && gallery.nearest(word).isPresent() && !FILE.matcher(rest).lookingAt()) {
            boolean isExact = head.equalsIgnoreCase("recap") && gap.equals(":");
            String tail = rest.substring(word.length());
            boolean isSlashed = gap.contains("/")
                    && words.group("lead") == null
                    && unframed(tail).isEmpty();
            String lead = isSlashed ? "/" : words.group("lead");
            return Optional.of(slip(new Head(lead, isExact, isOddGap, tail)));
        }
        if (head.equalsIgnoreCase("recap")
                && gap.equals(":")
                && original.nearest(word).isPresent()) {
            return Optional.of(new Slip(Slip.Kind.OPENING, true, true, null));
        }
        return isRecap || head.equalsIgnoreCase("gallery")
                ? half(new Head(words.group("lead"), false, false, gap + rest))
                : Optional.empty();
    }

    private Slip slip(Head head) {
        String name = unframed(head.tail());
        boolean endsWithSlash = name.isEmpty() && head.tail().strip().matches("[/\\\\]");
        if (name.isEmpty() && (head.isEnd() || endsWithSlash)) {
            return Slip.closing(head.isOurs() || head.hasSlash() || endsWithSlash);
        }
        if (head.isEnd() || name.matches("(?i)end|close")) {
            return Slip.closing(head.isOurs() || head.hasSlash());
        }
        Optional<String> known = known(name);
        boolean isOneWord = !name.matches(".*\\s.*");
        boolean isSure = known.isPresent() || head.isExact() || (head.isOdd() && isOneWord);
        @Nullable
        String meant = known.or(() -> isOneWord && MarkerReader.isName(name) ? Optional.of(name) : Optional.empty())
                .orElse(null);
        return new Slip(
                Slip.Kind.OPENING,
                isSure,
                !name.isEmpty(),
                meant == null ? null : "<!-- recap:gallery " + meant + " -->");
    }

    /** What there is of a gallery, in the place of the word for it: {@code recap:photo pier}, {@code /recap:credits}. */
    private Optional<Slip> ofKind(Head head, String kind) {
        String name = unframed(head.tail());
        if (head.isEnd()) {
            return Optional.of(Slip.closing(head.isExact()));
        }
        boolean isCredits = kind.startsWith("credit");
        String wanted = isCredits ? "credits" : kind.matches("sections?|album") ? name : "photo:" + name;
        boolean isOneWord = !name.matches(".*\\s.*");
        boolean isMarker = head.isExact() && isOneWord && (isCredits || !name.isEmpty());
        if (!isMarker && (isCredits || !isOneWord || known(wanted).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Slip(
                Slip.Kind.OPENING,
                true,
                true,
                "<!-- recap:gallery " + known(wanted).orElse(wanted) + " -->"));
    }

    /** One word of the two: {@code recap:photo:pier}, {@code /gallery}. */
    private Optional<Slip> half(Head head) {
        String name = unframed(head.tail());
        if (name.isEmpty()) {
            return head.isEnd() ? Optional.of(Slip.closing(false)) : Optional.empty();
        }
        boolean isPhoto = name.startsWith("photo:");
        return names().contains(name)
                ? Optional.of(new Slip(Slip.Kind.OPENING, isPhoto, true, "<!-- recap:gallery " + name + " -->"))
                : Optional.empty();
    }

    /** Of several words only a title counts: prose is near too much. */
    private Optional<String> known(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean isTitle = name.matches(".*\\s.*");
        String exact = isTitle ? Slug.anchor(name) : name;
        if (isTitle || names().contains(exact) || guesses++ > MAX_GUESSES) {
            return Optional.of(exact).filter(names()::contains);
        }
        return MarkerGuess.known(name, names());
    }

    private List<String> names() {
        List<String> known = names == null ? List.copyOf(source.get()) : names;
        names = known;
        return known;
    }

    private static String unframed(String text) {
        return FRAME.matcher(text).replaceAll("");
    }

    private static String inside(String comment) {
        String text =
                comment.substring(0, Math.min(comment.length(), MAX_CHARS)).replaceFirst("^<\\s?!?\\s?[-–—]*\\s*", "");
        return text.lines()
                .findFirst()
                .orElse("")
                .replaceFirst("[-–—\\s!>]+$", "")
                .strip();
    }

    private static String word(String text) {
        Matcher word = WORD.matcher(text);
        return word.lookingAt() ? word.group().toLowerCase(Locale.ROOT) : "";
    }
}
