package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quote that has no other: {@code caption: Opening keynote"}, {@code alt: A sign that reads “Welcome}. Which one opens
 * is another thing in each language ({@code „so“}, {@code »so«}, {@code ”så”}), so they are only counted.
 */
final class HalfQuote implements Rule {

    /** Not inches ({@code a screen of 27"}), and not behind a quote of another kind ({@code „Hallo"}). */
    private static final Pattern STRAIGHT_AT_ONE_END =
            Pattern.compile("\"[^\"“”„«»]+|[^\"“”„«»]*[^\"“”„«»\\p{N}]\"[.!?…]?");

    /** At one side of a word, and not behind a number: {@code We saw "The Mousetrap in London}. */
    private static final Pattern STRAIGHT_AT_WORD =
            Pattern.compile("(?<=[\\s(\\[])\"(?=\\p{L})|(?<=[\\p{L}.,!?…])\"(?![\\p{L}\\p{N}])");

    private static final Pattern ANY = Pattern.compile("[\"“”„«»]");

    /** What may be half of a pair that is typed in another way; behind a number it stands for inches or minutes. */
    private static final Pattern MAKESHIFT = Pattern.compile("(?<!\\p{N}\\s?)\"|,,(?=\\p{L})|''|``");

    private static final Pattern CURLED = Pattern.compile("[“„‟”]");

    private static final Pattern CURLED_BUT_INCHES = Pattern.compile("(?<!\\p{N}\\s?)”|[“„‟]");

    private static final Pattern ANGLED = Pattern.compile("[«»]");

    /** {@code More »} leads on. */
    private static final Pattern ARROW = Pattern.compile("(?s)(?:\\S+\\s+){0,2}[»«]|[»«](?:\\s+\\S+){0,2}");

    /** Of a quotation of several paragraphs each one opens it, and the last one closes it. */
    private static final Pattern OPENED_AGAIN = Pattern.compile("(?<=\\n)[^\\S\\n]*+[*_>-]*+[^\\S\\n]*+[“„«»”]");

    private static final Pattern CODE = Pattern.compile("`[^`]+`");

    private static final List<Pattern> CORNERS =
            List.of(Pattern.compile("[「」]"), Pattern.compile("[『』]"), Pattern.compile("[《》]"));

    private static final int EXCERPT_CHARS = 30;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "half-quote",
                Scope.CHECK,
                "a quote without its other half is published as it stands",
                "type the other one, or take it out");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .flatMap(photo -> Stream.of(
                        fault(photo, "caption", "caption", caption(photo), material),
                        fault(photo, "alt", "alt text", photo.alt(), material)))
                .flatMap(Optional::stream);
    }

    private static @Nullable String caption(Photo photo) {
        Caption caption = photo.caption();
        return caption == null ? null : caption.source();
    }

    private Optional<Problem> fault(Photo photo, String key, String what, @Nullable String typed, Material material) {
        String text = typed == null ? "" : typed.strip();
        Optional<String> fault = STRAIGHT_AT_ONE_END.matcher(text).matches()
                ? Optional.of("has a quote at one end only")
                : DamagedText.isMisread(text)
                        ? Optional.<String>empty()
                        : lonely(CODE.matcher(text).replaceAll(" "))
                                .map(half -> "has half a pair of quotes ('" + half + "')");
        return fault.map(found -> at(
                material.placeOf(photo, key),
                "the " + what + " of photo '" + photo.file() + "' " + found + "; type the other one, or take it out"));
    }

    /** A quote at the beginning of a line may open a quotation again, or one of its own: it is lonely where it is as both. */
    private static Optional<String> lonely(String text) {
        return half(text).flatMap(any -> half(OPENED_AGAIN.matcher(text).replaceAll("")));
    }

    /** The last quote of a kind of which there is an odd number, with what is at it. */
    private static Optional<String> half(String quoted) {
        boolean isMadeUp = MAKESHIFT.matcher(quoted).results().count() % 2 == 1;
        return Stream.of(
                        within(quoted),
                        isMadeUp ? Optional.<MatchResult>empty() : curled(quoted),
                        ARROW.matcher(quoted).matches() ? Optional.<MatchResult>empty() : angled(quoted),
                        corner(quoted))
                .flatMap(Optional::stream)
                .map(half -> Printable.excerpt(quoted.substring(half.start()), EXCERPT_CHARS))
                .findFirst();
    }

    /** The only quote of the text. */
    private static Optional<MatchResult> within(String text) {
        return ANY.matcher(text).results().count() == 1
                ? STRAIGHT_AT_WORD.matcher(text).results().findFirst()
                : Optional.empty();
    }

    /** Behind a number it closes a quotation or stands for inches: {@code “Route 66”}, {@code a screen of 27”}. */
    private static Optional<MatchResult> curled(String text) {
        return odd(CURLED, text).flatMap(any -> odd(CURLED_BUT_INCHES, text));
    }

    private static Optional<MatchResult> odd(Pattern quotes, String text) {
        List<MatchResult> found = quotes.matcher(text).results().toList();
        return found.size() % 2 == 0 ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** With blanks around, it leads from one thing to the next: {@code Home » Photos}. */
    private static Optional<MatchResult> angled(String text) {
        boolean isPath = ANGLED.matcher(text).results().allMatch(quote -> isBetweenBlanks(quote, text));
        return isPath ? Optional.empty() : odd(ANGLED, text);
    }

    private static boolean isBetweenBlanks(MatchResult quote, String text) {
        return quote.group().equals("»")
                && quote.start() > 1
                && quote.end() < text.length() - 1
                && Character.isWhitespace(text.charAt(quote.start() - 1))
                && Character.isWhitespace(text.charAt(quote.end()));
    }

    private static Optional<MatchResult> corner(String text) {
        return CORNERS.stream().flatMap(pair -> odd(pair, text).stream()).findFirst();
    }
}
