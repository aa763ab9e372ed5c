package dev.recapgallery.edit;

import dev.recapgallery.model.YamlTextReader;
import dev.recapgallery.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * What ties a value of a caption file to other places, so that changing it here would change it there: YAML 1.2.2, 3.2.2. An
 * anchor that no alias repeats ties nothing.
 */
final class Ties {

    private static final Pattern TAG = Pattern.compile("(?:&[^\\s,\\[\\]{}]+\\s+)?(![^\\s,\\[\\]{}]*)");

    private final CaptionDocument document;

    /** Where aliases stand, by where the node of their anchor begins. */
    private final Map<Integer, List<Mark>> aliases;

    Ties(CaptionDocument document) {
        this.document = document;
        this.aliases = document.text().indexOf('*') < 0 ? Map.of() : aliases(document.text());
    }

    /**
     * A tie in words.
     *
     * @param place where the first of what is tied stands here
     * @param why what it is, and the way out
     */
    record Tie(Place place, String why) {}

    /** True where nothing repeats anything: that is known at once. */
    boolean isEmpty() {
        return aliases.isEmpty();
    }

    /** The first anchor, alias, tag or merge key on the path to a value, the value itself among them. */
    Optional<Tie> on(List<Integer> path) {
        return first(path, path.size());
    }

    /** As {@link #on}, where the value itself may repeat another: something else in its place leaves that as it is. */
    Optional<Tie> around(List<Integer> path) {
        return document.root() != null && isAlias(path) ? first(path, path.size() - 1) : on(path);
    }

    /** The first anchor with aliases, or alias, in a value: such a value can't go before what it repeats, nor away. */
    Optional<Tie> in(List<Integer> path) {
        Optional<Tie> here = shared(path);
        int size = here.isEmpty() && document.node(path) instanceof MappingNode mapping
                ? mapping.getValue().size()
                : here.isEmpty() && document.node(path) instanceof SequenceNode list
                        ? list.getValue().size()
                        : 0;
        for (int i = 0; i < size && here.isEmpty(); i++) {
            here = in(Tree.plus(path, i));
        }
        return here;
    }

    private Optional<Tie> first(List<Integer> path, int deepest) {
        for (int depth = 0; document.root() != null && depth <= deepest; depth++) {
            List<Integer> here = path.subList(0, depth);
            Optional<Tie> tie = shared(here).or(() -> merged(here)).or(() -> tagged(here));
            if (tie.isPresent()) {
                return tie;
            }
        }
        return Optional.empty();
    }

    private Optional<Tie> shared(List<Integer> path) {
        Node node = document.node(path);
        String anchor = node.getAnchor();
        List<Mark> repeated = aliases.getOrDefault(node.getStartMark().getIndex(), List.of());
        if (anchor == null || repeated.isEmpty()) {
            return Optional.empty();
        }
        if (!isAlias(path)) {
            String lines = lines(repeated);
            return Optional.of(new Tie(
                    document.place(path),
                    "'&" + anchor + "' lets " + lines + " repeat what stands here; write it out on " + lines
                            + ", in place of '*" + anchor + "', first"));
        }
        Mark alias = repeated.stream()
                .filter(mark -> mark.getIndex() >= before(path).getIndex())
                .findFirst()
                .orElse(repeated.get(repeated.size() - 1));
        return Optional.of(new Tie(
                Place.at(document.file(), alias.getLine() + 1, alias.getColumn() + 1),
                "'*" + anchor + "' repeats here what line "
                        + (node.getStartMark().getLine() + 1) + " marks with '&" + anchor
                        + "'; write it out here, in place of '*" + anchor + "', first"));
    }

    private static String lines(List<Mark> marks) {
        List<String> lines = marks.stream()
                .map(mark -> String.valueOf(mark.getLine() + 1))
                .distinct()
                .toList();
        int last = lines.size() - 1;
        return last == 0
                ? "line " + lines.get(0)
                : "lines " + lines.stream().limit(last).collect(Collectors.joining(", ")) + " and " + lines.get(last);
    }

    private Optional<Tie> merged(List<Integer> path) {
        boolean isMerged = document.node(path) instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .anyMatch(entry -> entry.getKeyNode() instanceof ScalarNode key
                                && key.isPlain()
                                && key.getValue().equals("<<"));
        return isMerged
                ? Optional.of(new Tie(
                        document.place(path),
                        "the merge key '<<' takes some of it from another place; write its keys out first"))
                : Optional.empty();
    }

    private Optional<Tie> tagged(List<Integer> path) {
        Matcher tag = TAG.matcher(document.text());
        return tag.region(
                                document.index(document.node(path).getStartMark()),
                                document.text().length())
                        .lookingAt()
                ? Optional.of(new Tie(
                        document.place(path),
                        "the tag '" + tag.group(1) + "' says how it is to be read; take the tag away first"))
                : Optional.empty();
    }

    /** An alias is the node of its anchor, which stands before the place that repeats it. */
    boolean isAlias(List<Integer> path) {
        return !path.isEmpty()
                && document.node(path).getStartMark().getIndex() < before(path).getIndex();
    }

    /** Something before the value at a path, and behind whatever it may repeat. */
    private Mark before(List<Integer> path) {
        Node around = document.node(path.subList(0, path.size() - 1));
        if (around instanceof MappingNode mapping) {
            NodeTuple entry = mapping.getValue().get(path.get(path.size() - 1));
            return entry.getKeyNode().getEndMark();
        }
        return around.getStartMark();
    }

    private static Map<Integer, List<Mark>> aliases(String text) {
        Map<String, Integer> begins = new HashMap<>();
        Map<Integer, List<Mark>> aliases = new HashMap<>();
        ParserImpl parser = new ParserImpl(new YamlTextReader(text), CaptionDocument.limits());
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            if (parser.getEvent() instanceof NodeEvent event && event.getAnchor() != null) {
                String anchor = event.getAnchor();
                if (event instanceof AliasEvent) {
                    aliases.computeIfAbsent(begins.get(anchor), key -> new ArrayList<>())
                            .add(event.getStartMark());
                } else {
                    begins.put(anchor, event.getStartMark().getIndex());
                }
            }
        }
        return aliases;
    }
}
