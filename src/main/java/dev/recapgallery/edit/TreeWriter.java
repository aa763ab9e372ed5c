package dev.recapgallery.edit;

import dev.recapgallery.problem.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a {@link Tree} as readable YAML: two spaces a level, short entries in braces, long ones a key a line.
 *
 * <pre>{@code
 * photos:
 *   me-and-lorenzo.jpg: Me and Lorenzo
 *   attendees.jpg: {caption: Attendees, credit: bartek}
 * }</pre>
 */
final class TreeWriter {

    /** Columns that a line with braces may take. */
    private static final int WIDTH = 100;

    private TreeWriter() {}

    /** The entries, a line each or more, without line ends. */
    static List<String> entries(List<Tree.Entry> entries, int indent) {
        List<String> lines = new ArrayList<>();
        for (Tree.Entry entry : entries) {
            entry.comments().forEach(comment -> lines.add(comment(comment, indent)));
            lines.addAll(entry(entry, indent));
        }
        return lines;
    }

    /** The items of a sequence, each after a dash. */
    static List<String> items(List<Tree> items, int indent) {
        return items(items, indent, 2);
    }

    /** As {@link #items}, the text of each so many columns behind its dash. */
    static List<String> items(List<Tree> items, int indent, int dashWidth) {
        List<String> lines = new ArrayList<>();
        for (Tree item : items) {
            List<String> block = item(item, indent + dashWidth);
            int dash = 0;
            // Comments of the first key stand above the dash.
            while (block.get(dash).strip().startsWith("#")) {
                lines.add(spaces(indent) + block.get(dash++).strip());
            }
            lines.add(spaces(indent) + "-" + block.get(dash).substring(indent + 1));
            lines.addAll(block.subList(dash + 1, block.size()));
        }
        return lines;
    }

    /** The tree in one line, as it may stand within braces. */
    static String flow(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return "{" + flowEntries(mapping.entries()) + "}";
        }
        if (tree instanceof Tree.Sequence sequence) {
            return "[" + flowItems(sequence.items()) + "]";
        }
        return scalar((Tree.Scalar) tree, true);
    }

    static String flowEntries(List<Tree.Entry> entries) {
        return String.join(
                ", ",
                entries.stream()
                        .map(entry -> flow(entry.key()) + ": " + flow(entry.value()))
                        .toList());
    }

    static String flowItems(List<Tree> items) {
        return String.join(", ", items.stream().map(TreeWriter::flow).toList());
    }

    static String comment(String text, int indent) {
        return text.isEmpty() ? "" : spaces(indent) + "# " + Printable.line(text.replaceAll("\\R", " "));
    }

    private static List<String> item(Tree item, int indent) {
        if (item instanceof Tree.Mapping mapping && !isInline(mapping, indent)) {
            return entries(mapping.entries(), indent);
        }
        List<String> lines = new ArrayList<>();
        if (item instanceof Tree.Mapping mapping) {
            mapping.entries().get(0).comments().forEach(comment -> lines.add(comment(comment, indent)));
        }
        lines.add(spaces(indent) + flow(item));
        return lines;
    }

    private static List<String> entry(Tree.Entry entry, int indent) {
        String key = spaces(indent) + key(entry.key()) + ":";
        Tree value = entry.value();
        List<String> lines = new ArrayList<>();
        if (value instanceof Tree.Mapping mapping && !isInline(mapping, key.length() + 1)) {
            lines.add(key);
            lines.addAll(entries(mapping.entries(), indent + 2));
        } else if (value instanceof Tree.Sequence sequence && !sequence.items().isEmpty()) {
            lines.add(key);
            lines.addAll(items(sequence.items(), indent + 2));
        } else if (value instanceof Tree.Scalar scalar) {
            lines.addAll(scalarLines(key, scalar, indent));
        } else {
            lines.add(key + " " + flow(value));
        }
        return lines;
    }

    private static List<String> scalarLines(String key, Tree.Scalar scalar, int indent) {
        if (!scalar.tag().equals(Tree.TEXT) || !ScalarText.isLiteral(scalar.value())) {
            return List.of((key + " " + scalar(scalar, false)).stripTrailing());
        }
        List<String> lines = new ArrayList<>(List.of(key + " |-"));
        scalar.value().lines().forEach(line -> lines.add(line.isEmpty() ? "" : spaces(indent + 2) + line));
        return lines;
    }

    /** True where the mapping stands in braces behind its key. */
    private static boolean isInline(Tree.Mapping mapping, int column) {
        boolean literal = mapping.children().stream()
                .anyMatch(child -> child instanceof Tree.Scalar scalar && ScalarText.isLiteral(scalar.value()));
        return mapping.entries().isEmpty()
                || (mapping.compact() && !literal && column + flow(mapping).length() <= WIDTH);
    }

    private static String key(Tree key) {
        return flow(key);
    }

    private static String scalar(Tree.Scalar scalar, boolean inFlow) {
        return scalar.tag().equals(Tree.TEXT) ? ScalarText.inline(scalar.value(), inFlow) : scalar.value();
    }

    static String spaces(int count) {
        return " ".repeat(count);
    }
}
