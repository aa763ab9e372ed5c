package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the comments within and right behind a child of a collection: what is lost where it is written anew. */
final class TypedComments {

    private final String text;
    private final Layout layout;

    TypedComments(CaptionDocument document) {
        this.text = document.text();
        this.layout = new Layout(document);
    }

    /** The comments from the child's first character to the end of its last line, each from its {@code #} on. */
    List<String> of(Node collection, int ordinal) {
        int end = layout.childEnd(collection, ordinal);
        // Behind a child within braces stands what belongs to all of them.
        return upTo(Layout.isFlow(collection) ? end : layout.lineEnd(end), collection, ordinal);
    }

    /** The comments from the child's first character to the index {@code to}, which lies behind the child. */
    List<String> upTo(int to, Node collection, int ordinal) {
        List<String> comments = new ArrayList<>();
        int at = layout.childStart(collection, ordinal);
        for (ScalarNode scalar : scalars(child(collection, ordinal)).toList()) {
            collect(at, layout.start(scalar), comments);
            // The comment of a block scalar stands behind its indicator.
            int header = layout.lineEnd(layout.start(scalar));
            if (Layout.isBlockScalar(scalar)) {
                collect(layout.start(scalar), header, comments);
            }
            at = Math.max(at, layout.end(scalar));
        }
        collect(at, to, comments);
        return comments;
    }

    /** The same, each on a line of its own with the child's indentation; empty where there are none. */
    String asLines(Node collection, int ordinal) {
        int start = layout.childStart(collection, ordinal);
        String indent = TreeWriter.spaces(layout.column(start));
        String lineEnd = layout.lineEndAt(layout.childEnd(collection, ordinal));
        return of(collection, ordinal).stream()
                .map(comment -> indent + comment + lineEnd)
                .collect(Collectors.joining());
    }

    private static List<Node> child(Node collection, int ordinal) {
        if (collection instanceof MappingNode mapping) {
            return List.of(
                    mapping.getValue().get(ordinal).getKeyNode(),
                    mapping.getValue().get(ordinal).getValueNode());
        }
        return List.of(((SequenceNode) collection).getValue().get(ordinal));
    }

    private Stream<ScalarNode> scalars(List<Node> nodes) {
        return nodes.stream().flatMap(this::scalars).sorted(Comparator.comparingInt(layout::start));
    }

    private Stream<ScalarNode> scalars(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .flatMap(entry -> Stream.of(entry.getKeyNode(), entry.getValueNode()))
                    .flatMap(this::scalars);
        }
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().flatMap(this::scalars)
                : Stream.of((ScalarNode) node);
    }

    /** Between scalars, what begins with {@code #} behind a blank is a comment up to the end of its line. */
    private void collect(int from, int to, List<String> comments) {
        int at = from;
        while (at < to) {
            boolean isComment = text.charAt(at) == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
            int end = isComment ? layout.lineEnd(at) : at + 1;
            if (isComment) {
                comments.add(text.substring(at, end).stripTrailing());
            }
            at = end;
        }
    }
}
