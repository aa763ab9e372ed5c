package dev.recapgallery.post;

import static dev.recapgallery.post.CaptionOutline.plus;

import dev.recapgallery.post.Spelling.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Makes new texts of a caption file in which one value was set, one entry added, or one taken out. Each method gives
 * several texts, the most fitting first; whether a text says what was wanted is for the caller to check.
 */
final class EntryEdits {

    /** Keys whose values have a line for each of their own keys. */
    private static final Set<String> GROUPS = Set.of("gallery", "people", "photos");

    private final CaptionDocument document;
    private final Layout layout;
    private final Neighbours neighbours;

    EntryEdits(CaptionDocument document) {
        this.document = document;
        this.layout = new Layout(document);
        this.neighbours = new Neighbours(document);
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
        return spellings(path, mapping, old, value).map(spelling -> written(entry, spelling));
    }

    private Stream<Spelling> spellings(List<Integer> path, MappingNode mapping, Node old, Tree value) {
        boolean inFlow = Layout.isFlow(mapping);
        List<Spelling> ways = new ArrayList<>();
        if (value instanceof Tree.Scalar text && text.tag().equals(Tree.TEXT)) {
            ways.addAll(likeBefore(old, text.value(), inFlow));
            if (!inFlow && text.value().contains("\n")) {
                ways.addAll(Spelling.literal("|-", text.value(), childIndent(path, mapping)));
            }
        }
        if (value instanceof Tree.Scalar blank && blank.isBlank()) {
            ways.add(Spelling.inline(blank.value()));
        }
        if (!inFlow && value instanceof Tree.Mapping fields && !neighbours.prefersBraces(path)) {
            ways.add(new Spelling("", TreeWriter.entries(fields.entries(), childIndent(path, mapping))));
        }
        ways.addAll(Spelling.inline(value, inFlow, neighbours.quotes(path)));
        return ways.stream();
    }

