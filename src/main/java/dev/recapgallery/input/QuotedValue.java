package dev.recapgallery.input;

import dev.recapgallery.problem.Printable;
import java.util.OptionalInt;

/** Quotes around a text of the caption file (YAML 1.1, sections 9.1.1 and 9.1.2): found, and put. */
final class QuotedValue {

    private static final int EXCERPT_CHARS = 60;

    private QuotedValue() {}

    static boolean isOpened(String value) {
        return value.startsWith("\"") || value.startsWith("'");
    }

    /** Where the quote that a text begins with is closed; empty where it isn't. */
    static OptionalInt end(String value) {
        return end(value, 0);
    }

    /** Where the quote that stands in a certain place of a line is closed; empty where it isn't. */
    static OptionalInt end(String line, int open) {
        char quote = line.charAt(open);
        for (int i = open + 1; i < line.length(); i++) {
            char at = line.charAt(i);
            if (quote == '"' && at == '\\') {
                i++;
            } else if (at == quote && quote == '\'' && line.startsWith("''", i)) {
                i++;
            } else if (at == quote) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The text as it is to be typed, shortened where it is long; in double quotes unless it has some itself. */
    static String of(String text) {
        String shown = Printable.excerpt(text.strip(), EXCERPT_CHARS);
        boolean isPlain = shown.indexOf('"') < 0 && shown.indexOf('\\') < 0;
        return isPlain ? '"' + shown + '"' : "'" + shown.replace("'", "''") + "'";
    }

    /** The text between quotes that somebody put around it without heed of those within. */
    static String unquoted(String value) {
        String bare = value.strip();
        char quote = bare.charAt(0);
        boolean isWhole = bare.length() > 1 && bare.charAt(bare.length() - 1) == quote;
        boolean hasOthers = isWhole && bare.substring(1, bare.length() - 1).indexOf(quote) >= 0;
        if (!hasOthers) {
            return isWhole ? bare.substring(1, bare.length() - 1) : bare;
        }
        // "A" or "B": the outer ones are the text's own, as in '"A" or "B"'.
        long quotes = bare.chars().filter(at -> at == quote).count();
        int first = bare.indexOf(quote, 1);
        boolean isPairs = quotes % 2 == 0 && quote == '"' && bare.startsWith(" ", first + 1);
        return isPairs ? bare : bare.substring(1, bare.length() - 1);
    }
}
