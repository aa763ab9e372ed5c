package dev.recapgallery.input;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells tags of languages (BCP 47, that is RFC 5646) from what people type for them: {@code english}, {@code en_US},
 * {@code jp}.
 */
final class LanguageTag {

    /** Two letters are of ISO 639-1, three may be of any later part, and longer ones there are none yet. */
    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private static final int MAX_LETTERS = 3;

    private LanguageTag() {}

    /** True for a well-formed tag (section 2.2.9) of a language that there may be. */
    static boolean isKnown(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 2 ? OF_TWO_LETTERS.contains(language) : language.length() <= MAX_LETTERS;
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }

    /** The tag of what is a language's name, in English or itself, a country's sign, or a locale as programs write it. */
    static Optional<String> meant(String typed) {
        String dashed = typed.replace('_', '-').replaceFirst("\\..*", "");
        if (isKnown(dashed)) {
            return Optional.of(dashed);
        }
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> isNameOf(typed, Locale.forLanguageTag(code)))
                .findFirst()
                .or(() -> ofCountry(typed));
    }

    private static boolean isNameOf(String typed, Locale language) {
        return typed.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                || typed.equalsIgnoreCase(language.getDisplayLanguage(language));
    }

    /** {@code jp} as {@code ja}, where one language alone is spoken in a country. */
    private static Optional<String> ofCountry(String typed) {
        List<String> languages = Stream.of(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equalsIgnoreCase(typed))
                .map(Locale::getLanguage)
                .distinct()
                .toList();
        return languages.size() == 1 ? Optional.of(languages.get(0)) : Optional.empty();
    }
}
