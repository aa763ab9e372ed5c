package dev.recapgallery.edit;

import dev.recapgallery.problem.Place.Position;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** From where to where the entries of photos reach in a caption file. */
public final class PhotoSpans {

    /** Up to {@code end}, without it. */
    private record Span(String file, Position end) {}

    private final TreeMap<Position, Span> spans = new TreeMap<>();

    private PhotoSpans() {}

    static PhotoSpans of(@Nullable Node root) {
        PhotoSpans spans = new PhotoSpans();
        spans.collect(root);
        return spans;
    }

    /** The name, as typed, of the photo whose entry holds a position. */
    public Optional<String> at(Position position) {
        Map.Entry<Position, Span> before = spans.floorEntry(position);
        return before == null || before.getValue().end().compareTo(position) <= 0
                ? Optional.empty()
                : Optional.of(before.getValue().file());
    }

    private void collect(@Nullable Node section) {
        if (section instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (key.equals("photos") && entry.getValueNode() instanceof MappingNode photos) {
                    photos.getValue().forEach(this::add);
                } else if (key.equals("sections") && entry.getValueNode() instanceof SequenceNode sections) {
                    sections.getValue().forEach(this::collect);
                }
            }
        }
    }

    private void add(NodeTuple entry) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
            Position keyEnd = position(key.getEndMark());
            // The node of an alias is the one that its anchor stands at, further up.
            Position valueEnd = position(entry.getValueNode().getEndMark());
            Position end = valueEnd.compareTo(keyEnd) > 0 ? valueEnd : keyEnd;
            spans.putIfAbsent(position(key.getStartMark()), new Span(key.getValue(), end));
        }
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
