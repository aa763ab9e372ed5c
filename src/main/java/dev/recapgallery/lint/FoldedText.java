package dev.recapgallery.lint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable: what is left are words, lower case, single spaces between. */
final class FoldedText {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern ADDRESS = Pattern.compile("<(?:https?://|mailto:)[^<>\\s]*>");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:amp|lt|gt|quot|nbsp|#39);");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

    private FoldedText() {}

    /** The words of a plain text; empty where it has none. */
    static String words(String text) {
        // By way of capitals, since "ß" and "SS" are the same word.
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(APOSTROPHE.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** As {@link #words}, of inline Markdown: a link counts as its text. */
    static String wordsOfMarkdown(String text) {
        return words(MARKUP.matcher(plain(text)).replaceAll(" "));
    }

    /** The first of a text's chars: what strangers write may be long enough to keep an expression busy for minutes. */
    static String beginning(String text, int maxChars) {
        return text.length() <= maxChars ? text : text.substring(0, maxChars);
    }

    /** Inline Markdown without the addresses of its links. */
    static String plain(String markdown) {
        return ADDRESS.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
    }
}
