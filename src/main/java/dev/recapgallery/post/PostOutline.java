package dev.recapgallery.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Pattern IMPORT = Pattern.compile(
            "^import\\s+(\\w+)\\s+from\\s+[\"']([^\"'\\n]+\\.(?i:jpe?g|png|gif|webp|avif))[\"']", Pattern.MULTILINE);

    private final PieceCollector out = new PieceCollector();
    private final HtmlReader html;
    private final InlineReader inlines;
    private final FenceReader fences = new FenceReader(out);

    private PostOutline(TemplateMask source) {
        this.html = new HtmlReader(out, imports(source.original()));
        this.inlines = new InlineReader(source, out, html);
    }

    private static Map<String, String> imports(String mdx) {
        Map<String, String> imports = new HashMap<>();
        IMPORT.matcher(mdx).results().forEach(found -> imports.put("{" + found.group(1) + "}", found.group(2)));
        return imports;
    }

    /** The pieces of Markdown, front matter blanked out; lines count from 1. Empty where it nests without end. */
    static Optional<List<Piece>> of(String markdown) {
        TemplateMask source = TemplateMask.of(markdown);
        return InlineMarkdown.parsed(PARSER, source.masked()).map(document -> {
            PostOutline outline = new PostOutline(source);
            outline.blocks(document, false);
            return VideoLines.in(outline.out.pieces());
        });
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
            html.block(block.getLiteral(), InlineReader.lineOf(block));
        } else if (node instanceof FencedCodeBlock code) {
            fences.fence(code);
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

    private void directive(DirectiveBlock directive, boolean inContainer) {
        if (directive.isFigure()) {
            fences.figure(
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

    private static boolean images(Node node) {
        boolean found = node instanceof org.commonmark.node.Image;
        for (Node child = node.getFirstChild(); child != null && !found; child = child.getNext()) {
            found = images(child);
        }
        return found;
    }
}
