package dev.recapgallery.problem;

import java.util.regex.Pattern;

/**
 * Makes text from strangers safe for a terminal and a log: one line, no control characters, no characters that reorder
 * text (Unicode Technical Report 36, section 2.5), no lone surrogates.
 */
public final class Printable {

    private static final Pattern LINE_ENDS = Pattern.compile("[ ]*[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]\\s*");

    private Printable() {}

    /** The text with everything that can't be printed written as {@code \}{@code u{HEX}}. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isHarmless(codePoint)) {
                out.appendCodePoint(codePoint);
            } else {
                out.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
            }
        });
        return out.toString();
    }

    /** Characters looked at for each that is shown: a run of blanks counts as one. */
    private static final int WITHIN = 20;

    /**
     * As {@link #line}, with a text over {@code maxChars} cut and marked by an ellipsis. Line ends and tabs are shown as one
     * blank: what is quoted from a file may go over several lines.
     */
    public static String excerpt(String text, int maxChars) {
        String beginning = text.substring(0, Math.min(text.length(), maxChars * WITHIN));
        String line = LINE_ENDS.matcher(beginning).replaceAll(" ");
        return line(
                line.length() <= maxChars && beginning.length() == text.length()
                        ? line
                        : line.substring(0, Math.min(line.length(), maxChars)) + "…");
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> codePoint == 0x200D;
            default -> true;
        };
    }
}
