package dev.recapgallery.text;

import java.util.ArrayList;
import java.util.List;

/** Where lines end in a text of a stranger, and how: by {@code \n}, {@code \r\n} or {@code \r}. */
public final class LineEnds {

    private LineEnds() {}

    /** The line end that a text uses: its first, or {@code \n} where it has none. */
    public static String of(String text) {
        String first = firstIn(text, 0);
        return first.isEmpty() ? "\n" : first;
    }

    /** The first line end at or after an index, or an empty text. */
    public static String firstIn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return "\n";
            }
            if (text.charAt(i) == '\r') {
                return text.startsWith("\r\n", i) ? "\r\n" : "\r";
            }
        }
        return "";
    }

    /** The index before the one line end that stands right before {@code end}, or {@code end}. */
    public static int beforeLineEnd(String text, int end) {
        int at = end;
        if (at > 0 && text.charAt(at - 1) == '\n') {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '\r' ? at - 1 : at;
    }

    /** The index behind the last character before {@code end} that is no space and no line end. */
    public static int beforeBlank(String text, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The index where the line of a char begins. */
    public static int lineStart(String text, int index) {
        int at = index;
        while (at > 0 && "\r\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** The index of the line end at or after a char, or the end of the text. */
    public static int contentEnd(String text, int index) {
        int at = index;
        while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The index behind the line that a char stands in, its line end included. */
    public static int nextLine(String text, int index) {
        int at = contentEnd(text, index);
        return at + (at == text.length() ? 0 : text.startsWith("\r\n", at) ? 2 : 1);
    }

    /** How many lines end in a text. */
    public static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1)) ? 1 : 0;
        }
        return count;
    }

    /** Where each line begins. */
    public static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = nextLine(text, 0); at < text.length(); at = nextLine(text, at)) {
            starts.add(at);
        }
        return starts;
    }
}
