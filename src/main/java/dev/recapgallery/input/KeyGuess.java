package dev.recapgallery.input;

import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.problem.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The way out for a key that is unknown where it is written: mistyped, called otherwise here, or at home elsewhere. */
final class KeyGuess {

    /** What other programs and other Englishes call it. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("licence", "license"),
            Map.entry("rights", "copyright"),
            Map.entry("author", "credit"),
            Map.entry("photographer", "credit"),
            Map.entry("creator", "credit"),
            Map.entry("artist", "credit"),
            Map.entry("by", "credit"),
            Map.entry("description", "caption"),
            Map.entry("text", "caption"),
            Map.entry("alt-text", "alt"),
            Map.entry("alttext", "alt"),
            Map.entry("keywords", "tags"),
            Map.entry("date", "taken"),
            Map.entry("time", "taken"),
            Map.entry("hide", "hidden"),
            Map.entry("focal-point", "focal"),
            Map.entry("focus", "focal"),
            Map.entry("lang", "language"),
            Map.entry("locale", "language"),
            Map.entry("tz", "timezone"),
            Map.entry("images", "photos"),
            Map.entry("link", "url"),
            Map.entry("website", "url"),
            Map.entry("homepage", "url"),
            Map.entry("photographers", "people"),
            Map.entry("authors", "people"),
            Map.entry("rules", "check"),
            Map.entry("settings", "gallery"));

    /** A block and its keys. */
    private record Home(String words, List<String> keys) {}

    /** Blocks whose keys are mixed up; the first that knows a key is its home. */
    private static final List<Home> HOMES = List.of(
            new Home("under 'defaults:' for all photos, or at a photo", CaptionFileReader.DEFAULTS_KEYS),
            new Home("under 'gallery:'", SettingsReader.KEYS),
            new Home("at a photo", PhotoEntry.KEYS),
            new Home("under 'gallery: renditions:'", RenditionSettingsReader.KEYS),
            new Home("at the beginning of a line, under nothing else", CaptionFileReader.KEYS));

    private KeyGuess() {}

    /** A clause that begins with {@code ;}. */
    static String hint(String key, List<String> knownKeys) {
        Optional<String> meant = meant(knownKeys, key);
        if (meant.isPresent()) {
            return "; did you mean '" + meant.get() + "'?";
        }
        boolean isAtHome = HOMES.stream().anyMatch(home -> home.keys().equals(knownKeys));
        return HOMES.stream()
                .filter(home -> isAtHome)
                .flatMap(home -> meant(home.keys(), key).map(known -> written(known, key, home)).stream())
                .findFirst()
                .orElse("; known here: " + String.join(", ", knownKeys));
    }

    /** The key that is meant, mistyped or called otherwise. */
    static Optional<String> meant(List<String> keys, String key) {
        String folded = key.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return new DidYouMean(keys).nearest(folded).or(() -> Optional.ofNullable(OTHER_WORDS.get(folded))
                .filter(keys::contains));
    }

    private static String written(String known, String key, Home home) {
        return "; '" + known + (known.equals(key) ? "' is written " : "' may be meant, which is written ")
                + home.words();
    }
}
