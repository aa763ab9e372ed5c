package dev.recapgallery.publish;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Inline text as Markdown. Emphasis that no delimiters can express comes out as something else: compare. */
final class MarkdownMarkup implements InlineMarkup {

    private final StringBuilder out = new StringBuilder();
    private final boolean withEmphasis;

    MarkdownMarkup(boolean withEmphasis) {
        this.withEmphasis = withEmphasis;
    }

    /** A paragraph. */
    String finish() {
        return MarkdownText.paragraph(out.toString());
    }

    @Override
    public void text(String visible) {
        out.append(MarkdownText.inline(visible));
    }

    @Override
    public void code(String visible) {
        out.append(MarkdownText.code(visible));
    }

    @Override
    public void open(Node element) {
        out.append(element instanceof Link ? "[" : delimiter(element));
    }

    @Override
    public void close(Node element) {
        if (element instanceof Link link) {
            String url = Urls.encode(PublishableText.line(link.getDestination()));
            out.append("](").append(MarkdownText.destination(url)).append(')');
        } else {
            out.append(delimiter(element));
        }
    }

    @Override
    public void lineBreak() {
        out.append("\\\n");
    }

    private String delimiter(Node emphasis) {
        return withEmphasis ? emphasis instanceof Emphasis ? "*" : "**" : "";
    }
}
