package dev.recapgallery.edit;

import static dev.recapgallery.edit.Tree.plus;

import java.util.ArrayList;
import java.util.List;

/** What a tree says after one of its children was put in, taken out or moved. */
final class TreeMoves {

    private static final Tree GONE = new Tree.Scalar("gone", "gone");

    private TreeMoves() {}

    /** From one collection to another. */
    record Way(List<Integer> from, int ordinal, List<Integer> to, int at) {}

    static Tree with(Tree tree, int at, Tree.Entry entry) {
        List<Tree.Entry> entries =
                tree instanceof Tree.Mapping mapping ? new ArrayList<>(mapping.entries()) : new ArrayList<>();
        entries.add(Math.min(at, entries.size()), entry);
        return new Tree.Mapping(entries, false);
    }

    /** Without a child; the last one leaves a blank behind, or, in braces, a collection without children. */
    static Tree without(Tree tree, int ordinal, boolean isFlow) {
        if (tree.children().size() == 1 && !isFlow) {
            return Tree.blank();
        }
        if (tree instanceof Tree.Mapping mapping) {
            List<Tree.Entry> entries = new ArrayList<>(mapping.entries());
            entries.remove(ordinal);
            return new Tree.Mapping(entries, false);
        }
        List<Tree> items = new ArrayList<>(tree.children());
        items.remove(ordinal);
        return new Tree.Sequence(items);
    }

    /** The tree with a child moved; what it leaves empty stays so, see {@link #emptied}. */
    static Tree move(Tree tree, Way way) {
        Tree source = tree.at(way.from());
        if (source instanceof Tree.Mapping mapping) {
            Tree.Entry moved = mapping.entries().get(way.ordinal());
            Tree.Entry gone = new Tree.Entry(List.of(), GONE, GONE);
            Tree marked = tree.with(way.from(), old -> {
                List<Tree.Entry> entries = new ArrayList<>(((Tree.Mapping) old).entries());
                entries.set(way.ordinal(), gone);
                return new Tree.Mapping(entries, false);
            });
            return swept(marked.with(way.to(), old -> with(old, way.at(), moved)));
        }
        Tree moved = source.children().get(way.ordinal());
        Tree marked = tree.with(plus(way.from(), way.ordinal()), old -> GONE);
        return swept(marked.with(way.to(), old -> {
            List<Tree> items = new ArrayList<>(old.children());
            items.add(Math.min(way.at(), items.size()), moved);
            return new Tree.Sequence(items);
        }));
    }

    private static Tree swept(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return new Tree.Mapping(
                    mapping.entries().stream()
                            .filter(entry -> entry.key() != GONE)
                            .map(entry -> new Tree.Entry(entry.comments(), entry.key(), swept(entry.value())))
                            .toList(),
                    mapping.compact());
        }
        if (tree instanceof Tree.Sequence sequence) {
            return new Tree.Sequence(sequence.items().stream()
                    .filter(item -> item != GONE)
                    .map(TreeMoves::swept)
                    .toList());
        }
        return tree;
    }

    /** With a blank in the place of a collection outside braces that lost its last child. */
    static Tree emptied(Tree tree, List<Integer> path, boolean isFlow) {
        boolean isEmpty = !isFlow && tree.at(path).children().isEmpty();
        return isEmpty ? tree.with(path, old -> Tree.blank()) : tree;
    }

    /** Without comments, layout, and the line end behind a block scalar's last line: readers strip it. */
    static Tree trimmed(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return new Tree.Mapping(
                    mapping.entries().stream()
                            .map(entry -> new Tree.Entry(List.of(), trimmed(entry.key()), trimmed(entry.value())))
                            .toList(),
                    false);
        }
        if (tree instanceof Tree.Sequence sequence) {
            return new Tree.Sequence(
                    sequence.items().stream().map(TreeMoves::trimmed).toList());
        }
        Tree.Scalar scalar = (Tree.Scalar) tree;
        return scalar.isBlank()
                ? Tree.blank()
                : new Tree.Scalar(scalar.tag(), scalar.value().stripTrailing());
    }
}
