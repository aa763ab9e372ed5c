package dev.recapgallery.input;

import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Limits;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads one YAML document into nodes with places, from the parser's events: no object is ever constructed, no tag
 * resolved. Nesting and the growth by aliases are bounded, and recursion is refused.
 */
final class YamlReader {

    private static final String TAG_PREFIX = "tag:yaml.org,2002:";

    /** Tags that say of a scalar what it is anyway. */
    private static final Set<String> SCALAR_TAGS = Set.of(
            "!",
            TAG_PREFIX + "str",
            TAG_PREFIX + "int",
            TAG_PREFIX + "float",
            TAG_PREFIX + "bool",
            TAG_PREFIX + "null");

    private final YamlEvents events;
    private final Problems problems = new Problems();
    private final YamlAnchors anchors;

    private final int maxDepth;

    private YamlReader(YamlEvents events, Limits limits) {
        this.events = events;
        maxDepth = limits.whole(Limit.CAPTION_FILE_DEPTH);
        anchors = new YamlAnchors(maxDepth, limits.of(Limit.CAPTION_FILE_ALIASES));
    }

    /** The document's root; an empty mapping where there is no document. Fails when the file is not one YAML document. */
    static Outcome<YamlNode> read(String shownName, String text, Limits limits) {
        YamlReader reader = new YamlReader(new YamlEvents(shownName, text), limits);
        try {
            YamlNode root = reader.document(Place.at(shownName, 1, 1));
            reader.anchors.reportUnasked(reader.problems);
            return Outcome.of(root, reader.problems.sorted());
        } catch (YamlRefusal refusal) {
            Place place = refusal.problem().place();
            // A blank that is none is told as what stands before a key already.
            if (reader.problems.sorted().stream()
                    .noneMatch(told ->
                            told.severity() == Severity.ERROR && told.place().equals(place))) {
                reader.problems.add(refusal.problem());
            }
            return new Outcome<>(null, reader.problems.sorted());
        }
    }

    private YamlNode document(Place start) {
        YamlNode nothing = new YamlNode.Mapping(List.of(), start);
        events.next();
        if (events.nextIs(Event.ID.StreamEnd)) {
            return nothing;
        }
        events.next();
        YamlNode root = node(1).orElse(nothing);
        events.next();
        if (!events.nextIs(Event.ID.StreamEnd)) {
            throw new YamlRefusal(Problem.error(
                    events.nextPlace(),
                    "two-documents",
                    "a second YAML document begins here; a caption file is one document, so remove this '---'"));
        }
        return root instanceof YamlNode.Text text && text.isNull() ? nothing : root;
    }

    /** The next node; empty where it was refused and reported. */
    private Optional<YamlNode> node(int depth) {
        Event event = events.next();
        Place place = events.place(event);
        if (depth > maxDepth) {
            throw YamlRefusal.tooDeep(place, maxDepth);
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, place, depth);
        }
        @Nullable String anchor = ((NodeEvent) event).getAnchor();
        int nodesBefore = anchors.open(anchor);
        Optional<YamlNode> node = content(event, depth);
        anchors.close(anchor, nodesBefore, node);
        return node;
    }

    private Optional<YamlNode> alias(AliasEvent alias, Place place, int depth) {
        if (anchors.names(alias.getAnchor())) {
            return anchors.resolve(alias.getAnchor(), place, depth);
        }
        problems.add(Problem.error(
                place,
                "unknown-alias",
                Value.quoted("*" + alias.getAnchor())
                        + " names nothing in this file; put quotes around a text that begins with '*'"));
        return Optional.empty();
    }

    private Optional<YamlNode> content(Event event, int depth) {
        Place place = events.place(event);
        if (event instanceof ScalarEvent scalar) {
            YamlNode text = new YamlNode.Text(scalar.getValue(), scalar.isPlain() && scalar.getTag() == null, place);
            return tagged(scalar.getTag(), SCALAR_TAGS, text);
        }
        if (event instanceof SequenceStartEvent start) {
            YamlNode items = new YamlNode.Items(items(depth + 1), place);
            return tagged(start.getTag(), Set.of("!", TAG_PREFIX + "seq"), items);
        }
        YamlNode mapping = new YamlNode.Mapping(entries(depth + 1), place);
        return tagged(((MappingStartEvent) event).getTag(), Set.of("!", TAG_PREFIX + "map"), mapping);
    }

    private Optional<YamlNode> tagged(@Nullable String tag, Set<String> allowed, YamlNode node) {
        if (tag == null || allowed.contains(tag)) {
            return Optional.of(node);
        }
        String shown = tag.startsWith(TAG_PREFIX) ? "!!" + tag.substring(TAG_PREFIX.length()) : tag;
        problems.add(Problem.error(
                node.place(),
                "unexpected-tag",
                "the tag '" + Printable.excerpt(shown, 60)
                        + "' is not allowed here; leave it out, or put quotes around a text that begins with '!'"));
        return Optional.empty();
    }

    private List<YamlNode> items(int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!events.nextIs(Event.ID.SequenceEnd)) {
            node(depth).ifPresent(items::add);
        }
        events.next();
        return items;
    }

    private static YamlNode cut(YamlNode value) {
        return value instanceof YamlNode.Text text && text.isNull()
                ? new YamlNode.Text(text.value(), text.plain(), text.place(), true)
                : value;
    }

    private List<YamlNode.Entry> entries(int depth) {
        YamlEntries entries = new YamlEntries(problems);
        while (!events.nextIs(Event.ID.MappingEnd)) {
            Place keyPlace = events.nextPlace();
            Optional<YamlNode> key = node(depth);
            Optional<YamlNode> value = node(depth);
            if (key.isPresent()) {
                Optional<Problem> cut = CommentInText.find(key.get(), value, events.commentBehindLast());
                cut.ifPresent(problems::add);
                entries.add(key.get(), keyPlace, cut.isPresent() ? value.map(YamlReader::cut) : value);
            }
        }
        events.next();
        return entries.toList();
    }
}
