package dev.recapgallery.post;

/**
 * Takes marks off the end of a text, from the end on. A pattern such as {@code [,;]+$} looks for the end from every mark of
 * a run anew.
 */
final class TextEnd {

    private TextEnd() {}

    /** The text without the characters of {@code marks}, and white space, that it ends with. */
    static String without(String marks, String text) {
        return text.substring(0, before(marks, text, text.length()));
    }

    /** The char index before the characters of {@code marks}, and white space, that end at {@code end}. */
    static int before(String marks, String text, int end) {
        int at = end;
        while (at > 0 && isIn(marks, text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isIn(String marks, char c) {
        return " \t\n\r\f\u000B".indexOf(c) >= 0 || marks.indexOf(c) >= 0;
    }
}
