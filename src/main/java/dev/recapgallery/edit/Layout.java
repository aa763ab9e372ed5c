package dev.recapgallery.edit;

import dev.recapgallery.text.LineEnds;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Where things stand in the text of a caption file. All places are char indexes; a column counts chars from the start of
 * its line.
 */
final class Layout {

    /** What may stand between a key and the alias that is its value, and the alias. */
    private static final Pattern ALIAS = Pattern.compile("\\s*:\\s*(\\*[^\\s,\\[\\]{}]+)");

    private static final Pattern ANCHOR = Pattern.compile("&[^\\s,\\[\\]{}]+(?:\\s++(?:#[^\\n]*+)?)*+");

    private static final Pattern COMMENT_LINE = Pattern.compile("[ \\t]*#.*");

    private final CaptionDocument document;
    private final String text;

    Layout(CaptionDocument document) {
        this.document = document;
        this.text = document.text();
    }

    /**
     * A child of a block collection with the lines that belong to it.
     *
     * @param start of the first comment line right above it at its column, or of its own first line
     * @param head its key, or the dash before it
     * @param end behind the end of its last line, or of the last deeper comment line right below it
     */
    record Lines(int start, int head, int end) {}

    static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    static boolean isBlockScalar(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    }

    static int size(Node collection) {
        return ((CollectionNode<?>) collection).getValue().size();
    }

    /** Where a node begins, behind its anchor where it has one, and behind comments between the two. */
    int start(Node node) {
        int start = document.index(node.getStartMark());
        if (node.getAnchor() == null) {
            return start;
        }
        Matcher anchor = ANCHOR.matcher(text).region(start, text.length());
        return anchor.lookingAt() ? Math.max(start, Math.min(anchor.end(), document.index(node.getEndMark()))) : start;
    }

    /** The alias that is the value of an entry, from its star; empty where the value stands there itself. */
    Optional<Span> alias(NodeTuple entry) {
        if (document.index(entry.getValueNode().getStartMark()) >= keyEnd(entry)) {
            return Optional.empty();
        }
        Matcher alias = ALIAS.matcher(text).region(keyEnd(entry), text.length());
        return alias.lookingAt() ? Optional.of(new Span(alias.start(1), alias.end())) : Optional.empty();
    }

    /** {@code from} inclusive, {@code to} exclusive. */
    record Span(int from, int to) {}

