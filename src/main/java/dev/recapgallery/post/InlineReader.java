package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Image;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Reads the lines of a paragraph. */
final class InlineReader {

    private static final Pattern TABLE_RULE = Pattern.compile("[ \\t:|]*-[ \\t:|-]*");

    private final TemplateMask source;
    private final PieceCollector out;
    private final HtmlReader html;

    InlineReader(TemplateMask source, PieceCollector out, HtmlReader html) {
        this.source = source;
        this.out = out;
        this.html = html;
    }

    /**
     * Reads a paragraph.
     *
     * @param inContainer true in a list item or a quote: its own text is no caption, unless it begins with an image
     */
    void paragraph(Node paragraph, boolean inContainer) {
        read(paragraph, inContainer && !beginsWithImage(paragraph), inContainer ? lazyFrom(paragraph) : -1);
    }

    /** Reads the images of a heading; its words are no caption. */
    void heading(Node heading) {
        read(heading, true, -1);
    }

    private void read(Node paragraph, boolean containerText, int lazyFrom) {
        Set<Integer> tableLines = tableLines(paragraph);
        int line = 0;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            int childLine = child.getSourceSpans().isEmpty() ? line : lineOf(child);
            if (childLine != line) {
                line = childLine;
                boolean lazy = lazyFrom >= 0 && line >= lazyFrom;
                if (line == lazyFrom) {
                    out.barrier(line - 1);
                }
                out.never(tableLines.contains(line) || (containerText && !lazy));
            }
            inline(child);
        }
        out.never(false);
    }

    private void inline(Node node) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.flush();
        } else if (node instanceof org.commonmark.node.Image image) {
            image(image);
        } else if (node instanceof HtmlInline tag) {
            HtmlToken.scan(tag.getLiteral()).forEach(token -> tag(token, lineOf(tag)));
        } else if (node instanceof Text) {
            node.getSourceSpans().forEach(this::text);
        } else if (holdsMore(node)) {
            children(node);
        } else {
            out.text(markdown(node), lineOf(node), lastLineOf(node));
        }
    }

    private void tag(HtmlToken token, int line) {
        int mark = out.mark();
        html.tag(token, line);
        boolean silent = !token.isComment() && mark == 0 && out.mark() == 0;
        if (silent && !token.name().equals("img")) {
            out.add(new Piece.Comment("", line, line));
        }
    }

    private void children(Node node) {
        boolean video = node instanceof Link link && VideoLink.isVideo(link.getDestination());
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            inline(child);
        }
        if (video) {
            out.add(new Piece.Video(((Link) node).getDestination(), null, lineOf(node), lastLineOf(node)));
        }
    }

    private void image(org.commonmark.node.Image image) {
        String alt = TemplateMask.unmasked(InlineMarkdown.plainText(image)).strip();
        String title = image.getTitle() == null ? "" : TemplateMask.unmasked(image.getTitle());
        out.image(new Image(
                TemplateMask.unmasked(image.getDestination()),
                alt.isEmpty() ? null : alt,
                title.isBlank() ? null : title.strip(),
                null,
                lineOf(image)));
    }

    private void text(SourceSpan span) {
        int line = span.getLineIndex() + 1;
        for (TemplateMask.Part part : source.parts(span.getInputIndex(), span.getInputIndex() + span.getLength())) {
            String text = source.original().substring(part.start(), part.end());
            if (!part.isTag()) {
                out.text(text, line, line);
            } else {
                template(text, line);
            }
        }
    }

    private void template(String text, int line) {
        if (!out.template(text, line)) {
            out.text(text, line, line);
        }
    }

    /** The node as it was typed, with links by reference made complete: their definitions stay behind in the post. */
    private String markdown(Node node) {
        if (node instanceof Link link && typed(link).endsWith("]")) {
            String title =
                    link.getTitle() == null ? "" : " \"" + link.getTitle().replace("\"", "\\\"") + "\"";
            return "[" + inside(link) + "](" + TemplateMask.unmasked(link.getDestination()) + title + ")";
        }
        if (node.getFirstChild() == null || node instanceof Link) {
            return typed(node);
        }
        String marks = typed(node);
        String inside = typedInside(node);
        int at = marks.indexOf(inside);
        return at < 0 ? marks : marks.substring(0, at) + inside(node) + marks.substring(at + inside.length());
    }

    private String inside(Node node) {
        StringBuilder out = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            out.append(child.getSourceSpans().isEmpty() ? " " : markdown(child));
        }
        return out.toString();
    }

    private String typedInside(Node node) {
        StringBuilder out = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            out.append(child.getSourceSpans().isEmpty() ? " " : typed(child));
        }
        return out.toString();
    }

    private String typed(Node node) {
        return node.getSourceSpans().stream()
                .map(span -> source.original()
                        .substring(span.getInputIndex(), span.getInputIndex() + span.getLength())
                        .strip())
                .collect(Collectors.joining(" "));
    }

    private static boolean holdsMore(Node node) {
        if (node instanceof Code) {
            return false;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Image || child instanceof HtmlInline || holdsMore(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWithImage(Node paragraph) {
        Node first = paragraph.getFirstChild();
        while (first instanceof Link || (first != null && first.getFirstChild() != null && !isImage(first))) {
            first = first.getFirstChild();
        }
        return first != null && isImage(first);
    }

    private static boolean isImage(Node node) {
        return node instanceof org.commonmark.node.Image
                || (node instanceof HtmlInline tag && tag.getLiteral().startsWith("<img"));
    }

    /** The first line that belongs to a list item or quote only because nothing ended it (CommonMark 0.31, section 5.1). */
    private int lazyFrom(Node paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        for (SourceSpan span : spans) {
            int lineStart = span.getInputIndex() - span.getColumnIndex();
            boolean quoted =
                    source.original().substring(lineStart, span.getInputIndex()).contains(">");
            if (span.getColumnIndex() < spans.get(0).getColumnIndex() && !quoted) {
                return span.getLineIndex() + 1;
            }
        }
        return -1;
    }

    /** Lines of tables as GitHub has them: the one above the rule, the rule and those below. */
    private Set<Integer> tableLines(Node paragraph) {
        List<SourceSpan> spans = new ArrayList<>(paragraph.getSourceSpans());
        Set<Integer> lines = new HashSet<>();
        for (int i = 1; i < spans.size(); i++) {
            String line = typed(spans.get(i));
            boolean rule = line.contains("|") && TABLE_RULE.matcher(line).matches();
            if (rule && typed(spans.get(i - 1)).contains("|")) {
                spans.subList(i - 1, spans.size()).stream()
                        .takeWhile(span -> typed(span).contains("|"))
                        .forEach(span -> lines.add(span.getLineIndex() + 1));
            }
        }
        return lines;
    }

    private String typed(SourceSpan span) {
        return source.original().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    static int lineOf(Node node) {
        return node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    static int lastLineOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.get(spans.size() - 1).getLineIndex() + 1;
    }
}
