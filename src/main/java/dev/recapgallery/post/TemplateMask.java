package dev.recapgallery.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides from a Markdown parser what a site generator reads before it: Hugo shortcodes, Liquid tags WordPress captions
 * and the braces of JSX attributes, whose quotes, blanks and angle brackets the parser would take for its own. Every position stays; {@link #unmasked} brings the text
 * back.
 */
final class TemplateMask {

    private static final Pattern OPENING = Pattern.compile(
            "\\{\\{<|\\{\\{%|\\{%|\\{\\{|(?<=[A-Za-z]=)\\{(?=[^{}\\r\\n]{1,300}})" + "|\\[(?=/?caption[\\s\\]])");
    private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[ \\t]*\\R");
    private static final Map<String, String> CLOSING =
            Map.of("{{<", ">}}", "{{%", "%}}", "{%", "%}", "{{", "}}", "{", "}", "[", "]");

    /** No tag is longer: keeps the search linear. */
    private static final int MAX_CHARS = 4_000;

    /** Characters that mean something in Markdown or HTML; each has a stand-in in a private area of Unicode. */
    private static final String SPECIAL = " \t\"'<>()[]*_`!\\&{}%=|~:#/";

    private static final char FIRST_STAND_IN = '\uF380';

    /** A tag between two braces, behind which no stand-in follows: tags side by side end at their own braces. */
    private static final Pattern MASKED_TAG = Pattern.compile(masked("{") + "[" + masked("{%") + "][^<>]*?"
            + "[" + masked("}%") + "]" + masked("}") + "(?!" + masked("}") + ")|" + masked("[") + masked("/")
            + "?caption[^<>]*?" + masked("]"));

    private final String original;
    private final String masked;
    private final NavigableMap<Integer, Integer> tags;

    private TemplateMask(String original, String masked, NavigableMap<Integer, Integer> tags) {
        this.original = original;
        this.masked = masked;
        this.tags = tags;
    }

    static TemplateMask of(String text) {
        StringBuilder masked = new StringBuilder(text);
        NavigableMap<Integer, Integer> tags = new TreeMap<>();
        Matcher opening = OPENING.matcher(text);
        int from = 0;
        while (opening.find(from)) {
            int end = end(text, opening.start(), CLOSING.getOrDefault(opening.group(), "}}"));
            from = Math.max(end, opening.end());
            if (end > 0) {
                tags.put(opening.start(), end);
                hide(masked, opening.start(), end);
            }
        }
        return new TemplateMask(text, masked.toString(), tags);
    }

    String original() {
        return original;
    }

    /** Of the same length as the original. */
    String masked() {
        return masked;
    }

    /** What a part of the masked text, taken from anywhere, was before. */
    static String unmasked(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int special = out.charAt(i) - FIRST_STAND_IN;
            if (special >= 0 && special < SPECIAL.length()) {
                out.setCharAt(i, SPECIAL.charAt(special));
            }
        }
        return out.toString();
    }

    /** The pieces of masked text, taken from anywhere: its tags, unmasked, and what stands between. */
    static List<String> split(String masked) {
        List<String> pieces = new ArrayList<>();
        Matcher tag = MASKED_TAG.matcher(masked);
        int at = 0;
        while (tag.find()) {
            if (tag.start() > at) {
                pieces.add(masked.substring(at, tag.start()));
            }
            pieces.add(unmasked(tag.group()));
            at = tag.end();
        }
        if (at < masked.length()) {
            pieces.add(masked.substring(at));
        }
        return pieces;
    }

    /**
     * A piece of the text.
     *
     * @param isTag true for a whole tag, which may reach beyond the range asked for
     */
    record Part(int start, int end, boolean isTag) {}

    /** A range of the text cut at its tags; the rest of a tag that began before the range is left out. */
    List<Part> parts(int start, int end) {
        List<Part> parts = new ArrayList<>();
        Map.Entry<Integer, Integer> open = tags.lowerEntry(start);
        int at = open == null ? start : Math.max(start, open.getValue());
        while (at < end) {
            Map.Entry<Integer, Integer> tag = tags.ceilingEntry(at);
            int next = tag == null ? end : Math.min(end, tag.getKey());
            if (next > at) {
                parts.add(new Part(at, next, false));
            }
            if (tag == null || next == end) {
                return parts;
            }
            parts.add(new Part(next, tag.getValue(), true));
            at = tag.getValue();
        }
        return parts;
    }

    /** The end of a tag, or 0: a tag reaches across lines, but not across a blank one. */
    private static int end(String text, int start, String closing) {
        String near = text.substring(start, Math.min(text.length(), start + MAX_CHARS));
        int end = near.indexOf(closing);
        boolean whole = end > 0 && !BLANK_LINE.matcher(near.substring(0, end)).find();
        return whole ? start + end + closing.length() : 0;
    }

    private static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        hide(masked, 0, text.length());
        return masked.toString();
    }

    private static void hide(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            int special = SPECIAL.indexOf(text.charAt(i));
            if (special >= 0) {
                text.setCharAt(i, (char) (FIRST_STAND_IN + special));
            }
        }
    }
}
