package dev.recapgallery.publish;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Inline text as HTML. */
final class HtmlMarkup implements InlineMarkup {

    private final HtmlWriter html = new HtmlWriter();

    String finish() {
        return html.finish();
    }

    @Override
    public void text(String visible) {
        html.text(visible);
    }

    @Override
    public void code(String visible) {
        html.open("code").text(visible).close();
    }

    @Override
    public void open(Node element) {
        if (element instanceof Link link) {
            html.open("a").attribute("href", link.getDestination());
        } else {
            html.open(element instanceof Emphasis ? "em" : "strong");
        }
    }

    @Override
    public void close(Node element) {
        html.close();
    }

    @Override
    public void lineBreak() {
        html.open("br").close();
    }
}
