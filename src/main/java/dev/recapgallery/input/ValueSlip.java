package dev.recapgallery.input;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the slip of typing that the value of a key shows. */
final class ValueSlip {

    private static final Pattern NEXT_KEY = Pattern.compile("\\s(?<next>" + LineSlip.KEY + ")\\s*+:\\s");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(\\s*+" + LineSlip.KEY + "\\s*+:\\s.*");
    private static final Pattern OF_KEYS = Pattern.compile("gallery|defaults|people|sections|photos|videos|check");
    private static final Pattern COLON = Pattern.compile(":(?:\\s|$)");

    /** What a text can't begin with (YAML 1.1, section 5.3, indicator characters). */
    private static final Pattern SIGN = Pattern.compile("[@`%&*!?|>\\[-].*");

    /** What begins with such a sign and may: a block style, a list, a hyphen in a word, a tag or anchor. */
    private static final Pattern RIGHT_SIGN =
            Pattern.compile("[|>][+-]?\\d?[+-]?(?:\\s++#.*)?|\\[[^\\[\\]]*+]|-\\S.*|[!&*]\\S++ [\\[{\"'].*");

    private static final Pattern FOREIGN_ESCAPE =
            Pattern.compile("\\\\(?![0abtnvfreNLP_\"\\\\/ \t]|x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8})");

    private ValueSlip() {}

    /** @param at where in its line the value begins, in chars from 0 */
    static Optional<LineSlip> in(String key, String value, int at) {
        if (QuotedValue.isOpened(value)) {
            return inQuotes(key, value, at);
        }
        return inStructure(key, value, at).or(() -> inText(key, value, at));
    }

    /** What is to hold keys, and doesn't. */
    private static Optional<LineSlip> inStructure(String key, String value, int at) {
        if (value.startsWith("[") && value.indexOf(']') < 0) {
            return Optional.of(new LineSlip(at, "the '[' here is never closed; put ']' at the end of the list"));
        }
        if (IN_PARENTHESES.matcher(value).matches()) {
            return Optional.of(new LineSlip(at, "keys stand between { and }, not between ( and )"));
        }
        return OF_KEYS.matcher(key).matches() && COLON.matcher(value).find()
                ? Optional.of(new LineSlip(
                        at, "begin a new line behind '" + key + ":' and indent what follows by two spaces"))
                : Optional.empty();
    }

    private static Optional<LineSlip> inText(String key, String value, int at) {
        Matcher next = NEXT_KEY.matcher(value);
        if (next.find()) {
            return Optional.of(commaMissing(next.group("next"), at + next.start("next")));
        }
        Matcher colon = COLON.matcher(value);
        if (!value.startsWith("{") && !value.startsWith("[") && colon.find()) {
            return Optional.of(new LineSlip(
                    at + colon.start(),
                    "a text with a colon and a space in it needs quotes; write " + typed(key, value)));
        }
        boolean isSign =
                SIGN.matcher(value).matches() && !RIGHT_SIGN.matcher(value).matches();
        return isSign
                ? Optional.of(new LineSlip(
                        at,
                        "a text that begins with '" + value.charAt(0) + "' needs quotes; write " + typed(key, value)))
                : Optional.empty();
    }

    private static Optional<LineSlip> inQuotes(String key, String value, int at) {
        OptionalInt closing = QuotedValue.end(value);
        if (closing.isEmpty()) {
            return Optional.of(new LineSlip(
                    at,
                    "the quote that opens here is never closed; write " + typed(key, opened(value))
                            + " if the text ends here"));
        }
        int end = closing.getAsInt();
        String behind = value.substring(end + 1).strip();
        Matcher next = NEXT_KEY.matcher(value.substring(end + 1));
        if (next.lookingAt()) {
            return Optional.of(commaMissing(next.group("next"), at + end + 1 + next.start("next")));
        }
        if (!behind.isEmpty() && !behind.startsWith("#") && !behind.startsWith(",")) {
            return Optional.of(new LineSlip(
                    at + end,
                    "the text goes on behind this quote, which closes it; write "
                            + typed(key, QuotedValue.unquoted(value))));
        }
        Matcher escape = FOREIGN_ESCAPE.matcher(value.substring(0, end));
        return value.startsWith("\"") && escape.find()
                ? Optional.of(new LineSlip(
                        at + escape.start(),
                        "a backslash has a meaning between double quotes; write "
                                + typed(key, value.substring(1, end))))
                : Optional.empty();
    }

    private static LineSlip commaMissing(String key, int at) {
        return new LineSlip(
                at,
                "a comma is missing before '" + key + ":'; in {…} write ', " + key
                        + ": …', elsewhere begin a new line");
    }

    /** The text behind a quote, without what is there for the sake of a {@code {…}}. */
    private static String opened(String value) {
        int end = value.length();
        while (end > 1 && (" \t,}".indexOf(value.charAt(end - 1)) >= 0)) {
            end--;
        }
        return value.substring(1, end);
    }

    private static String typed(String key, String text) {
        return key + ": " + QuotedValue.of(text);
    }
}
