package dev.recapgallery.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Writes inline nodes as HTML and as text at once. It walks without recursion, since hostile emphasis nests as deep as
 * the text is long; elements deeper than anybody means are left out, their text stays.
 */
final class InlineWriter {

    private static final int MAX_DEPTH = 16;

    private final HtmlWriter html = new HtmlWriter();
    private final StringBuilder text = new StringBuilder();
    private final boolean withLinks;

    /** Whether each node entered and not left yet has opened an element. */
    private final Deque<Boolean> elements = new ArrayDeque<>();

    private int depth;

    InlineWriter(boolean withLinks) {
        this.withLinks = withLinks;
    }

    /** Writes everything below a node. */
    void write(Node root) {
        Node node = root;
        do {
            if (node != root) {
                enter(node);
            }
            node = node.getFirstChild() == null ? leaveToNext(node, root) : node.getFirstChild();
        } while (node != root);
    }

    private Node leaveToNext(Node last, Node root) {
        Node node = last;
        while (node != root) {
            leave();
            if (node.getNext() != null) {
                return node.getNext();
            }
            node = node.getParent();
        }
        return root;
    }

    /** Writes plain text with a line break after each piece but the last. */
    void writeLines(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                lineBreak();
            }
            writeText(lines[i]);
        }
    }

    RenderedCaption finish() {
        return new RenderedCaption(text.toString(), html.finish());
    }

    private void enter(Node node) {
        boolean opened = depth < MAX_DEPTH && open(node);
        elements.push(opened);
        depth += opened ? 1 : 0;
        if (node instanceof Text leaf) {
            writeText(leaf.getLiteral());
        } else if (node instanceof Code code) {
            html.open("code");
            writeText(code.getLiteral());
            html.close();
        } else if (node instanceof HtmlInline typed) {
            writeText(typed.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            writeText(" ");
        } else if (node instanceof HardLineBreak || (node instanceof Paragraph && !text.isEmpty())) {
            lineBreak();
        }
    }

    private void leave() {
        if (elements.pop()) {
            html.close();
            depth--;
        }
    }

    private boolean open(Node node) {
        if (node instanceof Emphasis) {
            html.open("em");
        } else if (node instanceof StrongEmphasis) {
            html.open("strong");
        } else if (node instanceof Link link && withLinks && Urls.isAbsolute(link.getDestination())) {
            html.open("a").attribute("href", link.getDestination());
        } else {
            return false;
        }
        return true;
    }

    private void writeText(String literal) {
        String spaced = PublishableText.of(literal).replaceAll("[ \\t\\n]+", " ");
        String visible = text.isEmpty() ? spaced.stripLeading() : spaced;
        text.append(visible);
        html.text(visible);
    }

    private void lineBreak() {
        text.append('\n');
        html.open("br").close();
    }
}
