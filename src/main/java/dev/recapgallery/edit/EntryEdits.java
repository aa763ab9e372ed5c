package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Makes new texts of a caption file in which one value was set, one entry added, or one taken out. Each method gives
 * several texts, the most fitting first; whether a text says what was wanted is for the caller to check.
 */
final class EntryEdits {

    private final CaptionDocument document;
    private final Layout layout;
    private final Neighbours neighbours;
    private final ValueSpellings spellings;

    EntryEdits(CaptionDocument document) {
        this.document = document;
        this.layout = new Layout(document);
        this.neighbours = new Neighbours(document);
        this.spellings = new ValueSpellings(document);
    }

    /** Puts another value in the place of the one at a path; a blank one is left out. */
    Stream<String> set(List<Integer> path, Tree value) {
        Node old = document.node(path);
        Node parent = document.node(path.subList(0, path.size() - 1));
        if (!(parent instanceof MappingNode mapping)) {
            return Spelling.inline(value, Layout.isFlow(parent), neighbours.quotes(path)).stream()
                    .map(spelling -> new Replacements()
                            .replace(layout.start(old), layout.end(old), spelling.head())
                            .in(document.text()));
        }
        NodeTuple entry = mapping.getValue().get(path.get(path.size() - 1));
        return spellings.inPlaceOf(entry, path, mapping, value).map(spelling -> written(entry, spelling));
    }

    /** Replaces an entry's value; a comment behind it stays on the key's line. */
    private String written(NodeTuple entry, Spelling spelling) {
        Node old = entry.getValueNode();
        boolean isAlias = layout.alias(entry).isPresent();
        Layout.Span head = layout.alias(entry).orElseGet(() -> head(entry));
        int from = spelling.head().isEmpty() ? trimmed(head.from(), head.to()) : head.from();
        Replacements edits = new Replacements().replace(from, head.to(), spaced(head.from(), spelling.head()));
        int bodyStart = layout.lineEnd(head.to());
        String lineEnd = layout.lineEndAt(bodyStart);
        String body = spelling.body().isEmpty() ? "" : lineEnd + String.join(lineEnd, spelling.body());
        boolean hasBody = !isAlias && (isBelow(old) || Layout.isBlockScalar(old));
        if (!hasBody && !spelling.head().isEmpty() && !isIndicator(spelling.head())) {
            // The rest of a plain text follows its first line at once, before any comment.
            return edits.insert(head.to(), body).in(document.text());
        }
        int bodyEnd = hasBody ? Math.max(bodyStart, layout.lineEnd(layout.end(old))) : bodyStart;
        return edits.replace(bodyStart, bodyEnd, body).in(document.text());
    }

    /** What stands on the key's line for a value. */
    private Layout.Span head(NodeTuple entry) {
        Node old = entry.getValueNode();
        int from = layout.start(old);
        int to = layout.end(old);
        if (isBelow(old)) {
            return new Layout.Span(layout.colonEnd(entry), layout.colonEnd(entry));
        }
        if (Layout.isBlockScalar(old)) {
            return new Layout.Span(from, from + layout.header(from).length());
        }
        return new Layout.Span(from, from == to ? layout.behindBlank(to) : to);
    }

    private static boolean isBelow(Node value) {
        return !(value instanceof ScalarNode) && !Layout.isFlow(value);
    }

    private static boolean isIndicator(String head) {
        return head.startsWith("|") || head.startsWith(">");
    }

