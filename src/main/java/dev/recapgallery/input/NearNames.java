package dev.recapgallery.input;

import dev.recapgallery.model.Person;
import dev.recapgallery.problem.DidYouMean;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds whom a mistyped full name means: {@code Bartek Pawlick}, {@code Lorenzo Pena}, {@code Pawlik Bartek}. The longer the
 * name, the more may differ; {@code Paula Klein} is not {@code Paul Klein} mistyped.
 */
final class NearNames {

    private static final int LONG_CHARS = 9;
    private static final int VERY_LONG_CHARS = 13;

    private final Map<String, Person> byName = new HashMap<>();
    private final DidYouMean names;

    NearNames(List<Person> people) {
        people.stream()
                .filter(person -> person.name().contains(" "))
                .forEach(person -> byName.putIfAbsent(folded(person.name()), person));
        this.names = new DidYouMean(byName.keySet());
    }

    /** Whom a name means that is nobody's. */
    Optional<Person> meant(String typed) {
        String name = folded(typed);
        if (!name.matches("[\\p{L} .'’-]+")) {
            return Optional.empty();
        }
        int most = name.length() < LONG_CHARS ? 0 : name.length() < VERY_LONG_CHARS ? 1 : 2;
        return names.nearest(name, most)
                .or(() -> names.nearest(turned(name), 0))
                .filter(near -> !isOfFamily(name, near))
                .map(byName::get);
    }

    /** {@code anna nagy} and {@code anne nagy}, {@code jan bos} and {@code jana bos}. */
    private static boolean isOfFamily(String name, String near) {
        return !name.equals(near) && stem(name).equals(stem(near));
    }

    private static String stem(String name) {
        return name.replaceFirst("[aeio]? ", " ");
    }

    /** The family name first. */
    private static String turned(String name) {
        return Stream.of(
                        name.substring(name.lastIndexOf(' ') + 1),
                        name.substring(0, Math.max(0, name.lastIndexOf(' '))))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
