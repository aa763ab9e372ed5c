package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Makes the new text of a caption file in which something was added at one place. Says nothing on whether the place was
 * right: anchors, tags and odd layouts can make it wrong, so the caller reads the new text and compares.
 */
final class Splice {

    private final CaptionDocument document;
    private final Layout layout;

    Splice(CaptionDocument document) {
        this.document = document;
        this.layout = new Layout(document);
    }

    /** Adds entries behind the last one of the mapping at a path. */
    String append(List<Integer> path, List<Tree.Entry> entries) {
        if (document.root() == null) {
            return atEnd(TreeWriter.entries(entries, 0));
        }
        Node node = document.node(path);
        boolean top = path.isEmpty();
        if (Layout.isFlow(node)) {
            return intoBraces(node, TreeWriter.flowEntries(entries));
        }
        List<String> lines = TreeWriter.entries(entries, node.getStartMark().getColumn());
        return below(layout.end(node), top ? withBlankLine(lines) : lines);
    }

    /** Adds items behind the last one of the sequence at a path. */
    String appendItems(List<Integer> path, List<Tree> items) {
        Node node = document.node(path);
        return Layout.isFlow(node)
                ? intoBraces(node, TreeWriter.flowItems(items))
                : below(
                        layout.end(node),
                        TreeWriter.items(items, layout.column(layout.childStart(node, 0)), layout.dashWidth(node)));
    }

    /** Puts a value where there is none, or {@code ~}. */
    String fill(List<Integer> path, Tree value) {
        Node blank = document.node(path);
        Node parent = document.node(path.subList(0, path.size() - 1));
        int start = document.index(blank.getStartMark());
        int end = document.index(blank.getEndMark());
        boolean typed = end > start;
        if (typed || Layout.isFlow(parent) || isShort(value)) {
            return replaced(start, typed ? end : layout.behindBlank(end), (typed ? "" : " ") + TreeWriter.flow(value));
        }
        int indent = layout.column(layout.childStart(parent, 0)) + layout.step(path);
        return below(
                end,
                value instanceof Tree.Mapping mapping
                        ? TreeWriter.entries(mapping.entries(), indent)
                        : TreeWriter.items(value.children(), indent));
    }

    /** Makes of a scalar at a path a mapping that has the scalar, as it was typed, under {@code key}. */
    String wrap(List<Integer> path, String key) {
        Node scalar = document.node(path);
        Node parent = document.node(path.subList(0, path.size() - 1));
        int start = document.index(scalar.getStartMark());
        if (Layout.isFlow(parent)) {
            String closed = replaced(document.index(scalar.getEndMark()), document.index(scalar.getEndMark()), "}");
            return closed.substring(0, start) + "{" + key + ": " + closed.substring(start);
        }
        int indent = parent.getStartMark().getColumn() + 2;
        return replaced(start, start, layout.lineEndAt(start) + TreeWriter.spaces(indent) + key + ": ");
    }

    private static boolean isShort(Tree value) {
        boolean compact = value instanceof Tree.Mapping mapping && mapping.compact();
        return value.children().isEmpty() || (compact && TreeWriter.flow(value).length() < 60);
    }

    private String atEnd(List<String> lines) {
        String text = document.text();
        boolean open = !text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r");
        String lineEnd = layout.lineEndAt(0);
        String gap = text.isEmpty() ? "" : open ? lineEnd + lineEnd : lineEnd;
        return text + gap + String.join(lineEnd, lines) + (open ? "" : lineEnd);
    }

    private String intoBraces(Node node, String inner) {
        return new FlowEdits(document).insert(node, Layout.size(node), inner);
    }

    /** Lines below the one that {@code index} stands in, so that a comment at its end stays with it. */
    private String below(int index, List<String> lines) {
        String lineEnd = layout.lineEndAt(index);
        int at = index;
        while (at < document.text().length() && "\r\n".indexOf(document.text().charAt(at)) < 0) {
            at++;
        }
        return replaced(at, at, lineEnd + String.join(lineEnd, lines));
    }

    private String replaced(int start, int end, String text) {
        return document.text().substring(0, start) + text + document.text().substring(end);
    }

    private static List<String> withBlankLine(List<String> lines) {
        List<String> spaced = new ArrayList<>(List.of(""));
        spaced.addAll(lines);
        return spaced;
    }
}
