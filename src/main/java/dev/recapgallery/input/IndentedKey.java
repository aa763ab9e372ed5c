package dev.recapgallery.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key that a line of a caption file begins with, as it shows without a parser.
 *
 * @param column where it begins, in chars from 0; behind the hyphen of a list's member
 * @param value what stands behind its colon, without tag and anchor; empty where its block is to follow
 */
record IndentedKey(int column, String name, String value) {

    private static final Pattern LINE = Pattern.compile("^\\s*+(?:-\\s++)?"
            + "(?<key>\"[^\"]*+\"\\s*+|'[^']*+'\\s*+|[^\\s:#{}\\[\\]\"'-][^:#]*+):(?:\\s++(?<value>.*))?$");
    private static final Pattern PROPERTIES = Pattern.compile("^(?:[&!]\\S*+\\s*+)++");

    static Optional<IndentedKey> in(String line) {
        Matcher found = LINE.matcher(line);
        if (line.length() > LineSlip.MAX_CHARS || !found.find()) {
            return Optional.empty();
        }
        @Nullable String typed = found.group("value");
        String value = typed == null || typed.startsWith("#")
                ? ""
                : PROPERTIES.matcher(typed).replaceFirst("").strip();
        return Optional.of(
                new IndentedKey(found.start("key"), found.group("key").strip(), value));
    }

    /** True where the lines below that are indented further are the rest of its text. */
    boolean hasText() {
        return !value.isEmpty() && !value.startsWith("{") && !value.startsWith("[") && !value.startsWith("#");
    }

    /** True for a text in a block style (YAML 1.1, section 9.2), in which anything may stand. */
    boolean hasBlockText() {
        return value.startsWith("|") || value.startsWith(">");
    }
}
