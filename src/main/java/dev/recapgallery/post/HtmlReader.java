package dev.recapgallery.post;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads raw HTML of a post: images, figures, links, emphasis and comments; other tags are as if they weren't there. */
final class HtmlReader {

    private static final Map<String, String> EMPHASIS = Map.of(
            "em", "*", "/em", "*", "i", "*", "/i", "*", "strong", "**", "/strong", "**", "b", "**", "/b", "**", "code",
            "`", "/code", "`");
    private static final Set<String> NO_CAPTIONS = Set.of(
            "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "summary", "button", "nav", "dt", "dd");
    private static final Set<String> NO_CONTENT = Set.of("script", "style", "svg", "textarea", "template", "title");

    private static final Set<String> BLOCKS = Set.of("div", "p", "span", "small", "center", "td", "em");
    private static final Pattern CAPTION_CLASS = Pattern.compile(
            "(?:^|\\s)(?!wp-caption(?:\\s|$))(?:[\\w-]+[_-])?(?:fig)?caption(?:[_-]text)?(?:\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private final PieceCollector out;
    private final HtmlMedia media;
    private int neverDepth;
    private int line;
    private boolean hasSpoken;
    private @Nullable String skippedUntil;
    private @Nullable String href;
    private int linkMark;
    private int blockStart;
    private int previousBlockStart;
    private @Nullable String captionTag;
    private int captionDepth;

    /** {@code imports}: images that MDX imports, by {@code {name}}. */
    HtmlReader(PieceCollector out, Map<String, String> imports) {
        this.out = out;
        this.media = new HtmlMedia(out, imports);
    }

    /** HTML of a line, such as an attribute's value holds, as inline Markdown. */
    static String markdown(String html) {
        if (!html.contains("<")) {
            return html;
        }
        PieceCollector out = new PieceCollector();
        new HtmlReader(out, Map.of()).block(html, 1);
        return out.pieces().stream()
                .map(piece -> piece instanceof Piece.Text text ? text.markdown() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Reads a block of HTML, in which template tags may be masked. */
    void block(String html, int firstLine) {
        line = firstLine;
        hasSpoken = false;
        previousBlockStart = blockStart;
        blockStart = out.size();
        for (HtmlToken token : HtmlToken.scan(html)) {
            if (token.isText()) {
                TemplateMask.split(token.text()).forEach(this::textOrTemplate);
            } else if (skippedUntil == null || skippedUntil.equals(token.name())) {
                tag(token, line);
                hasSpoken |= says(token);
            }
            line += token.isText() ? 0 : lineEnds(token.text());
        }
        endLine();
    }

    private void textOrTemplate(String text) {
        boolean tag = text.startsWith("{") || text.startsWith("[caption") || text.startsWith("[/caption");
        if (tag && skippedUntil == null && out.template(text, line)) {
            hasSpoken = true;
            line += lineEnds(text);
        } else if (tag && text.contains("markdownify")) {
            out.openFigureAroundLastImage();
        } else {
            text(TemplateMask.unmasked(text));
        }
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
        } else if (HtmlMedia.isImage(name) && media.source(token).isPresent()) {
            href = null;
            media.image(token, line);
        } else if (HtmlMedia.isVideo(name)) {
            HtmlMedia.video(token).ifPresent(url -> out.add(new Piece.Video(url, null, line, lastLine)));
        } else {
            structure(token, line);
        }
    }

    private void structure(HtmlToken token, int line) {
        String name = token.name();
        if (endsCaption(name)) {
            return;
        }
        switch (name) {
            case "figure" -> openFigure(token, line);
            case "/figure" -> out.closeFigure();
            case "figcaption" -> out.openFigureCaption();
            case "/figcaption" -> out.closeFigureCaption();
            case "br" -> out.text(" ", line, line);
            case "td", "/td", "th", "/th" -> out.barrier(line);
            case "a" -> openLink(token);
            case "/a" -> closeLink();
            default -> {
                if (EMPHASIS.containsKey(name)) {
                    out.text(EMPHASIS.getOrDefault(name, ""), line, line);
                } else if (isCaption(token)) {
                    openCaption(name);
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

    /** The caption of a JSX component {@code <Figure caption="…">} is that of the images inside. */
    private void openFigure(HtmlToken token, int line) {
        out.openFigure();
        if (media.source(token).isPresent()) {
            media.image(token, line);
        } else {
            token.attribute("caption").ifPresent(caption -> {
                out.openFigureCaption();
                out.text(markdown(caption), line, line);
                out.closeFigureCaption();
            });
        }
        if (token.text().endsWith("/>")) {
            out.closeFigure();
        }
    }

    /** {@code <div class="caption">} below images is as good as a {@code figcaption}. */
    private static boolean isCaption(HtmlToken token) {
        return BLOCKS.contains(token.name())
                && token.attribute("class")
                        .filter(classes -> CAPTION_CLASS.matcher(classes).find())
                        .isPresent();
    }

    private void openCaption(String name) {
        if (captionTag == null && (out.openFigureFrom(blockStart) || out.openFigureFrom(previousBlockStart))) {
            out.openFigureCaption();
            captionTag = name;
            captionDepth = 0;
        }
    }

    private boolean endsCaption(String name) {
        if (captionTag == null || !name.endsWith(captionTag)) {
            return false;
        }
        captionDepth += name.equals(captionTag) ? 1 : name.equals("/" + captionTag) ? -1 : 0;
        if (captionDepth >= 0) {
            return false;
        }
        out.closeFigure();
        captionTag = null;
        return true;
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
        return HtmlMedia.isImage(token.name()) || token.name().equals("iframe") || token.isComment();
    }
}
