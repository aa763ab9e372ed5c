package dev.recapgallery.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells words that look damaged, though it can't be said what they were. */
public final class StrayLetters {

    private static final Pattern STRAY = Pattern.compile(
            // question marks within a word, or in place of all letters
            "(?<![^\\s\"“„«(\\[])\\p{L}*\\p{L}\\?{1,3}\\p{Ll}[\\p{L}]*(?![^\\s.,;:!?\"”)\\]])"
                    + "|(?<!\\S)(?:\\?{4,}+\\s{1,9}\\?{2,}+|\\?{2,3}+(?:\\s{1,9}\\?{2,3}+){0,9}\\s{1,9}\\?{4,}+)(?!\\S)"
                    // lines for tables on old screens
                    + "|(?<!\\p{L})\\p{L}*+(?:(?<=\\p{L})[\\u2500-\\u257F]|[\\u2500-\\u257F]\\p{L})\\S*"
                    // half a letter whose other half was lost
                    + "|(?<!\\p{L})(?:\\p{L}*\\p{Ll}[ÃÂÅÄ](?=[\\p{Ll}\\s\\u00A0.,;:!?)]|$)\\p{L}*"
                    + "|Ã\\p{Ll}+|Å(?!e(?:n|r|ns|ne)?(?!\\p{L}))[aeiouyąęó]\\p{Ll}{2,}|(?:Å[ÃÄ]|Ä[ÃÅ]|Ã[ÄÅ])\\p{Ll}+)"
                    + "|(?<!\\p{L})(?:(?i:it|that|what|there|here|let|who|he|she)âs"
                    + "|(?i:do|ca|wo|is|was|are|did|does|could|would|should)nât)(?!\\p{L})"
                    // Central Europe's letters, read as those of the west
                    + "|(?<!\\p{L})\\p{L}*\\p{Ll}[¹³¿±¼¾]\\p{Ll}+"
                    // UTF-8 read as Shift-JIS
                    + "|\\p{IsLatin}[\\uFF61-\\uFF9F]\\S*|(?:[ﾐﾑ]\\S){2}\\S*"
                    // the first two of three bytes, again and again
                    + "|(?:[ãåæçèéäï][¡-¿€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]{1,2}){2}\\S*");

    private StrayLetters() {}

    /** The first such word of a text. */
    public static Optional<String> in(String text) {
        return STRAY.matcher(text).results().map(MatchResult::group).findFirst();
    }
}
