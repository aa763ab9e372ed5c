package dev.recapgallery.lint;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.FieldHash;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all texts of a gallery are read with.
 *
 * @param photographers who takes photos: everybody registered or credited
 * @param author who says "me"; null where nothing tells
 * @param language the gallery's, a BCP 47 tag
 */
record TextSetting(List<Person> photographers, @Nullable Person author, String language) {

    private static final Set<String> MY_KEYS = Set.of("me", "myself", "self", "author");

    TextSetting {
        photographers = List.copyOf(photographers);
    }

    static TextSetting of(Material material) {
        Stream<Person> credited = material.photos()
                .flatMap(photo -> Stream.ofNullable(photo.credit().person()));
        List<Person> photographers = Stream.concat(material.captions().people().stream(), credited)
                .distinct()
                .toList();
        return new TextSetting(
                photographers,
                author(material).orElse(null),
                material.album().settings().language());
    }

    /**
     * Who takes the photos of which nothing is said, or the first person of the registry, if that one took most of the photos.
     * Somebody registered for a few of them is a guest.
     */
    private static Optional<Person> author(Material material) {
        CaptionFile captions = material.captions();
        CreditWish byDefault = captions.defaults().credit();
        if (byDefault != null) {
            return Optional.ofNullable(byDefault.person());
        }
        return captions.people().stream()
                .filter(person -> MY_KEYS.contains(String.valueOf(person.key())))
                .findFirst()
                .or(() -> captions.people().stream()
                        .limit(1)
                        .filter(first -> tookMost(first, material))
                        .findFirst());
    }

    private static boolean tookMost(Person person, Material material) {
        List<Photo> photos = material.photos().toList();
        long taken = photos.stream()
                .filter(photo -> isSame(person, photo.credit().person()))
                .count();
        return 2 * taken > photos.size();
    }

    /** True for the author by whatever spelling. */
    boolean isAuthor(@Nullable Person person) {
        return isSame(author, person);
    }

    private static boolean isSame(@Nullable Person one, @Nullable Person other) {
        return one != null && other != null && one.name().equalsIgnoreCase(other.name());
    }

    /** Stands for this, and for the rules that read with it. */
    String hash(List<String> ruleIds) {
        FieldHash hash = new FieldHash().add(ruleIds.size());
        ruleIds.forEach(hash::add);
        hash.add(language).add(photographers.size());
        photographers.forEach(person -> add(person, hash));
        if (author != null) {
            add(author, hash);
        }
        return hash.hex();
    }

    static void add(Person person, FieldHash hash) {
        hash.addOptional(person.key()).add(person.name()).addOptional(person.url());
    }
}
