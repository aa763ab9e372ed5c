package dev.recapgallery.post;

import dev.recapgallery.model.Person;
import dev.recapgallery.model.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody credited, once each: a name with an address and the same without are one person. */
final class PeopleRegistry {

    private final Map<String, Person> byName = new LinkedHashMap<>();

    void add(String name, @Nullable String url) {
        byName.merge(
                identity(name),
                new Person(null, name, url),
                (known, seen) -> known.url() == null ? new Person(null, known.name(), seen.url()) : known);
    }

    /** With keys: the first name where it is nobody else's, else the whole. */
    List<Person> people() {
        Set<String> taken = new HashSet<>(Set.of("none", ""));
        List<Person> people = new ArrayList<>();
        for (Person person : byName.values()) {
            people.add(new Person(key(person.name(), taken), person.name(), person.url()));
        }
        return people;
    }

    /** What tells one person from another: the name, however it is spaced and capitalised. */
    static String identity(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** A free key for a name, which is taken from then on. */
    static String key(String name, Set<String> taken) {
        String whole = Slug.ascii(name);
        String first = Slug.ascii(name.strip().split("\\s+", -1)[0]);
        String wanted = first.length() > 1 && !taken.contains(first) ? first : whole.isEmpty() ? "person" : whole;
        String key = wanted;
        for (int i = 2; !taken.add(key); i++) {
            key = wanted + "-" + i;
        }
        return key;
    }
}
