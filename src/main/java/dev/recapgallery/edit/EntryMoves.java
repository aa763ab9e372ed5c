package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Makes new texts of a caption file in which one child of a collection stands elsewhere, with its bytes: its quoting, its
 * comments, and the comment lines right above it go along.
 */
final class EntryMoves {

    private final CaptionDocument document;
    private final Layout layout;

    EntryMoves(CaptionDocument document) {
        this.document = document;
        this.layout = new Layout(document);
    }

    /**
     * Moves a child.
     *
     * @param from the path of its collection
     * @param to the path of a collection of the same kind, or of a blank in the place of one
     * @param at the ordinal there before which it is to stand; behind the last when there is none
     */
    Stream<String> move(List<Integer> from, int ordinal, List<Integer> to, int at) {
        Node source = document.node(from);
        Node target = document.node(to);
        List<String> texts = new ArrayList<>();
        if (!Layout.isFlow(source)) {
            Layout.Lines lines = layout.lines(source, ordinal);
            if (!layout.isFirstOnLine(lines.head())) {
                return Stream.empty();
            }
            if (source instanceof SequenceNode && from.equals(to)) {
                return Stream.of(reordered(lines, ordinal, source, at));
            }
            if (!Layout.isFlow(target) || isEmptyBelow(to, target)) {
                texts.add(lines(lines, to, target, at));
            }
        }
        if (Layout.isFlow(target) || isInFlow(to)) {
            shortForms(from, source, ordinal).forEach(form -> texts.add(intoFlow(source, ordinal, target, at, form)));
        } else if (Layout.isFlow(source)) {
            shortForms(from, source, ordinal).forEach(form -> texts.add(outOfFlow(source, ordinal, to, at, form)));
        }
        return texts.stream();
    }

    /** Moves an item within its list; the blank lines that part it from the next one go along. */
    private String reordered(Layout.Lines moved, int ordinal, Node list, int at) {
        String text = document.text();
        String block = text.substring(moved.start(), moved.end());
        if (at < ordinal) {
            int gap = layout.lines(list, ordinal - 1).end();
            boolean isBlank = text.substring(gap, moved.start()).isBlank();
            int from = isBlank ? gap : moved.start();
            return new Replacements()
                    .replace(from, moved.end(), "")
                    .insert(layout.lines(list, at).start(), block + text.substring(from, moved.start()))
                    .in(text);
        }
        int next = layout.lines(list, ordinal + 1).start();
        boolean isBlank = text.substring(moved.end(), next).isBlank();
        int to = isBlank ? next : moved.end();
        int place = layout.lines(list, Math.min(at, Layout.size(list)) - 1).end();
        return new Replacements()
                .replace(moved.start(), to, "")
                .insert(place, text.substring(moved.end(), to) + block)
                .in(text);
    }

    /** Moves whole lines; only their indentation may change. */
    private String lines(Layout.Lines moved, List<Integer> to, Node target, int at) {
        Replacements edits = new Replacements().replace(moved.start(), moved.end(), "");
        if (Layout.isFlow(target)) {
            edits.replace(withSpaces(layout.start(target)), layout.end(target), "");
        }
        int shift = column(to, target) - layout.column(moved.head());
        String text = layout.shifted(moved.start(), moved.end(), shift);
        return edits.insert(place(to, target, at), text).in(document.text());
    }

    private int withSpaces(int index) {
        int at = index;
        while (at > 0 && document.text().charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    /** Where lines are to be put so that they stand before the child at {@code at}, or behind the last. */
    private int place(List<Integer> to, Node target, int at) {
        if (isEmpty(target)) {
            return layout.nextLine(layout.colonEnd(entry(to)));
        }
        int size = Layout.size(target);
        return at < size
                ? layout.lines(target, at).start()
                : layout.lines(target, size - 1).end();
    }

    private int column(List<Integer> to, Node target) {
        if (!isEmpty(target)) {
            return layout.column(layout.childStart(target, 0));
        }
        Node parent = document.node(to.subList(0, to.size() - 1));
        return layout.column(layout.childStart(parent, 0)) + layout.step(to);
    }

    private NodeTuple entry(List<Integer> path) {
        MappingNode parent = (MappingNode) document.node(path.subList(0, path.size() - 1));
        return parent.getValue().get(path.get(path.size() - 1));
    }

    /** How a child can be written in one line: as typed, then anew. */
    private List<String> shortForms(List<Integer> from, Node source, int ordinal) {
        String typed = document.text()
                .substring(layout.childStart(source, ordinal), layout.childEnd(source, ordinal))
                .replaceFirst("^-\\s+", "");
        List<String> forms = new ArrayList<>();
        if (typed.indexOf('\n') < 0 && typed.indexOf('\r') < 0) {
            forms.add(typed);
        }
        if (document.tree().at(from) instanceof Tree.Mapping mapping) {
            forms.add(TreeWriter.flowEntries(List.of(mapping.entries().get(ordinal))));
        }
        boolean losesComments = Layout.isFlow(source)
                && !new TypedComments(document).of(source, ordinal).isEmpty();
        return losesComments ? List.of() : forms;
    }

    private String intoFlow(Node source, int ordinal, Node target, int at, String form) {
        Replacements edits = new Replacements();
        remove(edits, source, ordinal);
        if (target instanceof CollectionNode<?>) {
            return new FlowEdits(document).insertion(edits, target, at, form).in(document.text());
        }
        int end = layout.start(target) == layout.end(target)
                ? layout.behindBlank(layout.end(target))
                : layout.end(target);
        return edits.replace(layout.start(target), end, " {" + form + (form.endsWith(":") ? " }" : "}"))
                .in(document.text());
    }

    private String outOfFlow(Node source, int ordinal, List<Integer> to, int at, String form) {
        Node target = document.node(to);
        Replacements edits = new Replacements();
        new FlowEdits(document).removal(edits, source, ordinal);
        String lineEnd = layout.lineEndAt(0);
        return edits.insert(place(to, target, at), TreeWriter.spaces(column(to, target)) + form + lineEnd)
                .in(document.text());
    }

    /** Comments of lines that go are kept where they stood: they have no place within braces. */
    private void remove(Replacements edits, Node source, int ordinal) {
        if (Layout.isFlow(source)) {
            new FlowEdits(document).removal(edits, source, ordinal);
            return;
        }
        int start = layout.childStart(source, ordinal);
        edits.replace(
                layout.lineStart(start),
                layout.nextLine(layout.childEnd(source, ordinal)),
                new TypedComments(document).asLines(source, ordinal));
    }

    private boolean isEmpty(Node target) {
        return !(target instanceof CollectionNode<?>) || Layout.size(target) == 0;
    }

    /** True for {@code photos: {}} where lines below the key may take the place of the braces. */
    private boolean isEmptyBelow(List<Integer> to, Node target) {
        return isEmpty(target) && !isInFlow(to);
    }

    private boolean isInFlow(List<Integer> path) {
        return !path.isEmpty() && Layout.isFlow(document.node(path.subList(0, path.size() - 1)));
    }
}
