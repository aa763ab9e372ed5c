package dev.recapgallery.input;

import dev.recapgallery.model.Person;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Reads the registry of those who can be named for a photo:
 *
 * <pre>{@code
 * people:
 *   kati:    {name: Katherine Michel, url: https://katherinemichel.github.io/}
 *   natalia: Natalia Bidart          # shorthand: just the name
 * }</pre>
 *
 * <p>A URL is http, https or mailto. The key {@code none} is taken: it means that nobody is to be named.
 */
final class PeopleReader {

    static final List<String> PERSON_KEYS = List.of("name", "url");

    private final Problems problems;

    PeopleReader(Problems problems) {
        this.problems = problems;
    }

    List<Person> read(Value people) {
        if (people.node() instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> person(entry).stream())
                    .toList();
        }
        people.wrongType("a block of keys with names");
        return List.of();
    }

    private Optional<Person> person(YamlNode.Entry entry) {
        String key = entry.key().value();
        if (key.equals("none")) {
            return refuse(entry, "the key 'none' means that nobody is credited; give this person another key");
        }
        if (key.isEmpty() || !ShownText.line(key).equals(key)) {
            return refuse(entry, "the key " + Value.quoted(key) + " cannot be typed beside a photo; use a word");
        }
        return Optional.of(named(key, new Value(key, entry.value(), problems)));
    }

    private Optional<Person> refuse(YamlNode.Entry entry, String message) {
        problems.add(Problem.error(entry.key().place(), "bad-person-key", message));
        return Optional.empty();
    }

    /** Somebody whose name is missing goes by the key, so that photos credited to them raise no second error. */
    private static Person named(String key, Value value) {
        if (isNull(value)) {
            value.error("missing-name", "the name of " + Value.quoted(key) + " is missing; write it after the key");
            return new Person(key, key, null);
        }
        if (value.isText()) {
            return new Person(key, value.line().orElse(key), null);
        }
        return value.block(PERSON_KEYS).map(block -> named(key, block)).orElse(new Person(key, key, null));
    }

    private static Person named(String key, Block block) {
        Optional<String> name = block.line("name");
        if (name.isEmpty()) {
            block.error("missing-name", "the name of " + Value.quoted(key) + " is missing; write 'name:'");
        }
        return new Person(
                key,
                name.orElse(key),
                block.value("url").flatMap(Value::contactUrl).orElse(null));
    }

    private static boolean isNull(Value value) {
        return value.node() instanceof YamlNode.Text text
                && (text.isNull() || text.value().isBlank());
    }
}
