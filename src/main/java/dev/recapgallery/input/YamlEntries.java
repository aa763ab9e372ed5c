package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the entries of one mapping. Keys are texts, each once; what is not is reported and left out. */
final class YamlEntries {

    private final Problems problems;
    private final Map<String, YamlNode.Entry> entryByKey = new LinkedHashMap<>();

    YamlEntries(Problems problems) {
        this.problems = problems;
    }

    /**
     * Adds an entry.
     *
     * @param place of the key as typed here, which for an alias isn't the place of the text
     * @param value empty where it was refused: then nothing is typed, and that has been said
     */
    void add(YamlNode node, Place place, Optional<YamlNode> value) {
        if (!(node instanceof YamlNode.Text key)) {
            refuse(place, "bad-key", "a key must be a text, but is " + node.kind() + "; put quotes around it");
        } else if (key.plain() && (key.value().isEmpty() || key.value().equals("~"))) {
            refuse(place, "bad-key", "the key before ':' is missing; write it, or take the line out");
        } else if (key.plain() && key.value().equals("<<")) {
            refuse(place, "merge-key", "merge keys ('<<') are not supported; write the keys out");
        } else if (key.plain() && OddBlank.isAt(key.value(), 0)) {
            refuse(
                    place,
                    "bad-key",
                    OddBlank.named(key.value().codePointAt(0)) + " stands before "
                            + Value.quoted(OddBlank.strippedFrom(key.value()))
                            + ", which YAML takes for a letter of it; indent"
                            + " with plain spaces");
        } else {
            YamlNode.Text typed = new YamlNode.Text(key.value(), key.plain(), place);
            addOnce(new YamlNode.Entry(typed, value.orElseGet(() -> new YamlNode.Text("", true, place, true))));
        }
    }

    List<YamlNode.Entry> toList() {
        return List.copyOf(entryByKey.values());
    }

    private void addOnce(YamlNode.Entry entry) {
        YamlNode.Text key = entry.key();
        YamlNode.@Nullable Entry first = entryByKey.putIfAbsent(key.value(), entry);
        if (first != null) {
            boolean isOneLine = line(first.key()) == line(key);
            String where = isOneLine
                    ? " stands twice on line " + line(key) + ", in columns " + column(first.key()) + " and "
                            + column(key)
                    : " stands on line " + line(first.key()) + " and again on line " + line(key);
            refuse(key.place(), "duplicate-key", Value.quoted(key.value()) + where + "; keep one of them");
        }
    }

    private void refuse(Place place, String rule, String message) {
        problems.add(Problem.error(place, rule, message));
    }

    private static int line(YamlNode.Text key) {
        return key.place().position() == null ? 1 : key.place().position().line();
    }

    private static int column(YamlNode.Text key) {
        return key.place().position() == null ? 1 : key.place().position().column();
    }
}
