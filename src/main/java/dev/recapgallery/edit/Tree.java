package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** A YAML document as plain values: what {@link TreeWriter} writes and what an edited caption file is held against. */
sealed interface Tree {

    String TEXT = "tag:yaml.org,2002:str";
    String BLANK = "tag:yaml.org,2002:null";
    String FLAG = "tag:yaml.org,2002:bool";

    /** A scalar with its resolved tag; a blank one has the value as typed: empty, {@code ~} or {@code null}. */
    record Scalar(String tag, String value) implements Tree {
        boolean isBlank() {
            return tag.equals(BLANK);
        }
    }

    /** One key with its value and the comment lines above it, without their {@code #}. */
    record Entry(List<String> comments, Tree key, Tree value) {
        public Entry {
            comments = List.copyOf(comments);
        }

        boolean isNamed(String name) {
            return key instanceof Scalar scalar && scalar.value().equals(name);
        }
    }

    /** A mapping in the order typed. {@code compact}: may be written in one line where it fits. */
    record Mapping(List<Entry> entries, boolean compact) implements Tree {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A sequence. */
    record Sequence(List<Tree> items) implements Tree {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    static Scalar text(String value) {
        return new Scalar(TEXT, Objects.requireNonNull(value, "value"));
    }

    static Scalar blank() {
        return new Scalar(BLANK, "");
    }

    static Scalar flag(boolean value) {
        return new Scalar(FLAG, Boolean.toString(value));
    }

    static Entry entry(String key, Tree value) {
        return new Entry(List.of(), text(key), value);
    }

    /** The value under a key of a mapping: its place among the children, or empty. */
    default OptionalInt indexOf(String key) {
        if (this instanceof Mapping mapping) {
            for (int i = 0; i < mapping.entries().size(); i++) {
                if (mapping.entries().get(i).isNamed(key)) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The values of a mapping or the items of a sequence. */
    default List<Tree> children() {
        if (this instanceof Mapping mapping) {
            return mapping.entries().stream().map(Entry::value).toList();
        }
        return this instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** The tree at a path of child ordinals. */
    default Tree at(List<Integer> path) {
        Tree here = this;
        for (int ordinal : path) {
            here = here.children().get(ordinal);
        }
        return here;
    }

    /** This tree with the one at {@code path} replaced. */
    default Tree with(List<Integer> path, UnaryOperator<Tree> change) {
        if (path.isEmpty()) {
            return change.apply(this);
        }
        List<Integer> rest = path.subList(1, path.size());
        List<Tree> changed = new ArrayList<>(children());
        changed.set(path.get(0), changed.get(path.get(0)).with(rest, change));
        return this instanceof Mapping mapping ? withValues(mapping, changed) : new Sequence(changed);
    }

    /** The same values without comments and layout: what two documents that say the same have in common. */
    default Tree bare() {
        if (this instanceof Mapping mapping) {
            return new Mapping(
                    mapping.entries().stream()
                            .map(entry -> new Entry(
                                    List.of(), entry.key().bare(), entry.value().bare()))
                            .toList(),
                    false);
        }
        return this instanceof Sequence sequence
                ? new Sequence(sequence.items().stream().map(Tree::bare).toList())
                : this;
    }

    private static Mapping withValues(Mapping mapping, List<Tree> values) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Entry old = mapping.entries().get(i);
            entries.add(new Entry(old.comments(), old.key(), values.get(i)));
        }
        return new Mapping(entries, mapping.compact());
    }

    /** A path of child ordinals that goes on. */
    static List<Integer> plus(List<Integer> path, int... ordinals) {
        List<Integer> longer = new ArrayList<>(path);
        for (int ordinal : ordinals) {
            longer.add(ordinal);
        }
        return List.copyOf(longer);
    }
}