    /** The new text in the style of the old one. */
    private List<Spelling> likeBefore(Node old, String text, boolean inFlow) {
        if (!(old instanceof ScalarNode scalar) || layout.end(old) == layout.start(old)) {
            return List.of();
        }
        int start = layout.start(old);
        int end = layout.end(old);
        boolean isWrapped = document.text().substring(start, end).indexOf('\n') >= 0;
        int bodyIndent = isWrapped ? layout.indent(layout.nextLine(start)) : 0;
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED) {
            Quotes quotes = style == ScalarStyle.SINGLE_QUOTED ? Quotes.SINGLE : Quotes.DOUBLE;
            return List.of(Spelling.inline(Spelling.quoted(text, quotes)));
        }
        if (style == ScalarStyle.LITERAL) {
            return Spelling.literal(header(start), text, bodyIndent);
        }
        if (style == ScalarStyle.FOLDED) {
            return Spelling.folded(header(start), text, bodyIndent, width(start, end));
        }
        return isWrapped ? Spelling.wrappedPlain(text, inFlow, bodyIndent, width(start, end)) : List.of();
    }

    /** The indicator of a block scalar as typed: {@code |}, {@code >-}, {@code |2+}. */
    private String header(int start) {
        int end = start + 1;
        while (end < document.text().length()
                && "+-123456789".indexOf(document.text().charAt(end)) >= 0) {
            end++;
        }
        return document.text().substring(start, end);
    }

    private int width(int start, int end) {
        int widest = 0;
        for (int at = layout.nextLine(start); at < end; at = layout.nextLine(at)) {
            widest = Math.max(widest, layout.lineEnd(at) - at);
        }
        return widest;
    }

    /** Replaces an entry's value; a comment behind it stays on the key's line. */
    private String written(NodeTuple entry, Spelling spelling) {
        Node old = entry.getValueNode();
        Replacements edits = new Replacements();
        int from = layout.start(old);
        int to = layout.end(old);
        boolean isBelow = !(old instanceof ScalarNode) && !Layout.isFlow(old);
        int bodyEnd = to;
        if (from == to) {
            to = behindSpaces(to);
        }
        if (isBelow) {
            from = layout.colonEnd(entry);
            to = from;
        } else if (Layout.isBlockScalar(old)) {
            to = from + header(from).length();
        }
        boolean hasBody = isBelow || Layout.isBlockScalar(old);
        int bodyStart = layout.lineEnd(to);
        edits.replace(spelling.head().isEmpty() ? trimmed(from, to) : from, to, spaced(from, spelling.head()));
        String lineEnd = layout.lineEndAt(bodyStart);
        String body = spelling.body().isEmpty() ? "" : lineEnd + String.join(lineEnd, spelling.body());
        boolean isInline = !hasBody && !spelling.head().isEmpty() && !isIndicator(spelling.head());
        if (isInline) {
            // The rest of a plain text follows its first line at once, before any comment.
            return edits.insert(to, body).in(document.text());
        }
        return edits.replace(bodyStart, hasBody ? Math.max(bodyStart, layout.lineEnd(bodyEnd)) : bodyStart, body)
                .in(document.text());
    }

    /** Behind the spaces between a blank and the comma or brace that ends it. */
    private int behindSpaces(int index) {
        int at = index;
        while (at < document.text().length() && document.text().charAt(at) == ' ') {
            at++;
        }
        return at < document.text().length() && ",}".indexOf(document.text().charAt(at)) >= 0 ? at : index;
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
            List<Tree.Entry> entries = List.of(Tree.entry(key, laidOut(key, value)));
            return Stream.of(new Splice(document).append(path, entries));
        }
        Node node = document.node(path);
        String shownKey = Spelling.scalar(key, true, neighbours.quotes(path));
        if (!(node instanceof MappingNode mapping) || Layout.size(mapping) == 0) {
            return intoEmpty(path, node, shownKey, value);
        }
        if (Layout.isFlow(mapping)) {
            return newSpellings(path, 0, key, value, true).stream()
                    .map(way -> new FlowEdits(document).insert(mapping, at, pair(shownKey, way)));
        }
        return newSpellings(path, layout.column(layout.childStart(mapping, 0)), key, value, false).stream()
                .map(way -> intoBlock(mapping, at, entryLines(mapping, shownKey, way)));
    }

    /** Groups have a line for each of their children; a photo looks like the others, a person stands in braces. */
    private Tree laidOut(String key, Tree value) {
        if (!(value instanceof Tree.Mapping group) || !GROUPS.contains(key)) {
            return value;
        }
        boolean isCompact = key.equals("people") || neighbours.photosPreferBraces();
        return new Tree.Mapping(
                group.entries().stream()
                        .map(entry -> entry.value() instanceof Tree.Mapping child
                                ? new Tree.Entry(List.of(), entry.key(), new Tree.Mapping(child.entries(), isCompact))
                                : entry)
                        .toList(),
                false);
    }

    private static String pair(String key, Spelling way) {
        return key + ":" + (way.head().isEmpty() ? "" : " " + way.head());
    }

    private Stream<String> intoEmpty(List<Integer> path, Node node, String key, Tree value) {
        Node parent = document.node(path.subList(0, path.size() - 1));
        boolean isBraces = node instanceof MappingNode;
        boolean hasRoom = parent instanceof MappingNode && !Layout.isFlow(parent);
        List<String> texts = new ArrayList<>();
        if (hasRoom && !(isBraces && layout.start(node) == layout.end(node))) {
            NodeTuple entry = ((MappingNode) parent).getValue().get(path.get(path.size() - 1));
            int indent = childIndent(path, (MappingNode) parent);
            if (!neighbours.prefersBraces(path) && !isBraces) {
                newSpellings(path, indent, key, value, false)
                        .forEach(way -> texts.add(written(entry, new Spelling("", lines(indent, key, way)))));
            }
        }
        newSpellings(path, 0, key, value, true).forEach(way -> {
            String inner = pair(key, way);
            texts.add(
                    isBraces
                            ? new FlowEdits(document).insert((MappingNode) node, 0, inner)
                            : new Replacements()
                                    .replace(
                                            layout.start(node),
                                            behindSpaces(layout.end(node)),
                                            spaced(layout.start(node), "{" + inner + "}"))
                                    .in(document.text()));
        });
        return texts.stream();
    }

    private List<Spelling> newSpellings(List<Integer> mappingPath, int indent, String key, Tree value, boolean inFlow) {
        List<Spelling> ways = new ArrayList<>();
        int deeper = indent + layout.step(plus(mappingPath, 0));
        if (!inFlow && value instanceof Tree.Scalar text && text.tag().equals(Tree.TEXT)) {
            if (text.value().contains("\n")) {
                ways.addAll(Spelling.literal("|-", text.value(), deeper));
            }
        }
        if (!inFlow && value instanceof Tree.Mapping fields && !fields.entries().isEmpty()) {
            Tree.Mapping laidOut = (Tree.Mapping) laidOut(key, fields);
            if (GROUPS.contains(key) || !neighbours.prefersBraces(plus(mappingPath, 0))) {
                ways.add(new Spelling("", TreeWriter.entries(laidOut.entries(), deeper)));
            }
        }
        if (value instanceof Tree.Scalar blank && blank.isBlank()) {
            ways.add(Spelling.inline(""));
        }
        ways.addAll(Spelling.inline(value, inFlow, neighbours.quotes(mappingPath)));
        return ways;
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
        Node scalar = document.node(path);
        MappingNode parent = (MappingNode) document.node(path.subList(0, path.size() - 1));
        int start = layout.start(scalar);
        int end = layout.end(scalar);
        String text = document.text();
        String braces = new Replacements()
                .insert(start, spaced(start, "{") + key + ": ")
                .insert(end, "}")
                .in(text);
        String requoted = new Replacements()
                .replace(
                        start,
                        end,
                        "{" + key + ": "
                                + Spelling.scalar(((ScalarNode) scalar).getValue(), true, neighbours.quotes(path))
                                + "}")
                .in(text);
        if (Layout.isFlow(parent)) {
            return Stream.of(braces, requoted);
        }
        String block = below(path, parent, start, end, key);
        return neighbours.prefersBraces(path) && !Layout.isBlockScalar(scalar)
                ? Stream.of(braces, block, requoted)
                : Stream.of(block, braces, requoted);
    }

    private String below(List<Integer> path, MappingNode parent, int start, int end, String key) {
        if (layout.isFirstOnLine(start)) {
            return new Replacements().insert(start, key + ": ").in(document.text());
        }
        int indent = childIndent(path, parent);
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

    /** Takes an entry out. The comments in its lines stay, each on a line of its own. */
    Stream<String> remove(List<Integer> path, int ordinal) {
        Node collection = document.node(path);
        if (Layout.isFlow(collection)) {
            return Stream.of(new FlowEdits(document).remove(collection, ordinal));
        }
        Layout.Lines lines = layout.lines(collection, ordinal);
        if (!layout.isFirstOnLine(lines.head())) {
            boolean isOnly = Layout.size(collection) == 1;
            if (!isOnly && ordinal == Layout.size(collection) - 1) {
                return Stream.empty();
            }
            int next = isOnly ? layout.childEnd(collection, ordinal) : layout.childStart(collection, ordinal + 1);
            return Stream.of(new Replacements().replace(lines.head(), next, "").in(document.text()));
        }
        String kept = new TypedComments(document).asLines(collection, ordinal);
        int next = layout.nextLine(layout.childEnd(collection, ordinal));
        return Stream.of(new Replacements()
                .replace(layout.lineStart(lines.head()), next, kept)
                .in(document.text()));
    }

    private int childIndent(List<Integer> path, MappingNode parent) {
        return layout.column(layout.childStart(parent, 0)) + layout.step(path);
    }
}