    /** Where the last thing typed in a node ends. A block collection's own end mark lies behind the comments after it. */
    int end(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalarEnd(scalar);
        }
        if (isFlow(node) || size(node) == 0) {
            return document.index(node.getEndMark());
        }
        return childEnd(node, size(node) - 1);
    }

    private int scalarEnd(ScalarNode scalar) {
        int end = document.index(scalar.getEndMark());
        if (!isBlockScalar(scalar)) {
            return end;
        }
        int start = start(scalar);
        boolean keepsBlankLines =
                text.substring(start, Math.min(start + 3, end)).contains("+");
        return keepsBlankLines ? LineEnds.beforeLineEnd(text, end) : LineEnds.beforeBlank(text, end);
    }

    /** The index of a child's key or the {@code ?} before it, of its dash, or, within brackets, of the item itself. */
    int childStart(Node collection, int ordinal) {
        if (collection instanceof MappingNode mapping) {
            return explicitStart(start(mapping.getValue().get(ordinal).getKeyNode()));
        }
        Node item = ((SequenceNode) collection).getValue().get(ordinal);
        if (isFlow(collection)) {
            return start(item);
        }
        return ordinal == 0 ? start(collection) : firstOnLine(nextContentLine(childEnd(collection, ordinal - 1)));
    }

    /** YAML 1.2, section 8.2.2: a key may stand behind a question mark and a blank. */
    private int explicitStart(int key) {
        int at = key;
        while (at > 0 && " \t".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean isExplicit = at > 0
                && at < key
                && text.charAt(at - 1) == '?'
                && (at == 1 || " \t\r\n,{".indexOf(text.charAt(at - 2)) >= 0);
        return isExplicit ? at - 1 : key;
    }

    /** Where the last thing typed in a child ends. */
    int childEnd(Node collection, int ordinal) {
        if (collection instanceof SequenceNode sequence) {
            return end(sequence.getValue().get(ordinal));
        }
        NodeTuple entry = ((MappingNode) collection).getValue().get(ordinal);
        int keyEnd = keyEnd(entry);
        if (document.index(entry.getValueNode().getStartMark()) >= keyEnd) {
            return end(entry.getValueNode());
        }
        // The node of an alias is the one that its anchor stands at, further up.
        return alias(entry).map(Span::to).orElse(keyEnd);
    }

    int keyEnd(NodeTuple entry) {
        return document.index(entry.getKeyNode().getEndMark());
    }

    /** Behind the colon of an entry; behind the key where a question mark stands before it and no colon follows. */
    int colonEnd(NodeTuple entry) {
        int at = keyEnd(entry);
        while (at < text.length() && text.charAt(at) != ':') {
            if (text.charAt(at) != '#' && !Character.isWhitespace(text.charAt(at))) {
                return keyEnd(entry);
            }
            // Between an explicit key and its colon there may be comments.
            at = text.charAt(at) == '#' ? lineEnd(at) : at + 1;
        }
        return at < text.length() ? at + 1 : keyEnd(entry);
    }

    /** The indicator of a block scalar as typed: {@code |}, {@code >-}, {@code |2+}. */
    String header(int start) {
        int end = start + 1;
        while (end < text.length() && "+-123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(start, end);
    }

    Lines lines(Node collection, int ordinal) {
        int head = childStart(collection, ordinal);
        int start = lineStart(head);
        // Above the first child stands its parent's key, which ends the comments by itself.
        int floor = ordinal == 0 ? 0 : nextLine(childEnd(collection, ordinal - 1));
        while (start > floor && isComment(lineStart(start - 1), column(head))) {
            start = lineStart(start - 1);
        }
        int end = nextLine(childEnd(collection, ordinal));
        while (end < text.length() && COMMENT_LINE.matcher(line(end)).matches() && indent(end) > column(head)) {
            end = nextLine(end);
        }
        return new Lines(start, head, end);
    }

    private boolean isComment(int lineStart, int column) {
        return COMMENT_LINE.matcher(line(lineStart)).matches() && indent(lineStart) == column;
    }

    private int nextContentLine(int index) {
        int at = nextLine(index);
        while (at < text.length()
                && (line(at).isBlank() || COMMENT_LINE.matcher(line(at)).matches())) {
            at = nextLine(at);
        }
        return at;
    }

    private int firstOnLine(int lineStart) {
        return lineStart + indent(lineStart);
    }

    /** The index of a place as problems have it: 1-based, the column in code points. */
    int index(int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = nextLine(at);
        }
        int wanted = Math.min(column - 1, text.codePointCount(at, lineEnd(at)));
        return text.offsetByCodePoints(at, wanted);
    }

    int lineStart(int index) {
        int at = index;
        while (at > 0 && text.charAt(at - 1) != '\n' && !isLoneReturn(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isLoneReturn(int at) {
        return text.charAt(at) == '\r' && !text.startsWith("\r\n", at);
    }

    /** Before the line end at or after {@code index}. */
    int lineEnd(int index) {
        int at = index;
        while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Behind the line end at or after {@code index}. */
    int nextLine(int index) {
        int end = lineEnd(index);
        return end == text.length() ? end : end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    String line(int lineStart) {
        return text.substring(lineStart, lineEnd(lineStart));
    }

    int column(int index) {
        return index - lineStart(index);
    }

    /** Behind the spaces between a blank and the comma or brace that ends it. */
    int behindBlank(int index) {
        int at = index;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && ",}".indexOf(text.charAt(at)) >= 0 ? at : index;
    }

    /** Spaces and tabs at the start of a line. */
    int indent(int lineStart) {
        int at = lineStart;
        while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at - lineStart;
    }

    /** True where nothing but spaces stands before {@code index} on its line. */
    boolean isFirstOnLine(int index) {
        return text.substring(lineStart(index), index).isBlank();
    }

    /** The line end at or after {@code index}, else the file's first, else {@code \n}. */
    String lineEndAt(int index) {
        String here = LineEnds.firstIn(text, index);
        return here.isEmpty() ? LineEnds.of(text) : here;
    }

    /** The lines from {@code start} to {@code end} with {@code shift} spaces put before each, or, negative, taken away. */
    String shifted(int start, int end, int shift) {
        StringBuilder out = new StringBuilder();
        for (int at = start; at < end; at = nextLine(at)) {
            String line = text.substring(at, Math.min(nextLine(at), end));
            int spaces = Math.min(leadingSpaces(line), Math.max(0, -shift));
            boolean isPadded = shift > 0 && !line.isBlank();
            out.append(isPadded ? " ".repeat(shift) : "").append(line.substring(spaces));
        }
        return out.toString();
    }

    private static int leadingSpaces(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    /** How many spaces deeper the children of an entry stand at {@code path}: as there, else as elsewhere in the file, or two. */
    int step(List<Integer> path) {
        for (int depth = path.size() - 1; depth > 0; depth--) {
            Node inner = document.node(path.subList(0, depth));
            Node outer = document.node(path.subList(0, depth - 1));
            if (inner instanceof MappingNode && outer instanceof MappingNode && !isFlow(inner) && size(inner) > 0) {
                return step(outer, inner);
            }
        }
        return document.root() == null ? 2 : firstStep(document.root()).orElse(2);
    }

    private int step(Node outer, Node inner) {
        int step = column(childStart(inner, 0)) - column(childStart(outer, 0));
        return step > 0 && step <= 8 ? step : 2;
    }

    /** Of the first block that stands below the key of another. */
    private OptionalInt firstStep(Node node) {
        if (isFlow(node) || node.getAnchor() != null) {
            return OptionalInt.empty();
        }
        if (node instanceof SequenceNode sequence) {
            return firstStep(sequence.getValue().stream());
        }
        if (!(node instanceof MappingNode mapping)) {
            return OptionalInt.empty();
        }
        Optional<Node> block = mapping.getValue().stream()
                .map(NodeTuple::getValueNode)
                .filter(value -> value instanceof MappingNode && !isFlow(value) && size(value) > 0)
                .filter(value -> value.getAnchor() == null)
                .findFirst();
        return block.isPresent()
                ? OptionalInt.of(step(mapping, block.get()))
                : firstStep(mapping.getValue().stream().map(NodeTuple::getValueNode));
    }

    private OptionalInt firstStep(Stream<Node> nodes) {
        return nodes.map(this::firstStep)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** How many columns behind its dash an item of a block list begins: as the last one there. */
    int dashWidth(Node list) {
        int last = size(list) - 1;
        Node item = ((SequenceNode) list).getValue().get(last);
        boolean isBlock = item instanceof MappingNode && !isFlow(item) && item.getAnchor() == null && size(item) > 0;
        int width = isBlock ? column(childStart(item, 0)) - column(childStart(list, last)) : 2;
        return width > 0 && width <= 8 ? width : 2;
    }
}
