package dev.recapgallery.input;

import dev.recapgallery.problem.Printable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A slip of typing that one line of a broken caption file shows by itself.
 *
 * @param at where in the line it is, in chars from 0
 * @param message what is wrong and what to type instead
 */
record LineSlip(int at, String message) {

    static final String KEY = "(?:caption|alt|decorative|credit|license|copyright|title|hidden|focal|taken|tags|params"
            + "|gallery|defaults|people|sections|photos|videos|check|name|url|id)";

    private static final String FILE =
            "(?<name>[^\\s\"':{}\\[\\],#][^:{}\"']*?\\.(?i:jpe?g|png|gif|webp|tiff?|bmp|heic|heif"
                    + "|avif|svg|jxl|dng|cr[23]|nef|arw|raf)|\"[^\"]+\\.\\w+\"|'[^']+\\.\\w+')";

    private static final String LEAD = "^\\s*(?:-\\s+)?";

    private static final Pattern FILE_ALONE =
            Pattern.compile(LEAD + FILE + "(?:\\s+(?<rest>[^:#\\s].*?))?\\s*(?:\\s#.*)?$");
    private static final Pattern FILE_UNSPACED = Pattern.compile(LEAD + FILE + "(?<colon>:)(?<rest>[^:\\s].*)$");
    private static final Pattern KEY_UNSPACED =
            Pattern.compile(LEAD + "(?<name>" + KEY + ")(?<colon>:)(?<rest>[^:\\s].*)$");
    private static final Pattern KEY_ALONE =
            Pattern.compile(LEAD + "(?<name>" + KEY + ")(?:\\s*=\\s*|\\s+[-–—]\\s+|\\s+|$)(?<rest>[^:#\\s].*)?$");
    private static final Pattern KEY_EQUALS = Pattern.compile("^(?<name>" + KEY + ")\\s*=\\s*(?<rest>[^=\\s].*)$");
    private static final Pattern ENTRY = Pattern.compile(
            LEAD + "(?<key>\"[^\"]*\"|'[^']*'|[^\\s:#{}\\[\\],\"'-][^:]*?)\\s*:\\s+(?<value>\\S.*?)\\s*$");

    private static final Pattern PART = Pattern.compile("(?<key>[^:]+?)\\s*:\\s+(?<value>.*)");
    private static final Pattern NEXT_KEY = Pattern.compile("^(?<before>.*?)\\s*;?\\s+(?<next>" + KEY + ")\\s*:\\s");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(\\s*" + KEY + "\\s*:\\s.*");
    private static final Pattern OF_KEYS = Pattern.compile("gallery|defaults|people|sections|photos|videos|check");
    private static final Pattern COLON = Pattern.compile(":(?:\\s|$)");

    /** What a text can't begin with (YAML 1.1, section 5.3, indicator characters). */
    private static final Pattern SIGN = Pattern.compile("[@`%&*!?|>\\[-].*");

    private static final Pattern BLOCK_STYLE = Pattern.compile("[|>][+-]?\\d?[+-]?(?:\\s+#.*)?");
    private static final Pattern FOREIGN_ESCAPE =
            Pattern.compile("\\\\(?![0abtnvfreNLP_\"\\\\/ \t]|x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8})");
    private static final int EXCERPT_CHARS = 60;

    /** The first slip of a line, if any. */
    static Optional<LineSlip> in(String line) {
        return colonForgotten(FILE_UNSPACED.matcher(line))
                .or(() -> colonForgotten(FILE_ALONE.matcher(line)))
                .or(() -> colonForgotten(KEY_UNSPACED.matcher(line)))
                .or(() -> colonForgotten(KEY_ALONE.matcher(line)))
                .or(() -> inEntry(line));
    }

    /** {@code credit:Anna} and {@code caption Bridge}, wherever they stand for a key with its value. */
    static Optional<String> inKey(String typed) {
        return colonForgotten(KEY_UNSPACED.matcher(typed))
                .or(() -> colonForgotten(FILE_UNSPACED.matcher(typed)))
                .or(() -> colonForgotten(KEY_ALONE.matcher(typed)))
                .or(() -> colonForgotten(FILE_ALONE.matcher(typed)))
                .map(LineSlip::message);
    }

    /** {@code credit:Anna} and {@code credit=Anna}, which YAML takes for a text. */
    static Optional<String> unspacedKey(String typed) {
        return colonForgotten(KEY_UNSPACED.matcher(typed))
                .or(() -> typed.contains("=") ? colonForgotten(KEY_EQUALS.matcher(typed)) : Optional.empty())
                .map(LineSlip::message);
    }

    private static Optional<LineSlip> colonForgotten(Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        String name = found.group("name");
        @Nullable String rest = found.group("rest");
        boolean hasColon = found.group(0).startsWith(name + ":", found.start("name"));
        String wanted = " is missing; write '" + name + ":" + (rest == null ? "" : " " + value(rest)) + "'";
        String what = hasColon ? "a space after '" + name + ":'" : "the colon after '" + name + "'";
        return Optional.of(new LineSlip(found.end("name"), what + wanted));
    }

    private static Optional<LineSlip> inEntry(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.find()) {
            return Optional.empty();
        }
        int at = entry.start("value");
        String value = entry.group("value");
        return value.startsWith("{") ? inFlow(line, at) : inValue(entry.group("key"), closed(value), at);
    }

