package dev.recapgallery.edit;

import dev.recapgallery.model.YamlTextReader;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A caption file's text together with what it says and where it says it.
 *
 * @param file as shown in problems
 * @param text without a byte order mark
 * @param root null for a file that says nothing
 * @param tree what the file says; an empty mapping where it says nothing
 */
record CaptionDocument(String file, String text, @Nullable Node root, Tree tree) {

    /** Nodes with aliases followed: more is no caption file but an attack. */
    private static final int MAX_NODES = 500_000;

    private static final int MAX_CODE_POINTS = 8_000_000;

    /** Reads the text; fails with a problem where it is no YAML or no mapping. */
    static Outcome<CaptionDocument> read(String file, String text) {
        try {
            LoaderOptions limits = limits();
            YamlTextReader reader = new YamlTextReader(text);
            Node root = new Composer(new ParserImpl(reader, limits), new Resolver(), limits).getSingleNode();
            Tree tree = root == null ? new Tree.Mapping(List.of(), false) : new Reading().tree(root);
            return isBlank(tree) || tree instanceof Tree.Mapping
                    ? Outcome.of(new CaptionDocument(file, text, isBlank(tree) ? null : root, mapping(tree)))
                    : Outcome.failed(
                            unreadable(Place.at(file, 1, 1), "it has no keys such as 'photos:' at its top level"));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            Place place = mark == null ? Place.of(file) : Place.at(file, mark.getLine() + 1, mark.getColumn() + 1);
            return Outcome.failed(unreadable(place, String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            return Outcome.failed(unreadable(Place.of(file), firstLine(e)));
        }
    }

    static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_CODE_POINTS);
        return limits;
    }

    /** The node at a path of child ordinals. */
    Node node(List<Integer> path) {
        Node here = Objects.requireNonNull(root, "an empty file has no nodes");
        for (int ordinal : path) {
            here = here instanceof MappingNode mapping
                    ? mapping.getValue().get(ordinal).getValueNode()
                    : ((SequenceNode) here).getValue().get(ordinal);
        }
        return here;
    }

    /** Where the value at a path of child ordinals begins. */
    Place place(List<Integer> path) {
        if (root == null) {
            return Place.at(file, 1, 1);
        }
        Mark mark = node(path).getStartMark();
        return Place.at(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The char index of a mark: marks count code points. */
    int index(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    private static boolean isBlank(Tree tree) {
        return tree instanceof Tree.Scalar scalar
                && scalar.isBlank()
                && scalar.value().isEmpty();
    }

    private static Tree mapping(Tree tree) {
        return tree instanceof Tree.Mapping ? tree : new Tree.Mapping(List.of(), false);
    }

    private static Problem unreadable(Place place, String reason) {
        return Problem.error(
                place,
                "caption-file-unreadable",
                "nothing was changed, because the file can't be read: " + reason + "; put that right first");
    }

    private static String firstLine(YAMLException e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse("it is no YAML");
    }

    /** Turns nodes into a tree, aliases followed up to a limit. */
    private static final class Reading {
        private int nodes;

        Tree tree(Node node) {
            if (++nodes > MAX_NODES) {
                throw new YAMLException("its aliases (*name) refer to themselves or multiply without end");
            }
            if (node instanceof MappingNode mapping) {
                return mapping(mapping);
            }
            if (node instanceof SequenceNode sequence) {
                return new Tree.Sequence(
                        sequence.getValue().stream().map(this::child).toList());
            }
            return new Tree.Scalar(node.getTag().getValue(), ((ScalarNode) node).getValue());
        }

        private Tree mapping(MappingNode mapping) {
            List<Tree.Entry> entries = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                entries.add(new Tree.Entry(List.of(), child(tuple.getKeyNode()), child(tuple.getValueNode())));
            }
            return new Tree.Mapping(entries, false);
        }

        private Tree child(Node node) {
            if (node instanceof CollectionNode<?> collection && collection.isTwoStepsConstruction()) {
                throw new YAMLException("an alias (*name) in it refers to what it stands in");
            }
            return tree(node);
        }
    }
}
