package dev.recapgallery.lint;

import dev.recapgallery.model.Person;
import dev.recapgallery.problem.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a credit in a caption.
 *
 * <pre>{@code
 * Attendees (photo credit: Bartek Pawlik (https://bartpawlik.format.com/))     the usual words
 * Attendees. Photo by Bartek Pawlik                                            with a name behind them
 * Attendees (photo crdit: Bartek Pawlik)                                       mistyped
 * Attendees: Bartek Pawlik (https://bartpawlik.format.com/)                    the words lost, the rest still there
 * }</pre>
 */
final class CreditPhrase {

    static final String THING = "(?:photo(?:graph|graphy)?s?|images?|pictures?|pics?|fotos?|bild(?:er)?|screenshots?)";

    private static final Pattern WORDS = Pattern.compile(
            THING + "\\s*-?credits?\\b.*|" + THING
                    + "\\s+courtesy\\b.*|\\bcredits?\\s*[:=].*|[📷📸].*\\p{L}.*|\\bcredit\\s+[–—-].*"
                    + "|\\bcourtesy of\\b.*|\\bbild(?:nachweis|quelle)\\b.*|\\bcr[eé]dits?\\s+photos?\\b.*|©.*|\\(c\\)\\s*\\d{4}.*"
                    + "|\\bphotographed by\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Behind the beginning of a sentence or bracket, and with a name: "photo by the pool" and "taking a photo by Ann". */
    private static final Pattern BY = Pattern.compile(
            "(?:^|[.!?;|,:–—(\\[\\n/]\\s*|\\s-{1,3}\\s+)[*_]*((?i:" + THING
                    + "(?:\\s+(?:taken|shot|made|provided))?\\s*(?:by|:)"
                    + "|(?:taken|shot) by|via|credits?\\s+to|(?i:photographer)\\s*:)\\s*:?\\s*[*_]*(?:\\[|@|\\p{Lu}[\\p{L}'’.-]*).*)",
            Pattern.DOTALL);

    private static final Pattern NAMED_ADDRESS = Pattern.compile(
            "(?<label>[\\p{L}\\p{M}\\p{N}' -]*?)\\s*[:–—|]\\s*(?<name>\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:(?:de|da|van|von|der|den|la|le|del|di|bin|al)\\s+)*\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3})"
                    + "\\s*\\(\\s*<?(?<url>(?:https?://|www\\.|mailto:)[^()\\s<>]+)>?\\s*\\)\\)?\\s*[.)]*\\s*$");

    /** Behind them stands what a thing is called, not who took a photo. */
    private static final Set<String> LABELS_OF_THINGS = Set.of(
            "video",
            "videos",
            "slides",
            "slide",
            "talk",
            "website",
            "site",
            "link",
            "links",
            "repo",
            "repository",
            "code",
            "blog",
            "post",
            "book",
            "event",
            "venue",
            "song",
            "music",
            "more",
            "see",
            "info",
            "details",
            "article",
            "read",
            "watch",
            "location",
            "place",
            "restaurant",
            "hotel",
            "map",
            "project",
            "docs",
            "documentation",
            "speaker",
            "artist",
            "art",
            "mural",
            "keynote",
            "sponsor",
            "recipe",
            "poster",
            "album",
            "film",
            "podcast",
            "source code");

    private static final Pattern TWO_WORDS = Pattern.compile("(?=\\b(\\p{L}{3,12}\\s+\\p{L}{3,9})\\s*[:(–—])");
    private static final int MAX_CHARS = 4_000;

    private final List<Person> people;

    CreditPhrase(List<Person> people) {
        this.people = people;
    }

    /** The part of a caption that seems to be a credit, at most 60 characters. */
    Optional<String> in(String source) {
        String caption = source.length() <= MAX_CHARS ? source : source.substring(0, MAX_CHARS);
        String plain = FoldedText.plain(caption);
        return found(WORDS.matcher(plain), 0)
                .or(() -> found(BY.matcher(plain), 1))
                .or(() -> mistyped(plain))
                .or(() -> withoutWords(caption))
                .map(CreditPhrase::shortened);
    }

    private static Optional<String> found(Matcher matcher, int group) {
        return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    private static Optional<String> mistyped(String plain) {
        DidYouMean words = new DidYouMean(List.of("photo credit", "photo credits", "image credit", "picture credit"));
        Matcher pairs = TWO_WORDS.matcher(plain);
        while (pairs.find()) {
            String pair = pairs.group(1).replaceAll("\\s+", " ");
            boolean isNear = pair.toLowerCase(Locale.ROOT).matches("\\S+ c\\S*")
                    && words.nearest(pair).isPresent();
            if (isNear) {
                return Optional.of(plain.substring(pairs.start()));
            }
        }
        return Optional.empty();
    }

    /** A name with an address behind a colon, unless the address is that of a thing. */
    private Optional<String> withoutWords(String caption) {
        Matcher address = NAMED_ADDRESS.matcher(linksWrittenOut(caption));
        if (!address.find()) {
            return Optional.empty();
        }
        String label = FoldedText.words(address.group("label"));
        String lastWord = label.substring(label.lastIndexOf(' ') + 1);
        String name = address.group("name");
        boolean isOfThing = LABELS_OF_THINGS.contains(lastWord);
        boolean isWrittenOut =
                caption.contains("(" + address.group("url")) && !caption.contains("](" + address.group("url"));
        boolean isPerson = people.stream()
                .anyMatch(person -> person.name().equalsIgnoreCase(name)
                        || address.group("url").equals(person.url()));
        return isPerson || (isWrittenOut && !isOfThing)
                ? Optional.of(address.group().strip())
                : Optional.empty();
    }

    /** {@code [Name](url)} as {@code Name (url)}. */
    private static String linksWrittenOut(String caption) {
        return caption.replaceAll("\\[([^\\[\\]]*)]\\(", "$1 (");
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }
}
