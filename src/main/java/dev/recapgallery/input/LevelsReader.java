package dev.recapgallery.input;

import dev.recapgallery.problem.DidYouMean;
import dev.recapgallery.problem.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads how serious the findings of rules are taken, by rule id:
 *
 * <pre>{@code
 * check: {missing-alt: error, author-in-picture: off, missing-credit: warning}
 * }</pre>
 *
 * <p>Which rules there are isn't known here; an unknown one is reported where rules are.
 */
final class LevelsReader {

    private static final List<String> WORDS =
            Stream.of(Level.values()).map(Level::word).toList();

    private LevelsReader() {}

    static Map<String, Level> read(Value check) {
        Map<String, Level> levels = new LinkedHashMap<>();
        if (check.node() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                String rule = entry.key().value();
                level(new Value(rule, entry.value(), check.problems())).ifPresent(level -> levels.put(rule, level));
            }
        } else {
            check.wrongType("a block with a line such as 'missing-alt: error' for each rule");
        }
        return levels;
    }

    private static Optional<Level> level(Value value) {
        return value.raw().map(String::strip).filter(word -> !word.isEmpty()).flatMap(word -> {
            Optional<Level> level = Level.ofWord(word);
            return level.isPresent()
                    ? level
                    : value.error(
                            "bad-level",
                            Value.quoted(value.name()) + " must be off, warning or error, but is " + value.shown()
                                    + new DidYouMean(WORDS).hintOr(word, ""));
        });
    }
}
