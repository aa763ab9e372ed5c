package dev.recapgallery.edit;

import static dev.recapgallery.edit.Tree.plus;

import dev.recapgallery.edit.Spelling.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The ways in which a value can be spelled at its place in a caption file, the most fitting first. */
final class ValueSpellings {

    /** Keys whose values have a line for each of their own keys. */
    private static final Set<String> GROUPS = Set.of("gallery", "people", "photos");

    private final CaptionDocument document;
    private final Layout layout;
    private final Neighbours neighbours;

    ValueSpellings(CaptionDocument document) {
        this.document = document;
        this.layout = new Layout(document);
        this.neighbours = new Neighbours(document);
    }

    /** Of a value that takes the place of that of {@code entry} in a mapping. */
    Stream<Spelling> inPlaceOf(NodeTuple entry, List<Integer> path, MappingNode mapping, Tree value) {
        boolean inFlow = Layout.isFlow(mapping);
        List<Spelling> ways = new ArrayList<>();
        if (value instanceof Tree.Scalar text && text.tag().equals(Tree.TEXT)) {
            if (layout.alias(entry).isEmpty()) {
                ways.addAll(likeBefore(entry.getValueNode(), text.value(), inFlow));
            }
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
            return Spelling.literal(layout.header(start), text, bodyIndent);
        }
        if (style == ScalarStyle.FOLDED) {
            return each(
                    wrappings(layout.nextLine(start), end, bodyIndent, width(start, end)),
                    wrapping -> Spelling.folded(layout.header(start), text, wrapping));
        }
        return isWrapped
                ? each(
                        wrappings(start, end, bodyIndent, width(start, end)),
                        wrapping -> Spelling.wrappedPlain(text, inFlow, wrapping))
                : List.of();
    }

    private static List<Spelling> each(List<Wrapping> wrappings, Function<Wrapping, List<Spelling>> spelled) {
        return wrappings.stream()
                .flatMap(wrapping -> spelled.apply(wrapping).stream())
                .toList();
    }

    /** With what may stay of the lines as it is; then all of it anew. */
    private List<Wrapping> wrappings(int start, int end, int indent, int width) {
        List<String> lines = new ArrayList<>();
        for (int at = start; at < end; at = layout.nextLine(at)) {
            lines.add(document.text()
                    .substring(at, Math.min(layout.lineEnd(at), end))
                    .strip());
        }
        return List.of(new Wrapping(lines, indent, width), new Wrapping(List.of(), indent, width));
    }

    private int width(int start, int end) {
        int widest = 0;
        for (int at = layout.nextLine(start); at < end; at = layout.nextLine(at)) {
            widest = Math.max(widest, layout.lineEnd(at) - at);
        }
        return widest;
    }

    /** Of the value of a new key. */
    List<Spelling> ofNew(List<Integer> mappingPath, int indent, String key, Tree value, boolean inFlow) {
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

    /** Groups have a line for each of their children; a photo looks like the others, a person stands in braces. */
    Tree laidOut(String key, Tree value) {
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

    /** True where keys below the one at a path stand in braces as others do; the photos of a section have a line each. */
    boolean prefersBraces(List<Integer> path) {
        Node parent = document.node(path.subList(0, path.size() - 1));
        boolean isGroup = parent instanceof MappingNode mapping
                && mapping.getValue().get(path.get(path.size() - 1)).getKeyNode() instanceof ScalarNode key
                && GROUPS.contains(key.getValue());
        return !isGroup && neighbours.prefersBraces(path);
    }

    /** How deep the lines below an entry of {@code parent} stand. */
    int childIndent(List<Integer> path, MappingNode parent) {
        return layout.column(layout.childStart(parent, 0)) + layout.step(path);
    }
}
