package dev.recapgallery.input;

import dev.recapgallery.problem.Printable;

/** Quotes around a text of the caption file (YAML 1.1, sections 9.1.1 and 9.1.2): found, and put. */
final class QuotedValue {

    private static final int EXCERPT_CHARS = 60;

    private QuotedValue() {}

    static boolean isOpened(String value) {
        return value.startsWith("\"") || value.startsWith("'");
    }

    /** Where the quote that a text begins with is closed; -1 where it isn't. */
    static int end(String value) {
        char quote = value.charAt(0);
        for (int i = 1; i < value.length(); i++) {
            char at = value.charAt(i);
            if (quote == '"' && at == '\\') {
                i++;
            } else if (at == quote && quote == '\'' && value.startsWith("''", i)) {
                i++;
            } else if (at == quote) {
                return i;
            }
        }
        return -1;
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
