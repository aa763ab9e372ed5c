package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Image;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a post's Markdown into its pieces. */
final class PostOutline {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(new LoneAngleBracket.Factory())
            .customBlockParserFactory(new DirectiveBlock.Factory())
            .build();
    private static final Pattern HEADING_ATTRIBUTES = Pattern.compile("\\s*\\{:?\\s*[#.][^{}]*}\\s*$");

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

    private final PieceCollector out = new PieceCollector();
    private final HtmlReader html = new HtmlReader(out);
    private final InlineReader inlines;

    private PostOutline(TemplateMask source) {
        this.inlines = new InlineReader(source, out, html);
    }

    /** The pieces of Markdown, front matter blanked out; lines count from 1. Empty where it nests without end. */
    static Optional<List<Piece>> of(String markdown) {
        TemplateMask source = TemplateMask.of(markdown);
        Node document = PARSER.parse(source.masked());
        if (InlineMarkdown.isTooDeep(document)) {
            return Optional.empty();
        }
        PostOutline outline = new PostOutline(source);
        outline.blocks(document, false);
        return Optional.of(outline.out.pieces());
    }

    /** Markdown as posts have it, what site generators run hidden in it. */
    static Node parse(String masked) {
        return PARSER.parse(masked);
    }

    private void blocks(Node parent, boolean inContainer) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, inContainer);
        }
    }

    private void block(Node node, boolean inContainer) {
        if (node instanceof Paragraph) {
            inlines.paragraph(node, inContainer);
        } else if (node instanceof Heading heading) {
            heading(heading, inContainer);
        } else if (node instanceof HtmlBlock block) {
            html.block(TemplateMask.unmasked(block.getLiteral()), InlineReader.lineOf(block));
        } else if (node instanceof FencedCodeBlock code) {
            fence(code);
        } else if (node instanceof DirectiveBlock directive) {
            directive(directive, inContainer);
        } else if (!(node instanceof LinkReferenceDefinition)) {
            boolean container = inContainer || node instanceof ListItem || node instanceof BlockQuote;
            if (!node.getSourceSpans().isEmpty()) {
                out.barrier(InlineReader.lineOf(node));
            }
            // No barrier behind: the last lines of a list or quote may be no more part of it than they look.
            blocks(node, container);
        }
    }

    private void heading(Heading heading, boolean inContainer) {
        int first = InlineReader.lineOf(heading);
        int last = InlineReader.lastLineOf(heading);
        boolean holdsImage = images(heading);
        if (holdsImage && last > first) {
            // An image with a caption and a rule right below it: a heading by the book, but nobody means one.
            inlines.paragraph(heading, inContainer);
            out.barrier(last + 1);
            return;
        }
        String title = HEADING_ATTRIBUTES
                .matcher(
                        TemplateMask.unmasked(InlineMarkdown.plainText(heading)).strip())
                .replaceFirst("");
        if (inContainer || title.isBlank()) {
            out.barrier(first);
        } else {
            out.add(new Piece.Heading(heading.getLevel(), title.strip(), first, last));
        }
        if (holdsImage) {
            inlines.heading(heading);
        }
    }

    private void fence(FencedCodeBlock code) {
        Matcher directive = FigureDirective.directive(
                        TemplateMask.unmasked(code.getInfo() == null ? "" : code.getInfo()))
                .orElse(null);
        if (directive == null) {
            out.barrier(InlineReader.lineOf(code));
            return;
        }
        String name = directive.group("name");
        List<String> lines = TemplateMask.unmasked(code.getLiteral()).lines().toList();
        if (isFigure(name)) {
            figure(name, directive.group("argument"), lines, code);
        } else {
            out.barrier(InlineReader.lineOf(code));
            if (BOXES.contains(name)) {
                nested(String.join("\n", lines), InlineReader.lineOf(code)).forEach(out::add);
            }
        }
    }

    private void directive(DirectiveBlock directive, boolean inContainer) {
        if (directive.isFigure()) {
            figure(
                    directive.name(),
                    TemplateMask.unmasked(directive.argument()),
                    directive.lines().stream().map(TemplateMask::unmasked).toList(),
                    directive);
        } else {
            out.barrier(InlineReader.lineOf(directive));
            blocks(directive, inContainer);
            out.barrier(InlineReader.lastLineOf(directive));
        }
    }

    private void figure(String name, String argument, List<String> lines, Node node) {
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
        return of("\n".repeat(fenceLine) + markdown).orElse(List.of());
    }

    private static boolean isFigure(String name) {
        return name.equals("figure") || name.equals("image") || name.equals("figure-md");
    }

    private static boolean images(Node node) {
        boolean found = node instanceof org.commonmark.node.Image;
        for (Node child = node.getFirstChild(); child != null && !found; child = child.getNext()) {
            found = images(child);
        }
        return found;
    }
}
