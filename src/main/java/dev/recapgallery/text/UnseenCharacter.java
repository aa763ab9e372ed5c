package dev.recapgallery.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character that nobody sees and that came along with a copied text; a search doesn't find the word that it stands in.
 * Joiners are none: emoji, Persian and the scripts of India need them.
 *
 * @param codePoint what it is
 * @param before the word that it stands behind, or in; empty at the beginning of a text
 */
public record UnseenCharacter(int codePoint, String before) {

    /** Thai, Lao, Khmer and Burmese mark by it where a line may end. */
    private static final String WORD_ENDS = "\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

    /** Marks of direction belong into texts of scripts that run from right to left. */
    private static final Pattern FROM_RIGHT =
            Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]");

    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\uFEFF\\u2028\\u2029]|(?<![" + WORD_ENDS + "])\\u200B(?![" + WORD_ENDS + "])");

    private static final Pattern DIRECTION = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern LAST_WORD = Pattern.compile("\\S*$");

    /** The first of a text; empty where the text has nothing else, so that all of it is missing. */
    public static Optional<UnseenCharacter> in(String text) {
        if (text.codePoints()
                .allMatch(each -> Character.isWhitespace(each) || Character.getType(each) == Character.FORMAT)) {
            return Optional.empty();
        }
        return first(UNSEEN, text)
                .or(() -> FROM_RIGHT.matcher(text).find() ? Optional.empty() : first(DIRECTION, text));
    }

    private static Optional<UnseenCharacter> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        Matcher word = LAST_WORD.matcher(text.substring(0, found.start()).strip());
        return Optional.of(new UnseenCharacter(text.codePointAt(found.start()), word.find() ? word.group() : ""));
    }
}
