package dev.recapgallery.edit;

import dev.recapgallery.edit.Spelling.Quotes;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** How a person writes near a place, so that what is added looks like theirs. */
final class Neighbours {

    private final CaptionDocument document;

    Neighbours(CaptionDocument document) {
        this.document = document;
    }

    /** The quotes of texts around a path: in the same block, else in the whole file. */
    Quotes quotes(List<Integer> path) {
        if (document.root() == null) {
            return Quotes.EITHER;
        }
        Quotes near = quotes(document.node(path.subList(0, Math.max(0, path.size() - 1))));
        return near == Quotes.EITHER ? quotes(document.root()) : near;
    }

    /** True where the mappings beside the one at a path, or else in the whole file, stand in braces. */
    boolean prefersBraces(List<Integer> path) {
        Node parent = document.node(path.subList(0, path.size() - 1));
        int near = parent instanceof MappingNode siblings ? bracesOf(siblings) : 0;
        return near != 0 ? near > 0 : path.size() > 1 && photosPreferBraces();
    }

    /** True where more photos of the file stand in braces than in blocks. */
    boolean photosPreferBraces() {
        return document.root() != null && entriesInBraces(document.root(), false) > 0;
    }

    private static Quotes quotes(Node around) {
        int[] count = new int[2];
        count(around, count);
        return count[0] == count[1] ? Quotes.EITHER : count[0] > count[1] ? Quotes.SINGLE : Quotes.DOUBLE;
    }

    private static void count(Node node, int[] count) {
        if (node.getAnchor() != null) {
            return;
        }
        if (node instanceof ScalarNode scalar) {
            count[0] += scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED ? 1 : 0;
            count[1] += scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED ? 1 : 0;
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> count(entry.getValueNode(), count));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> count(item, count));
        }
    }

    /** Mappings in braces less those that are not, among the values of a mapping. */
    private static int bracesOf(MappingNode mapping) {
        return mapping.getValue().stream()
                .mapToInt(entry -> style(entry.getValueNode()))
                .sum();
    }

    private static int style(Node value) {
        boolean says =
                value instanceof MappingNode mapping && !mapping.getValue().isEmpty();
        return !says ? 0 : Layout.isFlow(value) ? 1 : -1;
    }

    /** As {@link #bracesOf}, of all photos of the file. */
    private static int entriesInBraces(Node node, boolean isPhotos) {
        if (node.getAnchor() != null) {
            return 0;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .mapToInt(item -> entriesInBraces(item, false))
                    .sum();
        }
        if (!(node instanceof MappingNode mapping)) {
            return 0;
        }
        if (isPhotos) {
            return bracesOf(mapping);
        }
        return mapping.getValue().stream()
                .mapToInt(entry -> entriesInBraces(
                        entry.getValueNode(),
                        entry.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals("photos")))
                .sum();
    }
}
