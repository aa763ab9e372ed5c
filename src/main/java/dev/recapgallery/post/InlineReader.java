package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Image;
import java.util.List;
import java.util.Set;
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

    private final TemplateMask source;
    private final TypedMarkdown typed;
    private final ParagraphLines lines;
    private final PieceCollector out;
    private final HtmlReader html;

    InlineReader(TemplateMask source, PieceCollector out, HtmlReader html) {
        this.source = source;
        this.typed = new TypedMarkdown(source);
        this.lines = new ParagraphLines(source);
        this.out = out;
        this.html = html;
    }

    /**
     * Reads a paragraph.
     *
     * @param inContainer true in a list item or a quote: its own text is no caption, unless it begins with an image
     */
    void paragraph(Node paragraph, boolean inContainer) {
        read(paragraph, inContainer && !beginsWithImage(paragraph), inContainer ? lines.lazyFrom(paragraph) : -1);
    }

    /** Reads the images of a heading; its words are no caption. */
    void heading(Node heading) {
        read(heading, true, -1);
    }

    private void read(Node paragraph, boolean containerText, int lazyFrom) {
        Set<Integer> tableLines = lines.tableLines(paragraph);
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
            out.text(typed.of(node), lineOf(node), lastLineOf(node));
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

    static int lineOf(Node node) {
        return node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    static int lastLineOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.get(spans.size() - 1).getLineIndex() + 1;
    }
}
