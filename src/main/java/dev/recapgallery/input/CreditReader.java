package dev.recapgallery.input;

import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.UnknownName;
import dev.recapgallery.problem.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is to be named for a photo:
 *
 * <pre>{@code
 * credit: kati                                     # a key of people:
 * credit: none                                     # nobody is to be named
 * credit: Jane Doe                                 # a plain name
 * credit: {name: Jane Doe, url: https://jane.example/}
 * }</pre>
 *
 * <p>A text that is no key of {@code people:} may be a name or a slip. It is a name when it has a space or a capital
 * letter, or isn't made of ASCII letters, digits, {@code .}, {@code _} and {@code -}; a capital letter that alone keeps
 * it from being a key is a warning. Any other word is an error when it is near a key, {@code none} or another word for
 * it, and else a name with a warning. {@code {name: …}} is always a name. A name of somebody in {@code people:} is that
 * person.
 */
final class CreditReader {

    private static final int SHORT_CHARS = 3;

    /** From here on, a name that differs by a letter is hardly another one. */
    private static final int LONG_KEY_CHARS = 6;

    private static final Pattern KEY_LIKE = Pattern.compile("[a-z0-9._-]+");
    private static final Set<String> MEANS_NONE = Set.of("no", "false", "off", "nobody", "nil");

    private static final Set<String> UNKNOWN_HERE = Set.of("ask", "who", "somebody", "someone");

    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final DidYouMean nearKeys;
    private final NearNames nearNames;

    CreditReader(List<Person> people) {
        for (Person person : people) {
            byKey.put(String.valueOf(person.key()), person);
            byName.putIfAbsent(folded(person.name()), person);
        }
        List<String> words = new ArrayList<>(byKey.keySet());
        words.add("none");
        this.nearKeys = new DidYouMean(words);
        this.nearNames = new NearNames(people);
    }

    Optional<CreditWish> read(Value value) {
        if (value.isText()) {
            return value.line().flatMap(text -> wish(text, value));
        }
        return value.block(PeopleReader.PERSON_KEYS)
                .flatMap(CreditReader::person)
                .map(CreditWish::new);
    }

    private static Optional<Person> person(Block block) {
        Optional<String> name = block.line("name");
        Optional<String> url = block.value("url").flatMap(Value::contactUrl);
        if (name.isEmpty()) {
            block.error("missing-name", "the name to be credited is missing; write 'name:'");
        }
        return name.map(text -> new Person(null, text, url.orElse(null)));
    }

    private Optional<CreditWish> wish(String text, Value value) {
        @Nullable Person registered = byKey.get(text);
        if (registered == null) {
            registered = byName.get(folded(text));
        }
        if (registered != null) {
            return Optional.of(new CreditWish(registered));
        }
        if (text.equalsIgnoreCase("none")) {
            return Optional.of(CreditWish.none());
        }
        return KEY_LIKE.matcher(text).matches() ? word(text, value) : name(text, value);
    }

    private Optional<CreditWish> word(String text, Value value) {
        Optional<String> meant = MEANS_NONE.contains(text) ? Optional.of("none") : near(text);
        if (meant.isPresent()) {
            return value.error(
                    "unknown-person",
                    Value.quoted(text) + " is no key of 'people:'; did you mean " + Value.quoted(meant.get())
                            + "? If it is a name, write 'credit: {name: " + text + "}'");
        }
        // That nobody is named is said by the rule about missing credits, and once is enough.
        if (UnknownName.is(text) || UNKNOWN_HERE.contains(text)) {
            return Optional.of(new CreditWish(new Person(null, text, null)));
        }
        value.warn(
                "unknown-person",
                Value.quoted(text) + " is no key of 'people:' and is shown as a name; add it to 'people:', or write"
                        + " 'credit: {name: " + text + "}'");
        return Optional.of(new CreditWish(new Person(null, text, null)));
    }

    /** Of three letters one makes another name: Tim and Tom. */
    private Optional<String> near(String text) {
        return text.length() <= SHORT_CHARS ? nearKeys.nearest(text, 0) : nearKeys.nearest(text);
    }

    private Optional<CreditWish> name(String text, Value value) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (byKey.containsKey(lower)) {
            value.warn(
                    "unknown-person",
                    Value.quoted(text) + " is shown as a name; did you mean the person " + Value.quoted(lower) + "?");
        }
        nearKey(lower)
                .ifPresent(key -> value.warn(
                        "unknown-person",
                        Value.quoted(text) + " is shown as a name; did you mean the person " + Value.quoted(key)
                                + "? If not, write 'credit: {name: " + text + "}'"));
        nearNames
                .meant(text)
                .ifPresent(person -> value.warn(
                        "unknown-person",
                        Value.quoted(text) + " is nobody of 'people:'; did you mean " + Value.quoted(person.name())
                                + "? Then write 'credit: " + person.key() + "', else 'credit: {name: …}'"));
        return Optional.of(new CreditWish(new Person(null, text, null)));
    }

    /** A key mistyped, with a capital: {@code Natlia}. One more letter at the end, or another there, makes other names. */
    private Optional<String> nearKey(String lower) {
        if (byKey.containsKey(lower)
                || lower.length() < LONG_KEY_CHARS
                || !KEY_LIKE.matcher(lower).matches()) {
            return Optional.empty();
        }
        return nearKeys.nearest(lower, 1).filter(key -> !withoutEnd(key).equals(withoutEnd(lower)));
    }

    private static String withoutEnd(String name) {
        return name.replaceFirst("[aeioy]?h?$", "");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
