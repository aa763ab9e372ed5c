package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Image;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads raw HTML of a post: images, figures, links, emphasis and comments; other tags are as if they weren't there. */
final class HtmlReader {

    private static final Map<String, String> EMPHASIS = Map.of(
            "em", "*", "/em", "*", "i", "*", "/i", "*", "strong", "**", "/strong", "**", "b", "**", "/b", "**", "code",
            "`", "/code", "`");
    private static final Set<String> NO_CAPTIONS = Set.of(
            "li",
            "blockquote",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "summary",
            "button",
            "nav",
            "dt",
            "dd");
    private static final Set<String> NO_CONTENT = Set.of("script", "style", "svg", "textarea", "template", "title");

    private final PieceCollector out;
    private int neverDepth;
    private int line;
    private boolean hasSpoken;
    private @Nullable String skippedUntil;
    private @Nullable String href;
    private int linkMark;

    HtmlReader(PieceCollector out) {
        this.out = out;
    }

    /** Reads a block of HTML. */
    void block(String html, int firstLine) {
        line = firstLine;
        hasSpoken = false;
        for (HtmlToken token : HtmlToken.scan(html)) {
            if (token.isText()) {
                text(token.text());
            } else if (skippedUntil == null || skippedUntil.equals(token.name())) {
                tag(token, line);
                hasSpoken |= says(token);
            }
            line += token.isText() ? 0 : lineEnds(token.text());
        }
        endLine();
    }

    /** Reads one tag or comment, in a block or in a line of Markdown. */
    void tag(HtmlToken token, int line) {
        String name = token.name();
        int lastLine = line + lineEnds(token.text());
        if (token.isComment()) {
            out.add(new Piece.Comment(token.inside(), line, lastLine));
        } else if (name.equals(skippedUntil)) {
            skippedUntil = null;
        } else if (NO_CONTENT.contains(name)) {
            skippedUntil = "/" + name;
        } else if (name.equals("img")) {
            image(token, line);
        } else if (name.equals("iframe")) {
            token.attribute("src")
                    .filter(VideoLink::isVideo)
                    .ifPresent(url -> out.add(new Piece.Video(url, null, line, lastLine)));
        } else {
            structure(token, line);
        }
    }

    private void structure(HtmlToken token, int line) {
        String name = token.name();
        switch (name) {
            case "figure" -> out.openFigure();
            case "/figure" -> out.closeFigure();
            case "figcaption" -> out.openFigureCaption();
            case "/figcaption" -> out.closeFigureCaption();
            case "br" -> out.text(" ", line, line);
            case "a" -> openLink(token);
            case "/a" -> closeLink();
            default -> {
                if (EMPHASIS.containsKey(name)) {
                    out.text(EMPHASIS.getOrDefault(name, ""), line, line);
                } else if (NO_CAPTIONS.contains(name.replace("/", ""))) {
                    never(name.startsWith("/") ? -1 : 1);
                }
            }
        }
    }

    private void text(String html) {
        String[] parts = html.split("\\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                endLine();
                // A blank line stays a gap.
                hasSpoken = i < parts.length - 1 && parts[i].isBlank();
                line++;
            }
            if (skippedUntil == null && !parts[i].isBlank()) {
                String text = InlineMarkdown.unescaped(parts[i]);
                out.text(text.contains("](") ? text : InlineMarkdown.ofText(text), line, line);
                hasSpoken = true;
            } else if (skippedUntil == null && !parts[i].isEmpty()) {
                out.text(" ", line, line);
            }
        }
    }

    /** A line of tags alone is as if it weren't there. */
    private void endLine() {
        out.flush();
        if (!hasSpoken) {
            out.add(new Piece.Comment("", line, line));
        }
    }

    private static int lineEnds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private void image(HtmlToken token, int line) {
        Optional<String> source =
                token.attribute("src").filter(src -> !src.startsWith("data:")).or(() -> token.attribute("data-src"));
        href = null;
        source.ifPresent(src -> out.image(new Image(
                src,
                token.attribute("alt").orElse(null),
                token.attribute("title").orElse(null),
                null,
                line)));
    }

    private void openLink(HtmlToken token) {
        href = token.attribute("href").orElse(null);
        linkMark = out.mark();
    }

    private void closeLink() {
        if (href != null) {
            out.link(linkMark, href);
        }
        href = null;
    }

    private void never(int change) {
        neverDepth = Math.max(0, neverDepth + change);
        out.never(neverDepth > 0);
    }

    private static boolean says(HtmlToken token) {
        return token.name().equals("img") || token.name().equals("iframe") || token.isComment();
    }
}
