package dev.recapgallery.post;

import java.util.stream.Collectors;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Says how parts of a paragraph were typed, so that a caption keeps its links and emphasis. */
final class TypedMarkdown {

    private final TemplateMask source;

    TypedMarkdown(TemplateMask source) {
        this.source = source;
    }

    /** The node as it was typed, with links by reference made complete: their definitions stay behind in the post. */
    String of(Node node) {
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
            out.append(child.getSourceSpans().isEmpty() ? " " : of(child));
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
}
