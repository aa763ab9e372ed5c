package dev.recapgallery.post;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.Link;

/** Tells lines that can be captions from those that never are. */
enum LineKind {
    /** May be a caption. */
    TEXT,
    /** A link to the top, a target, a directive: no caption, and none reaches across. */
    NEVER,
    /** Attributes of an image, a lone bar between two: as if it weren't there. */
    DECORATION;

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[:.#%]?[^{}]*[.#=:][^{}]*}");
    private static final Pattern LEADING_ATTRIBUTES = Pattern.compile("^\\{:?\\s*[.#]?[\\w-]+[^{}]*}\\s*");
    private static final Pattern TRAILING_ATTRIBUTES = Pattern.compile("\\s*\\{[:.#][^{}]*}$");
    private static final Pattern NAVIGATION_WORD = Pattern.compile("(?i)top|start|contents|toc|[*_&<]");

    private static final Pattern BACK_TO_TOP = Pattern.compile(
            "\\W*(?:back|return|go|jump|up)?\\s*to\\s+(?:the\\s+)?(?:top|start|contents|toc|table of contents)\\W*|\\W*top\\W*");
    private static final List<Pattern> NEVER_LINES = List.of(
            Pattern.compile("\\([\\w:. -]+\\)="), // a MyST target
            Pattern.compile("\\[\\[?_?TOC_?]?]", Pattern.CASE_INSENSITIVE),
            Pattern.compile("%(?:\\s.*)?"), // a MyST comment
            Pattern.compile(":{3,}.*"),
            Pattern.compile("\\{%.*%}|\\{\\{.*}}|\\{\\S.*}"),
            Pattern.compile("\\+\\+\\++|(?:\\+\\s*){3,}|={3,}|~{3,}|—{2,}"),
            Pattern.compile("\\[\\^[^]]+]:.*")); // a footnote

    static LineKind of(String line) {
        if (line.codePoints().noneMatch(LineKind::says)
                || ATTRIBUTES.matcher(line).matches()) {
            return DECORATION;
        }
        boolean never =
                NEVER_LINES.stream().anyMatch(pattern -> pattern.matcher(line).matches());
        return never || isNavigation(line) ? NEVER : TEXT;
    }

    /** The line without the attributes of the image beside it: {@code {: .wide}} or {@code {width=300px}}. */
    static String withoutAttributes(String line) {
        String behind = LEADING_ATTRIBUTES.matcher(line).replaceFirst("");
        String bare = TRAILING_ATTRIBUTES.matcher(behind).replaceFirst("");
        return bare.isBlank() ? line : bare;
    }

    private static boolean isNavigation(String line) {
        boolean mayBe = line.indexOf('[') >= 0 || NAVIGATION_WORD.matcher(line).find();
        return mayBe && isNavigationOnceParsed(line);
    }

    private static boolean isNavigationOnceParsed(String line) {
        String plain = InlineMarkdown.plainText(line).toLowerCase(Locale.ROOT);
        Link link = InlineMarkdown.onlyLink(line);
        return BACK_TO_TOP.matcher(plain).matches()
                || (link != null && link.getDestination().startsWith("#"));
    }

    /** Letters, digits, symbols and emoji say something; punctuation alone doesn't. */
    private static boolean says(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint >= 0x2190;
    }
}
