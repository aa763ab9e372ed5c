package dev.recapgallery.edit;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Puts children into collections in braces or brackets, and takes them out. */
final class FlowEdits {

    private final CaptionDocument document;
    private final Layout layout;

    FlowEdits(CaptionDocument document) {
        this.document = document;
        this.layout = new Layout(document);
    }

    /** Puts {@code child} before the child at {@code at}, or behind the last. */
    String insert(Node collection, int at, String child) {
        return insertion(new Replacements(), collection, at, child).in(document.text());
    }

    Replacements insertion(Replacements edits, Node collection, int at, String child) {
        int size = Layout.size(collection);
        if (size == 0) {
            return edits.insert(document.index(collection.getEndMark()) - 1, child + closing(child));
        }
        if (at < size) {
            int next = layout.childStart(collection, at);
            return edits.insert(next, child + closing(child) + "," + separator(next));
        }
        int end = isPadded(collection) ? layout.childEnd(collection, size - 1) : valueEnd(collection, size - 1);
        int last = layout.childStart(collection, size - 1);
        String separator = separator(last);
        String comma = isBlank(collection, size - 1) && document.text().charAt(end - 1) == ':' ? " ," : ",";
        if (separator.equals(" ")) {
            return edits.insert(end, comma + " " + child + closing(child));
        }
        // A line for each: the comma may be there already, and a comment may follow.
        boolean hasComma = document.text()
                .substring(end, document.index(collection.getEndMark()) - 1)
                .strip()
                .startsWith(",");
        int lineEnd = layout.lineEnd(end);
        return hasComma || lineEnd >= document.index(collection.getEndMark()) - 1
                ? edits.insert(end, comma + separator + child)
                : edits.insert(end, comma).insert(lineEnd, separator + child);
    }

    /** What stands between two children: a space, or a line end with spaces where each has a line. */
    private String separator(int childStart) {
        return layout.isFirstOnLine(childStart)
                ? layout.lineEndAt(childStart) + document.text().substring(layout.lineStart(childStart), childStart)
                : " ";
    }

    /** A key without a value keeps a space behind its colon: {@code alt:,} is easily misread. */
    private static String closing(String child) {
        return child.endsWith(":") ? " " : "";
    }

    private static boolean isBlank(Node collection, int ordinal) {
        return collection instanceof MappingNode mapping
                && mapping.getValue().get(ordinal).getValueNode() instanceof ScalarNode value
                && value.isPlain()
                && value.getValue().isEmpty();
    }

    /** The end of a child; the spaces that stand in the place of a value are its own. */
    private int valueEnd(Node collection, int ordinal) {
        int end = layout.childEnd(collection, ordinal);
        return isBlank(collection, ordinal) ? layout.behindBlank(end) : end;
    }

    /** True for <code>{ a: b }</code>, where the last space belongs to the brace. */
    private boolean isPadded(Node collection) {
        return document.text().charAt(layout.start(collection) + 1) == ' ';
    }

    String remove(Node collection, int ordinal) {
        return removal(new Replacements(), collection, ordinal).in(document.text());
    }

    /** Takes the child out with one comma; comments between it and the next one stay. */
    Replacements removal(Replacements edits, Node collection, int ordinal) {
        int size = Layout.size(collection);
        int start = layout.childStart(collection, ordinal);
        int end = isPadded(collection) ? layout.childEnd(collection, ordinal) : valueEnd(collection, ordinal);
        if (ordinal + 1 < size) {
            int next = layout.childStart(collection, ordinal + 1);
            String between = document.text().substring(end, next);
            return edits.replace(start, next, between.contains("#") ? between.replaceFirst(",", "") : "");
        }
        if (ordinal == 0) {
            return edits.replace(start, end, "");
        }
        int before =
                isPadded(collection) ? layout.childEnd(collection, ordinal - 1) : valueEnd(collection, ordinal - 1);
        String between = document.text().substring(before, start);
        return edits.replace(
                before,
                end,
                between.contains("#") ? between.replaceFirst(",", "").stripTrailing() : "");
    }
}
