package dev.recapgallery.input;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The parts of a {@code {…}} that may be broken, as its line shows them.
 *
 * @param parts what stands between commas
 * @param end behind the bracket that closes it; empty where it isn't closed on its line
 */
record FlowParts(List<Part> parts, OptionalInt end) {

    /**
     * A part.
     *
     * @param start where in the line its text begins
     */
    record Part(int start, String text) {}

    /** @param open where in the line its bracket opens */
    static FlowParts of(String line, int open) {
        List<Part> parts = new ArrayList<>();
        int start = open + 1;
        int depth = 0;
        for (int i = open + 1; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at == '{' || at == '[') {
                depth++;
            } else if ((at == '}' || at == ']') && depth > 0) {
                depth--;
            } else if (depth == 0 && (at == ',' || at == '}')) {
                add(parts, line, start, i);
                start = i + 1;
                if (at == '}') {
                    return new FlowParts(parts, OptionalInt.of(i + 1));
                }
            } else if (isQuote(line, i)) {
                i = QuotedValue.end(line, i).orElse(i);
            }
        }
        add(parts, line, start, line.length());
        return new FlowParts(parts, OptionalInt.empty());
    }

    /** A quote opens a text at its beginning only. */
    private static boolean isQuote(String line, int at) {
        if (line.charAt(at) != '"' && line.charAt(at) != '\'') {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(line.charAt(before))) {
            before--;
        }
        return before >= 0 && "{,:[".indexOf(line.charAt(before)) >= 0;
    }

    private static void add(List<Part> parts, String line, int start, int end) {
        String text = line.substring(start, end);
        if (!text.isBlank()) {
            int blanks = text.length() - text.stripLeading().length();
            parts.add(new Part(start + blanks, text.strip()));
        }
    }
}