    /** The start of a value that goes, with the spaces before it where nothing else stands behind. */
    private int trimmed(int from, int to) {
        int at = from;
        boolean isLast = document.text().substring(to, layout.lineEnd(to)).isBlank();
        while (isLast && at > 0 && document.text().charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private String spaced(int at, String head) {
        boolean needsSpace = !head.isEmpty()
                && at > 0
                && !Character.isWhitespace(document.text().charAt(at - 1))
                && "[{".indexOf(document.text().charAt(at - 1)) < 0;
        return (needsSpace ? " " : "") + head;
    }

    /** Adds an entry before the one at {@code at}, or behind the last, of the mapping or blank at a path. */
    Stream<String> add(List<Integer> path, int at, String key, Tree value) {
        if (document.root() == null || (path.isEmpty() && !Layout.isFlow(document.node(path)))) {
            List<Tree.Entry> entries = List.of(Tree.entry(key, spellings.laidOut(key, value)));
            return Stream.of(new Splice(document).append(path, entries));
        }
        Node node = document.node(path);
        String shownKey = Spelling.scalar(key, true, neighbours.quotes(path));
        if (!(node instanceof MappingNode mapping) || Layout.size(mapping) == 0) {
            return intoEmpty(path, node, shownKey, value);
        }
        if (Layout.isFlow(mapping)) {
            return spellings.ofNew(path, 0, key, value, true).stream()
                    .map(way -> new FlowEdits(document).insert(mapping, at, pair(shownKey, way)));
        }
        return spellings.ofNew(path, layout.column(layout.childStart(mapping, 0)), key, value, false).stream()
                .map(way -> intoBlock(mapping, at, entryLines(mapping, shownKey, way)));
    }

    private static String pair(String key, Spelling way) {
        return key + ":" + (way.head().isEmpty() ? "" : " " + way.head());
    }

    private Stream<String> intoEmpty(List<Integer> path, Node node, String key, Tree value) {
        Node parent = document.node(path.subList(0, path.size() - 1));
        boolean hasRoom = parent instanceof MappingNode && !Layout.isFlow(parent);
        boolean isBlank = !(node instanceof MappingNode);
        Stream<String> below = hasRoom && isBlank && !spellings.prefersBraces(path)
                ? belowBlank(path, (MappingNode) parent, key, value)
                : Stream.empty();
        Stream<String> inBraces =
                spellings.ofNew(path, 0, key, value, true).stream().map(way -> intoEmptyBraces(node, pair(key, way)));
        return Stream.concat(below, inBraces);
    }

    private Stream<String> belowBlank(List<Integer> path, MappingNode parent, String key, Tree value) {
        NodeTuple entry = parent.getValue().get(path.get(path.size() - 1));
        int indent = spellings.childIndent(path, parent);
        return spellings.ofNew(path, indent, key, value, false).stream()
                .map(way -> written(entry, new Spelling("", lines(indent, key, way))));
    }

    private String intoEmptyBraces(Node node, String pair) {
        if (node instanceof MappingNode braces) {
            return new FlowEdits(document).insert(braces, 0, pair);
        }
        int start = layout.start(node);
        return new Replacements()
                .replace(start, layout.behindBlank(layout.end(node)), spaced(start, "{" + pair + "}"))
                .in(document.text());
    }

    private List<String> entryLines(MappingNode mapping, String key, Spelling way) {
        return lines(layout.column(layout.childStart(mapping, 0)), key, way);
    }

    private static List<String> lines(int indent, String key, Spelling way) {
        List<String> lines = new ArrayList<>();
        lines.add(TreeWriter.spaces(indent) + key + ":" + (way.head().isEmpty() ? "" : " " + way.head()));
        lines.addAll(way.body());
        return lines;
    }

    private String intoBlock(MappingNode mapping, int at, List<String> lines) {
        boolean isLast = at >= Layout.size(mapping);
        int place = isLast
                ? layout.lines(mapping, Layout.size(mapping) - 1).end()
                : layout.lines(mapping, at).start();
        String lineEnd = layout.lineEndAt(layout.start(mapping));
        if (!isLast && !layout.isFirstOnLine(layout.childStart(mapping, at))) {
            int head = layout.childStart(mapping, at);
            String inner = String.join(lineEnd, lines).strip();
            return new Replacements()
                    .insert(head, inner + lineEnd + TreeWriter.spaces(layout.column(head)))
                    .in(document.text());
        }
        return new Replacements()
                .insert(place, String.join(lineEnd, lines) + lineEnd)
                .in(document.text());
    }

    /** Makes of a text at a path a mapping that has the text, as it is spelled, under {@code key}. */
    Stream<String> grow(List<Integer> path, String key) {
        ScalarNode scalar = (ScalarNode) document.node(path);
        MappingNode parent = (MappingNode) document.node(path.subList(0, path.size() - 1));
        int start = layout.start(scalar);
        int end = layout.end(scalar);
        String braces = new Replacements()
                .insert(start, spaced(start, "{") + key + ": ")
                .insert(end, "}")
                .in(document.text());
        String requoted = requoted(path, scalar, key);
        if (Layout.isFlow(parent)) {
            return Stream.of(braces, requoted);
        }
        String block = below(path, parent, start, end, key);
        return neighbours.prefersBraces(path) && !Layout.isBlockScalar(scalar)
                ? Stream.of(braces, block, requoted)
                : Stream.of(block, braces, requoted);
    }

    private String requoted(List<Integer> path, ScalarNode scalar, String key) {
        String text = Spelling.scalar(scalar.getValue(), true, neighbours.quotes(path));
        return new Replacements()
                .replace(layout.start(scalar), layout.end(scalar), "{" + key + ": " + text + "}")
                .in(document.text());
    }

    private String below(List<Integer> path, MappingNode parent, int start, int end, String key) {
        if (layout.isFirstOnLine(start)) {
            return new Replacements().insert(start, key + ": ").in(document.text());
        }
        int indent = spellings.childIndent(path, parent);
        int shift = indent - layout.column(layout.childStart(parent, 0));
        int before = start;
        while (document.text().charAt(before - 1) == ' ') {
            before--;
        }
        String lineEnd = layout.lineEndAt(start);
        Replacements edits =
                new Replacements().replace(before, start, lineEnd + TreeWriter.spaces(indent) + key + ": ");
        int next = layout.nextLine(start);
        if (next < end) {
            edits.replace(next, end, layout.shifted(next, end, shift));
        }
        return edits.in(document.text());
    }

    /** Takes an entry out. The comments in its lines stay, each on a line of its own; nothing where they can't. */
    Stream<String> remove(List<Integer> path, int ordinal) {
        Node collection = document.node(path);
        TypedComments comments = new TypedComments(document);
        if (Layout.isFlow(collection)) {
            return comments.of(collection, ordinal).isEmpty()
                    ? Stream.of(new FlowEdits(document).remove(collection, ordinal))
                    : Stream.empty();
        }
        int head = layout.childStart(collection, ordinal);
        if (!layout.isFirstOnLine(head)) {
            return removeBehindOther(collection, ordinal, head);
        }
        int next = layout.nextLine(layout.childEnd(collection, ordinal));
        return Stream.of(new Replacements()
                .replace(layout.lineStart(head), next, comments.asLines(collection, ordinal))
                .in(document.text()));
    }

    /** The first child may stand behind a dash or the colon of an explicit key; the next one takes its place then. */
    private Stream<String> removeBehindOther(Node collection, int ordinal, int head) {
        boolean isOnly = Layout.size(collection) == 1;
        if (!isOnly && ordinal == Layout.size(collection) - 1) {
            return Stream.empty();
        }
        int next = isOnly ? layout.childEnd(collection, ordinal) : layout.childStart(collection, ordinal + 1);
        return new TypedComments(document).upTo(next, collection, ordinal).isEmpty()
                ? Stream.of(new Replacements().replace(head, next, "").in(document.text()))
                : Stream.empty();
    }
}
