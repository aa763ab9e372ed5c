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
                    + "|\\bcourtesy of\\b.*|\\bbild(?:nachweis|quelle)\\b.*|\\bcr[eé]dits?\\s+photos?\\b.*|\\(c\\)\\s*\\d{4}.*"
                    + "|\\bphotographed by\\b.*|(?:撮影|写真提供|写真|摄影|攝影|图片|사진)\\s*[:：].*"
                    + "|\\b(?:thanks to|thank you to|h/t|hat tip to|kudos to)\\b[^.!?]*\\bfor (?:the|this) " + THING
                    + "\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Before a name; not the rest of a letter that went through a wrong encoding, and not the third of (a), (b), (c). */
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?<![\\p{L}\\p{S}])((?:©|(?<!\\([bB]\\).{0,200})\\([cC]\\))\\s*(?:\\d{4}\\S*\\s*)?(?:by\\s+)?[\\[@*_]*[\\p{Lu}\\p{Lo}].*)",
            Pattern.DOTALL);

    /** Behind the beginning of a sentence or bracket, and with a name: "photo by the pool" and "taking a photo by Ann". */
    private static final Pattern BY = Pattern.compile(
            "(?:^|[.!?;|,:–—(\\[\\n/]\\s*|\\s-{1,3}\\s+)[*_]*((?i:" + THING
                    + "(?:\\s+(?:taken|shot|made|provided))?\\s*(?:by|:|via)"
                    + "|(?:taken|shot) by|via|credits?\\s+to|(?:photographer|photographe|fotograf(?:in|ka)?|fot[oó]graf[oa])\\s*:|ph(?:\\.|:))\\s*:?\\s*[*_]*(?:\\[|@|\\p{Lu}[\\p{L}'’.-]*).*)",
            Pattern.DOTALL);

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

    /** As {@link #BY}, of words that are no credit without a whole name at the very end. */
    private static final Pattern BY_NAME = Pattern.compile("[.!?;|(\\[\\n]\\s*((?:(?i:credits?)"
            + "|(?i:photo|foto|image) (?:de|par|von|di|por|from))\\s+" + NAME_WORD + "(?:\\s+" + NAME_WORD
            + "){1,2})[\\s.)\\]]*$");

    /** A label, a name, an address: in whatever is left of "label (photo credit: name (address))". */
    private static final Pattern NAMED_ADDRESS = Pattern.compile(
            "(?<label>[\\p{L}\\p{M}\\p{N}' -]*?)\\s*(?:[:–—|]|(?<bracket>[(\\[]))\\s*(?!(?:The|A|An|Our|My)\\b)(?<name>"
                    + NAME_WORD
                    + "(?:\\s+(?:(?:de|da|van|von|der|den|la|le|del|di|bin|al)\\s+)*" + NAME_WORD + "){0,3})"
                    + "\\s*(?<mark>[:,(\\[]*)\\s*<?(?<url>(?:https?://|www\\.|mailto:)[^()\\[\\]\\s<>]+"
                    + "|(?<=[(\\[])[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/[^()\\[\\]\\s<>]*)?)>?[\\s.)\\]]*$");

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
                .or(() -> found(COPYRIGHT.matcher(plain), 1))
                .or(() -> found(BY.matcher(plain), 1))
                .or(() -> found(BY_NAME.matcher(plain), 1))
                .or(() -> byOneOf(people, plain))
                .or(() -> mistyped(plain))
                .or(() -> withoutWords(caption))
                .map(CreditPhrase::shortened);
    }

    private static Optional<String> found(Matcher matcher, int group) {
        return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    /** {@code (by Bartek Pawlik)}: of somebody who takes photos; of anybody else it may be a mural. */
    private static Optional<String> byOneOf(List<Person> people, String plain) {
        return people.stream()
                .map(person -> Pattern.compile(
                        "(?<!\\p{L})by\\s+" + Pattern.quote(person.name()) + "[\\s.)\\]]*$", Pattern.CASE_INSENSITIVE))
                .flatMap(by -> found(by.matcher(plain), 0).stream())
                .findFirst();
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
        boolean isUsual =
                address.group("bracket") == null && address.group("mark").equals("(");
        boolean isWrittenOut = !caption.contains("](" + address.group("url")) && (isUsual || name.matches(".*\\s.*"));
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
