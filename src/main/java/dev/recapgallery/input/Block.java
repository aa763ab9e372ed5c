package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping with known keys: hands out their values; a key that nobody knows is a warning. */
final class Block {

    private final Place place;
    private final Problems problems;
    private final Map<String, Value> valueByKey = new HashMap<>();
    private final Map<String, Place> emptyByKey = new HashMap<>();
    private final Set<String> mistyped = new HashSet<>();
    private final Set<String> cutKeys = new HashSet<>();

    Block(YamlNode.Mapping mapping, List<String> knownKeys, Problems problems) {
        this.place = mapping.place();
        this.problems = problems;
        CutText cut = new CutText();
        for (YamlNode.Entry entry : mapping.entries()) {
            if (cut.goesOnWith(entry, knownKeys)) {
                continue;
            }
            cut.reportTo(problems);
            if (knownKeys.contains(entry.key().value())) {
                add(entry);
                cut = new CutText(entry);
            } else {
                warnOfUnknown(entry, knownKeys);
                cut = new CutText();
            }
        }
        cut.reportTo(problems);
    }

    private void add(YamlNode.Entry entry) {
        if (!(entry.value() instanceof YamlNode.Text text) || !text.isNull()) {
            String key = entry.key().value();
            valueByKey.put(key, new Value(key, entry.value(), problems));
        } else {
            emptyByKey.put(entry.key().value(), entry.key().place());
            if (text.isCut()) {
                cutKeys.add(entry.key().value());
            }
        }
    }

    private void warnOfUnknown(YamlNode.Entry entry, List<String> knownKeys) {
        String key = entry.key().value();
        KeyGuess.meant(knownKeys, key).ifPresent(mistyped::add);
        knownKeys.stream().filter(known -> key.startsWith(known + ":")).forEach(mistyped::add);
        boolean isAlone = entry.value() instanceof YamlNode.Text value && value.isNull();
        String wayOut = (isAlone ? LineSlip.inKey(key, knownKeys) : Optional.<String>empty())
                .map(slip -> "; " + slip)
                .orElseGet(() -> KeyGuess.hint(key, knownKeys));
        problems.add(Problem.warning(
                entry.key().place(), "unknown-key", "unknown key " + Value.quoted(key) + " is ignored" + wayOut));
    }

    Place place() {
        return place;
    }

    /** The value of a key, when one is written. */
    Optional<Value> value(String key) {
        return Optional.ofNullable(valueByKey.get(key));
    }

    /** Where a key lies that has nothing, {@code ~} or {@code null} behind it. */
    Optional<Place> emptyPlace(String key) {
        return Optional.ofNullable(emptyByKey.get(key));
    }

    /** True for a key of whose text nothing is left. */
    boolean isCut(String key) {
        return cutKeys.contains(key);
    }

    /** Keys that an unknown one is nearly. */
    Set<String> mistyped() {
        return Set.copyOf(mistyped);
    }

    /** Where the values lie, by key. */
    Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        valueByKey.forEach((key, value) -> places.put(key, value.place()));
        return places;
    }

    Optional<String> text(String key) {
        return value(key).flatMap(Value::text);
    }

    Optional<String> line(String key) {
        return value(key).flatMap(Value::line);
    }

    boolean flag(String key) {
        return value(key).flatMap(Value::flag).orElse(false);
    }

    /** The members of a list; none when it isn't written. */
    List<Value> items(String key) {
        return value(key).map(Value::items).orElse(List.of());
    }

    /** Reports an error at the block as a whole. */
    void error(String rule, String message) {
        problems.add(Problem.error(place, rule, message));
    }
}
