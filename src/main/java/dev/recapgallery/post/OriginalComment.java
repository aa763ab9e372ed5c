package dev.recapgallery.post;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comment that keeps what stood in a post where a figure stands now, so that it can be put back to the byte. Where
 * several photos stood in one line, the first one's figure keeps the line and the others say so.
 *
 * <pre>{@code
 * <!-- recap:original
 * ![](images/pier.jpg) ![](images/boat.jpg)
 * -->
 *
 * <!-- recap:original see photo:pier -->
 * }</pre>
 *
 * <p>Site generators run {@code {{ }}}, {@code {% %}} and {@code <% %>} inside comments too, and {@code --} ends one
 * (HTML, section 13.1.6). Such characters are written as in a URL: {@code %7B}. A percent sign is written {@code %25}
 * only where it would be read as one of those.
 *
 * @param text what stood there, without its last line end; null where another figure keeps it
 * @param keeper name of the block that keeps it; null where this one does
 * @param length chars of the comment with the line end behind it
 */
record OriginalComment(@Nullable String text, @Nullable String keeper, int length) {

    private static final String OPENING = "<!-- recap:original";
    private static final Pattern KEPT = Pattern.compile(
            "<!-- recap:original(?:\\r\\n|\\n|\\r)(?<text>(?s:.*?))(?:\\r\\n|\\n|\\r)-->[ \\t]*(?:\\r\\n|\\n|\\r)");
    private static final Pattern SEE =
            Pattern.compile("<!-- recap:original see (?<name>\\S+) -->[ \\t]*(?:\\r\\n|\\n|\\r)");
    private static final Pattern ACTIVE = Pattern.compile("[<>{}]|-(?=-)|(?<=-)-|%(?=25|2D|3C|3E|7B|7D)");
    private static final Pattern ESCAPED = Pattern.compile("%(25|2D|3C|3E|7B|7D)");

    /** True for a comment of this kind, whole or damaged. */
    static boolean isOne(String comment) {
        return comment.startsWith(OPENING);
    }

    /** The one at the start of a block's content. */
    static Optional<OriginalComment> at(String content) {
        Matcher kept = KEPT.matcher(content);
        if (kept.lookingAt()) {
            return Optional.of(new OriginalComment(unescaped(kept.group("text")), null, kept.end()));
        }
        Matcher see = SEE.matcher(content);
        return see.lookingAt()
                ? Optional.of(new OriginalComment(null, see.group("name"), see.end()))
                : Optional.empty();
    }

    /** The comment that keeps a text. */
    static String keeping(String text, String lineEnd) {
        return OPENING + lineEnd + escaped(text) + lineEnd + "-->" + lineEnd;
    }

    /** The comment that says which block keeps it. */
    static String keptBy(String name, String lineEnd) {
        return OPENING + " see " + name + " -->" + lineEnd;
    }

    private static String escaped(String text) {
        return ACTIVE.matcher(text)
                .replaceAll(found ->
                        "%" + Integer.toHexString(found.group().charAt(0)).toUpperCase(Locale.ROOT));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
