package dev.recapgallery.input;

import dev.recapgallery.problem.Printable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A slip of typing that one line of a broken caption file shows by itself. Nothing is guessed of a line of more than
 * {@value #MAX_CHARS} chars; the patterns take time in proportion to a line, however its blanks and signs are put.
 *
 * @param at where in the line it is, in chars from 0
 * @param message what is wrong and what to type instead
 */
record LineSlip(int at, String message) {

    static final String KEY = "(?:caption|alt|decorative|credit|license|copyright|title|hidden|focal|taken|tags|params"
            + "|gallery|defaults|people|sections|photos|videos|check|name|url|id)";

    static final int MAX_CHARS = 2_000;

    private static final String FILE =
            "(?<name>[^\\s\"':{}\\[\\],#][^:{}\"']*?\\.(?i:jpe?g|png|gif|webp|tiff?|bmp|heic|heif"
                    + "|avif|svg|jxl|dng|cr[23]|nef|arw|raf)|\"[^\"]+\\.\\w+\"|'[^']+\\.\\w+')";

    private static final String LEAD = "^\\s*+(?:-\\s++)?";

    private static final Pattern FILE_ALONE =
            Pattern.compile(LEAD + FILE + "(?:\\s++(?<rest>[^:#\\s].*)|\\s*+|\\s++#.*)$");
    private static final Pattern FILE_UNSPACED = Pattern.compile(LEAD + FILE + "(?<colon>:)(?<rest>[^:\\s].*)$");
    private static final Pattern KEY_UNSPACED =
            Pattern.compile(LEAD + "(?<name>" + KEY + ")(?<colon>:)(?<rest>[^:\\s].*)$");
    private static final Pattern KEY_ALONE =
            Pattern.compile(LEAD + "(?<name>" + KEY + ")(?:\\s*=\\s*|\\s+[-–—]\\s+|\\s+|$)(?<rest>[^:#\\s].*)?$");
    private static final Pattern KEY_EQUALS = Pattern.compile("^(?<name>" + KEY + ")\\s*+=\\s*+(?<rest>[^=\\s].*)$");
    private static final Pattern ENTRY = Pattern.compile(
            LEAD + "(?<key>\"[^\"]*+\"\\s*+|'[^']*+'\\s*+|[^\\s:#{}\\[\\],\"'-][^:]*+):\\s++(?<value>\\S.*)$");
    private static final Pattern PART = Pattern.compile("(?<key>[^:]++):\\s++(?<value>.*)");
    private static final Pattern COMMENT = Pattern.compile("\\s#");
    private static final Pattern COMMENT_BEGUN = Pattern.compile("(?:^|\\s)(?<sign>#)");
    private static final Pattern COLON = Pattern.compile(":(?:\\s|$)");
    private static final int EXCERPT_CHARS = 60;

    /** The first slip of a line, if any. */
    static Optional<LineSlip> in(String line) {
        if (line.length() > MAX_CHARS) {
            return Optional.empty();
        }
        return colonForgotten(FILE_UNSPACED.matcher(line))
                .or(() -> colonForgotten(FILE_ALONE.matcher(line)))
                .or(() -> colonForgotten(KEY_UNSPACED.matcher(line)))
                .or(() -> colonForgotten(KEY_ALONE.matcher(line)))
                .or(() -> inEntry(line.stripTrailing()));
    }

    /**
     * {@code credit:Anna} and {@code caption Bridge}, wherever they stand for a key with its value.
     *
     * @param keys those known there
     */
    static Optional<String> inKey(String typed, List<String> keys) {
        if (typed.length() > MAX_CHARS) {
            return Optional.empty();
        }
        return colonForgotten(KEY_UNSPACED.matcher(typed), keys)
                .or(() -> colonForgotten(FILE_UNSPACED.matcher(typed)))
                .or(() -> colonForgotten(KEY_ALONE.matcher(typed), keys))
                .or(() -> colonForgotten(FILE_ALONE.matcher(typed)))
                .map(LineSlip::message);
    }

    /**
     * {@code credit:Anna} and {@code credit=Anna}, which YAML takes for a text.
     *
     * @param keys those known there
     */
    static Optional<String> unspacedKey(String typed, List<String> keys) {
        if (typed.length() > MAX_CHARS) {
            return Optional.empty();
        }
        return colonForgotten(KEY_UNSPACED.matcher(typed), keys)
                .or(() -> colonForgotten(KEY_EQUALS.matcher(typed), keys))
                .map(LineSlip::message);
    }

    private static Optional<LineSlip> colonForgotten(Matcher found, List<String> keys) {
        return found.find() && keys.contains(found.group("name")) ? colonForgotten(found.reset()) : Optional.empty();
    }

    private static Optional<LineSlip> colonForgotten(Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        String name = found.group("name");
        @Nullable String rest = found.group("rest");
        String odd = rest != null && OddBlank.isAt(rest, 0) ? OddBlank.named(rest.codePointAt(0)) : "";
        boolean hasColon = found.group(0).startsWith(name + ":", found.start("name"));
        String wanted = (odd.isEmpty() ? " is missing" : " is missing, where " + odd + " stands") + "; write '" + name
                + ":" + (rest == null ? "" : " " + value(OddBlank.strippedFrom(rest))) + "'";
        String what = hasColon
                ? "a " + (odd.isEmpty() ? "" : "plain ") + "space after '" + name + ":'"
                : "the colon after '" + name + "'";
        return Optional.of(new LineSlip(found.end("name"), what + wanted));
    }

    private static Optional<LineSlip> inEntry(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.find()) {
            return Optional.empty();
        }
        int at = entry.start("value");
        String value = entry.group("value");
        return value.startsWith("{")
                ? inFlow(line, at)
                : ValueSlip.in(entry.group("key").stripTrailing(), closed(value), at);
    }

    /** The last part of a {@code {…}} over several lines without the bracket that closes it. */
    private static String closed(String value) {
        if (value.indexOf('{') >= 0) {
            return value;
        }
        boolean isFollowed = value.endsWith("\",") || value.endsWith("',") || value.endsWith("},");
        String last = isFollowed ? value.substring(0, value.length() - 1) : value;
        int end = last.length();
        while (end > 0 && last.charAt(end - 1) == '}') {
            end--;
        }
        return last.substring(0, end).stripTrailing();
    }

    private static Optional<LineSlip> inFlow(String line, int open) {
        FlowParts flow = FlowParts.of(line, open);
        for (FlowParts.Part part : flow.parts()) {
            Matcher entry = PART.matcher(part.text());
            Optional<LineSlip> slip = entry.matches()
                    ? inPart(
                            entry.group("key").stripTrailing(),
                            entry.group("value"),
                            part.start() + entry.start("value"))
                    : Optional.empty();
            if (slip.isPresent()) {
                return slip;
            }
        }
        if (flow.end().isPresent()) {
            return behind(line, flow.end().getAsInt());
        }
        return line.endsWith(",")
                ? Optional.empty()
                : Optional.of(new LineSlip(open, "the '{' here is never closed; put '}' at the end of this line"));
    }

    /** Behind a sign for a comment, the bracket that closes is lost as well. */
    private static Optional<LineSlip> inPart(String key, String value, int at) {
        Matcher comment = COMMENT_BEGUN.matcher(value);
        boolean isLost = !QuotedValue.isOpened(value) && !value.startsWith("{") && comment.find();
        return isLost
                ? Optional.of(new LineSlip(
                        at + comment.start("sign"),
                        "'#' begins a comment here, so the rest of the line is lost; write " + key + ": "
                                + QuotedValue.of(value)))
                : ValueSlip.in(key, value, at);
    }

    private static Optional<LineSlip> behind(String line, int end) {
        String behind = line.substring(end).strip();
        return behind.startsWith("}") || behind.equals(",")
                ? Optional.of(new LineSlip(end, "there is one '" + behind.charAt(0) + "' too many; take it out"))
                : Optional.empty();
    }

    private static String value(String typed) {
        Matcher comment = COMMENT.matcher(typed);
        boolean hasComment = !QuotedValue.isOpened(typed) && comment.find();
        String rest = (hasComment ? typed.substring(0, comment.start()) : typed).stripTrailing();
        boolean needsQuotes = !rest.startsWith("{") && COLON.matcher(rest).find();
        return needsQuotes ? QuotedValue.of(rest) : Printable.excerpt(rest, EXCERPT_CHARS);
    }
}
