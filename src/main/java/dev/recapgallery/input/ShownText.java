package dev.recapgallery.input;

import java.util.regex.Pattern;

/**
 * Text fit to be shown: without what XML 1.0 (section 2.2) forbids in a document and what a terminal obeys, that is
 * control characters, lone surrogates and non-characters. Line ends become {@code \n}.
 */
final class ShownText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private ShownText() {}

    /** The text with nothing left out yet, and its line ends alike. */
    static String withLineFeeds(String text) {
        return LINE_END.matcher(text).replaceAll("\n");
    }

    /** The text without what can't be shown; line feeds and tabs stay. */
    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        return withLineFeeds(text)
                .codePoints()
                .filter(ShownText::canBeShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Most are, and looking takes much less time than copying. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** As {@link #clean}, on one line. */
    static String line(String text) {
        return SPACES.matcher(clean(text)).replaceAll(" ").strip();
    }

    static boolean canBeShown(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        int type = Character.getType(codePoint);
        boolean isNonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return type != Character.CONTROL && type != Character.SURROGATE && !isNonCharacter;
    }
}
