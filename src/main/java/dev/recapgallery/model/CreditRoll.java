package dev.recapgallery.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who took which photos, and what nobody is credited for.
 *
 * @param people by number of photos, most first, then in order of first appearance
 * @param uncredited in display order; photos whose entry says {@code credit: none} are not among them
 */
public record CreditRoll(List<Share> people, List<Photo> uncredited) {

    /** One person's photos, in display order. */
    public record Share(Person person, List<Photo> photos) {
        public Share {
            photos = List.copyOf(photos);
        }
    }

    public CreditRoll {
        people = List.copyOf(people);
        uncredited = List.copyOf(uncredited);
    }

    /** The credit roll of an album. People of the same name are one person. */
    public static CreditRoll of(Album album) {
        Map<String, Person> personByName = new LinkedHashMap<>();
        Map<String, List<Photo>> photosByName = new LinkedHashMap<>();
        List<Photo> uncredited = new ArrayList<>();
        for (Photo photo : album.photos()) {
            Person person = photo.credit().person();
            if (person != null) {
                personByName.merge(person.name(), person, CreditRoll::better);
                photosByName
                        .computeIfAbsent(person.name(), name -> new ArrayList<>())
                        .add(photo);
            } else if (photo.credit().origin() == Credit.Origin.UNKNOWN) {
                uncredited.add(photo);
            }
        }
        List<Share> shares = personByName.values().stream()
                .map(person -> new Share(person, photosByName.getOrDefault(person.name(), List.of())))
                .sorted((a, b) -> Integer.compare(b.photos().size(), a.photos().size()))
                .toList();
        return new CreditRoll(shares, uncredited);
    }

    private static Person better(Person first, Person second) {
        @Nullable String url = first.url() == null ? second.url() : first.url();
        return new Person(first.key() == null ? second.key() : first.key(), first.name(), url);
    }
}
