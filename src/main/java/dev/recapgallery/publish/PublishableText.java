package dev.recapgallery.publish;

import java.util.regex.Pattern;

/**
 * The one place where text from people and cameras is made fit for publishing: characters that neither XML 1.0 (section
 * 2.2) nor HTML allows are dropped, every kind of line end becomes {@code \n}.
 */
final class PublishableText {

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n]+");
    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private PublishableText() {}

    /** The text without control characters (tab and {@code \n} stay), lone surrogates and noncharacters. */
    static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** Most are, and looking takes much less time than copying. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n') || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(codePoint -> {
            if (isLineEnd(codePoint)) {
                out.append('\n');
            } else if (codePoint == '\t' || isCharacter(codePoint)) {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    /** As {@link #of}, on one line: each run of white space is one space, none at the ends. */
    static String line(String text) {
        return spaced(text).strip();
    }

    /** As {@link #of}, each run of white space one space, at the ends too. */
    static String spaced(String text) {
        String clean = of(text);
        boolean isSpaced = clean.indexOf('\t') < 0 && clean.indexOf('\n') < 0 && !clean.contains("  ");
        return isSpaced ? clean : WHITE_SPACE.matcher(clean).replaceAll(" ");
    }

    private static boolean isLineEnd(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isCharacter(int codePoint) {
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !nonCharacter && !surrogate && !Character.isISOControl(codePoint);
    }
}
