package dev.recapgallery.publish;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes text as Markdown that shows just that text: for CommonMark 0.31, for MyST with any of its extensions (roles,
 * targets, comments, substitutions, mathematics, field lists, colon fences), and for template engines, which run braces.
 */
final class MarkdownText {

    private static final String ESCAPED = "\\`*_[]|~$";

    /** What begins a block, or a MyST target, comment, field or thematic break, where a line begins. */
    private static final Pattern BLOCK_START = Pattern.compile("^(?=[-#+=:%(])|^([0-9]{1,9})(?=[.)])");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private MarkdownText() {}

    /** Text of a stranger within a line. */
    static String inline(String text) {
        String line = PublishableText.spaced(text);
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '{' -> out.append("&#123;");
                case '}' -> out.append("&#125;");
                case '&' -> out.append(line.startsWith(" ", i + 1) ? "&" : "&amp;");
                default -> out.append(ESCAPED.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return out.toString();
    }

    /** A paragraph of inline Markdown: no line of it begins a block. */
    static String paragraph(String inline) {
        return Stream.of(inline.split("\n", -1))
                .map(line -> BLOCK_START.matcher(line.strip()).replaceFirst("$1\\\\"))
                .collect(Collectors.joining("\n"));
    }

    /** Text of a stranger, linked where there is a URL that may be. */
    static String link(String text, @Nullable String url) {
        String absolute = Urls.absoluteOrNull(url);
        return absolute == null ? inline(text) : "[" + inline(text) + "](" + destination(absolute) + ")";
    }

    /** Text of a stranger as a paragraph of strong emphasis; there is nothing else in it, so its delimiters hold. */
    static String strong(String text) {
        String bare = inline(text).replaceAll("^\\p{Z}+|\\p{Z}+$", "");
        return bare.isEmpty() ? "" : "**" + bare + "**";
    }

    /** A link's destination of a percent-encoded URL (CommonMark 0.31, section 6.3). */
    static String destination(String url) {
        return "<" + url.replace("&", "&amp;") + ">";
    }

    /** A code span: more backticks around than there are within (CommonMark 0.31, section 6.1). */
    static String code(String literal) {
        String fence = "`".repeat(longestRun(literal) + 1);
        boolean padded = literal.startsWith("`") || literal.endsWith("`") || literal.startsWith(" ");
        String pad = padded ? " " : "";
        return fence + pad + literal + pad + fence;
    }

    /** The fence of a block that holds this text (CommonMark 0.31, section 4.5). */
    static String fence(String content) {
        return "`".repeat(Math.max(3, longestRun(content) + 1));
    }

    private static int longestRun(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
    }
}
