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
 * Writes inline nodes in a markup and as text at once. It walks without recursion, since hostile emphasis nests as deep as
 * the text is long; elements deeper than anybody means are left out, their text stays.
 */
final class InlineWriter {

    private static final int MAX_DEPTH = 16;

    private final InlineMarkup markup;
    private final StringBuilder text = new StringBuilder();
    private final boolean withLinks;

    /** Whether each node entered and not left yet has opened an element. */
    private final Deque<Boolean> elements = new ArrayDeque<>();

    private int depth;

    InlineWriter(InlineMarkup markup, boolean withLinks) {
        this.markup = markup;
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
            leave(node);
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

    /** What was written, without markup; a line break is {@code \n}. */
    String text() {
        return text.toString();
    }

    private void enter(Node node) {
        boolean opened = depth < MAX_DEPTH && open(node);
        elements.push(opened);
        depth += opened ? 1 : 0;
        if (node instanceof Text leaf) {
            writeText(leaf.getLiteral());
        } else if (node instanceof Code code) {
            markup.code(visible(code.getLiteral()));
        } else if (node instanceof HtmlInline typed) {
            writeText(typed.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            writeText(" ");
        } else if (node instanceof HardLineBreak || (node instanceof Paragraph && !text.isEmpty())) {
            lineBreak();
        }
    }

    private void leave(Node node) {
        if (elements.pop()) {
            markup.close(node);
            depth--;
        }
    }

    private boolean open(Node node) {
        boolean isElement = node instanceof Emphasis
                || node instanceof StrongEmphasis
                || (node instanceof Link link && withLinks && Urls.isAbsolute(link.getDestination()));
        if (isElement) {
            markup.open(node);
        }
        return isElement;
    }

    private void writeText(String literal) {
        markup.text(visible(literal));
    }

    /** Adds to the text, and gives what was added. */
    private String visible(String literal) {
        String spaced = PublishableText.spaced(literal);
        String visible = text.isEmpty() ? spaced.stripLeading() : spaced;
        text.append(visible);
        return visible;
    }

    private void lineBreak() {
        text.append('\n');
        markup.lineBreak();
    }
}
