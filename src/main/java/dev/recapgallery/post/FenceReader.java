package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Image;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Reads fenced blocks that are MyST directives: figures, videos and boxes around Markdown; others are code. */
final class FenceReader {

    /** MyST directives that are boxes around Markdown. */
    private static final Set<String> BOXES = Set.of(
            "note",
            "tip",
            "hint",
            "important",
            "warning",
            "caution",
            "attention",
            "danger",
            "error",
            "seealso",
            "admonition",
            "card",
            "grid",
            "grid-item",
            "grid-item-card",
            "dropdown",
            "tab-set",
            "tab-item",
            "margin",
            "sidebar",
            "div",
            "container",
            "topic",
            "epigraph");

    private final PieceCollector out;

    FenceReader(PieceCollector out) {
        this.out = out;
    }

    /** Reads a fenced block. */
    void fence(FencedCodeBlock code) {
        Matcher directive = FigureDirective.directive(
                        TemplateMask.unmasked(code.getInfo() == null ? "" : code.getInfo()))
                .orElse(null);
        if (directive == null) {
            out.barrier(InlineReader.lineOf(code));
            return;
        }
        String name = directive.group("name");
        List<String> lines = TemplateMask.unmasked(code.getLiteral()).lines().toList();
        if (name.equals("youtube") || name.equals("vimeo")) {
            out.template("{{< " + name + " " + directive.group("argument") + " >}}", InlineReader.lineOf(code));
        } else if (isFigure(name)) {
            figure(name, directive.group("argument"), lines, code);
        } else {
            out.barrier(InlineReader.lineOf(code));
            if (BOXES.contains(name)) {
                nested(String.join("\n", lines), InlineReader.lineOf(code)).forEach(out::add);
            }
        }
    }

    /** Reads a figure, an image or a figure of Markdown. */
    void figure(String name, String argument, List<String> lines, Node node) {
        int first = InlineReader.lineOf(node);
        if (name.equals("figure-md")) {
            figureOfMarkdown(lines, first);
            return;
        }
        FigureDirective figure = FigureDirective.of(argument, lines);
        Image image = new Image(
                figure.source(),
                figure.alt().orElse(null),
                null,
                figure.caption().orElse(null),
                first);
        out.add(new Piece.Images(List.of(image), first, InlineReader.lastLineOf(node)));
    }

    private void figureOfMarkdown(List<String> lines, int firstLine) {
        List<Piece> inside = nested(String.join("\n", lines), firstLine);
        out.openFigure();
        inside.stream().filter(Piece.Images.class::isInstance).forEach(out::add);
        out.openFigureCaption();
        for (Piece piece : inside) {
            if (piece instanceof Piece.Text text) {
                out.text(text.markdown(), text.firstLine(), text.lastLine());
                out.flush();
            }
        }
        out.closeFigure();
    }

    /** Pieces of Markdown within a fence whose first line is {@code fenceLine}. */
    private static List<Piece> nested(String markdown, int fenceLine) {
        return PostOutline.of("\n".repeat(fenceLine) + markdown).orElse(List.of());
    }

    private static boolean isFigure(String name) {
        return name.equals("figure") || name.equals("image") || name.equals("figure-md");
    }
}
