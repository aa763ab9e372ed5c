package dev.recapgallery.input;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Blanks that look like a space and are none for YAML (1.2, section 6.1), such as the no-break space that word processors
 * and web pages put in: a key behind one has another name, and a line that begins with one isn't indented.
 */
final class OddBlank {

    private OddBlank() {}

    /** True where such a blank stands at an index of a text. */
    static boolean isAt(String text, int index) {
        return index < text.length() && text.charAt(index) != ' ' && Character.isSpaceChar(text.charAt(index));
    }

    /** The index of the first one before anything else in a line. */
    static OptionalInt inIndentation(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return isAt(line, at) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** {@code a no-break space}, or another one by its number. */
    static String named(int codePoint) {
        return codePoint == 0xA0 ? "a no-break space" : String.format(Locale.ROOT, "the blank U+%04X", codePoint);
    }

    /** A text without the blanks of any kind before it. */
    static String strippedFrom(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || isAt(text, at))) {
            at++;
        }
        return text.substring(at);
    }
}
