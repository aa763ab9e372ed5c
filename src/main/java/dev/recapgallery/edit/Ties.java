package dev.recapgallery.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What ties a value of a caption file to other places, so that changing it here would change it there: YAML 1.2.2, 3.2.2. */
final class Ties {

    private static final Pattern TAG = Pattern.compile("![^\\s,\\[\\]{}]*");

    private final CaptionDocument document;

    Ties(CaptionDocument document) {
        this.document = document;
    }

    /** The first anchor, alias, tag or merge key on the path to a value, in words. */
    Optional<String> on(List<Integer> path) {
        for (int depth = 0; document.root() != null && depth <= path.size(); depth++) {
            Optional<String> tie = at(path.subList(0, depth));
            if (tie.isPresent()) {
                return tie;
            }
        }
        return Optional.empty();
    }

    private Optional<String> at(List<Integer> path) {
        Node node = document.node(path);
        if (node.getAnchor() != null) {
            return Optional.of(
                    isAlias(path, node)
                            ? "the alias '*" + node.getAnchor() + "' repeats here what stands on line "
                                    + (node.getStartMark().getLine() + 1)
                            : "the anchor '&" + node.getAnchor() + "' lets other places repeat it");
        }
        return hasMergeKey(node) ? Optional.of("the merge key '<<' takes some of it from another place") : tag(node);
    }

    private Optional<String> tag(Node node) {
        Matcher tag = TAG.matcher(document.text());
        return tag.region(document.index(node.getStartMark()), document.text().length())
                        .lookingAt()
                ? Optional.of("the tag '" + tag.group() + "' says how it is to be read")
                : Optional.empty();
    }

    /** An alias is the node of its anchor, which stands before the place that repeats it. */
    private boolean isAlias(List<Integer> path, Node node) {
        if (path.isEmpty()) {
            return false;
        }
        Node around = document.node(path.subList(0, path.size() - 1));
        Mark before = around instanceof MappingNode mapping
                ? mapping.getValue().get(path.get(path.size() - 1)).getKeyNode().getEndMark()
                : around.getStartMark();
        return node.getStartMark().getIndex() < before.getIndex();
    }

    private static boolean hasMergeKey(Node node) {
        return node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .anyMatch(entry -> entry.getKeyNode() instanceof ScalarNode key
                                && key.isPlain()
                                && key.getValue().equals("<<"));
    }
}
