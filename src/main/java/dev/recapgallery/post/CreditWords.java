package dev.recapgallery.post;

import dev.recapgallery.text.CreditTerms;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words behind which a name follows: {@code Photo credit:}, {@code courtesy of}, {@code ©}.
 *
 * @param start char index in the text
 * @param end char index behind the words and the blanks after them
 */
record CreditWords(int start, int end, Kind kind, boolean isFollowedByColon, String typed) {

    /** How sure it is that a name follows. */
    enum Kind {
        /** Nothing but a name follows. */
        EXPLICIT,
        COPYRIGHT,
        /** In a bracket only. */
        COURTESY,
        WEAK
    }

    private static final String THING = "(?:" + CreditTerms.PHOTO + "|headshots?)";
    private static final String MARKS = "[*_]{0,3}";
    private static final Pattern WORDS = Pattern.compile(
            MARKS + "(?:"
                    + "(?<explicit>" + THING + "\\s*-?credits?(?:\\s+(?:goes\\s+to|to|by|for))?"
                    + "|" + THING + "\\s+courtesy(?:\\s+of)?"
                    + "|credits?(?=\\s*" + MARKS
                    + "[:;–—]|\\s+to(?U:\\b))(?:\\s+to)?|" + CreditTerms.NOTICE + ")"
                    + "|(?<copyright>(?:" + THING + "\\s+)?(?:©|\\(c\\)(?=\\s*\\d{4})|copyright)(?:\\s*©)?)"
                    + "|(?<courtesy>courtesy(?:\\s+of)?|" + CreditTerms.SNAPPED + ")"
                    + "|(?<weak>" + THING
                    + "\\s+(?:was\\s+)?(?:kindly\\s+)?(?:" + CreditTerms.TAKEN + "|" + CreditTerms.BY_MAKER + "|von)|"
                    + CreditTerms.PHOTOGRAPHED
                    + "|(?:" + THING + "|" + CreditTerms.MAKER + ")(?=\\s*" + MARKS
                    + "\\s*:)|[📷📸](?:\\s*by(?U:\\b))?)"
                    + ")(?![\\p{L}])" + MARKS + "\\s*" + MARKS + "(?<colon>[:;–—=-])?" + MARKS + "\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first such words from an index on. */
    static Optional<CreditWords> find(String text, int from) {
        Matcher words = WORDS.matcher(text);
        return words.find(from) ? Optional.of(of(words)) : Optional.empty();
    }

    /** The words that a text begins with. */
    static Optional<CreditWords> atStart(String text) {
        Matcher words = WORDS.matcher(text);
        return words.lookingAt() ? Optional.of(of(words)) : Optional.empty();
    }

    private static CreditWords of(Matcher words) {
        Kind kind = words.group("explicit") != null
                ? Kind.EXPLICIT
                : words.group("copyright") != null
                        ? Kind.COPYRIGHT
                        : words.group("courtesy") != null ? Kind.COURTESY : Kind.WEAK;
        return new CreditWords(words.start(), words.end(), kind, words.group("colon") != null, words.group());
    }

    /** True for words that need no full stop before them. */
    boolean isUnmistakable() {
        boolean sign = typed.contains("©") || typed.matches("[📷📸].*");
        return sign || (kind == Kind.EXPLICIT && isFollowedByColon);
    }

    /** The credit in what follows the words, in a text that they were found in. */
    Optional<ImportedCredit> credit(String text) {
        return CreditName.of(text.substring(end), kind == Kind.COPYRIGHT, kind == Kind.EXPLICIT);
    }
}