    /** The last part of a {@code {…}} over several lines without the bracket that closes it. */
    private static String closed(String value) {
        return value.indexOf('{') < 0 ? value.replaceFirst("\\s*(?:}+|(?<=[\"']),|(?<=}),)\\s*$", "") : value;
    }

    private static Optional<LineSlip> inFlow(String line, int open) {
        FlowParts flow = FlowParts.of(line, open);
        for (FlowParts.Part part : flow.parts()) {
            Matcher entry = PART.matcher(part.text());
            Optional<LineSlip> slip = entry.matches()
                    ? inValue(entry.group("key"), entry.group("value"), part.start() + entry.start("value"))
                    : Optional.empty();
            if (slip.isPresent()) {
                return slip;
            }
        }
        if (flow.end() < 0) {
            return line.stripTrailing().endsWith(",")
                    ? Optional.empty()
                    : Optional.of(new LineSlip(open, "the '{' here is never closed; put '}' at the end of this line"));
        }
        String behind = line.substring(flow.end()).strip();
        return behind.startsWith("}") || behind.equals(",")
                ? Optional.of(new LineSlip(flow.end(), "there is one '" + behind.charAt(0) + "' too many; take it out"))
                : Optional.empty();
    }

    private static Optional<LineSlip> inValue(String key, String value, int at) {
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
            String wanted = ", " + next.group("next") + ": …";
            return Optional.of(new LineSlip(
                    at + next.start("next"),
                    "a comma is missing before '" + next.group("next") + ":'; in {…} write '" + wanted
                            + "', elsewhere begin a new line"));
        }
        Matcher colon = COLON.matcher(value);
        if (!value.startsWith("{") && !value.startsWith("[") && colon.find()) {
            return Optional.of(new LineSlip(
                    at + colon.start(),
                    "a text with a colon and a space in it needs quotes; write " + typed(key, value)));
        }
        boolean isSign = SIGN.matcher(value).matches()
                && !BLOCK_STYLE.matcher(value).matches()
                && !value.matches("\\[[^\\[\\]]*]|-\\S.*|[!&*]\\S+ [\\[{\"'].*");
        return isSign
                ? Optional.of(new LineSlip(
                        at,
                        "a text that begins with '" + value.charAt(0) + "' needs quotes; write " + typed(key, value)))
                : Optional.empty();
    }

    private static Optional<LineSlip> inQuotes(String key, String value, int at) {
        int end = QuotedValue.end(value);
        if (end < 0) {
            String text = value.substring(1).replaceFirst("[\\s,}]+$", "");
            return Optional.of(new LineSlip(
                    at,
                    "the quote that opens here is never closed; write " + typed(key, text) + " if the text ends here"));
        }
        String behind = value.substring(end + 1).strip();
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

    private static String typed(String key, String text) {
        return key + ": " + QuotedValue.of(text);
    }

    private static String value(String rest) {
        boolean needsQuotes = !rest.startsWith("{") && COLON.matcher(rest).find();
        return needsQuotes ? QuotedValue.of(rest) : Printable.excerpt(rest, EXCERPT_CHARS);
    }
}
