package dev.recapgallery.model;

import dev.recapgallery.problem.Level;
import dev.recapgallery.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything the caption file says.
 *
 * @param file as shown in problems
 * @param exists false when there is no caption file; everything else then has its default
 * @param people in the order typed
 * @param photos those outside any section
 * @param check how serious the findings of a rule are taken, by rule id, as typed
 * @param places of the keys of {@code gallery}, {@code people}, {@code defaults} and {@code check}, such as
 *     {@code gallery.title}; those below them, too
 */
public record CaptionFile(
        String file,
        boolean exists,
        Settings settings,
        Defaults defaults,
        List<Person> people,
        List<SectionEntry> sections,
        List<PhotoEntry> photos,
        Map<String, Level> check,
        Map<String, Place> places) {
    public CaptionFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(defaults, "defaults");
        people = List.copyOf(people);
        sections = List.copyOf(sections);
        photos = List.copyOf(photos);
        check = Map.copyOf(check);
        places = Map.copyOf(places);
    }

    /** The place of a key such as {@code gallery.title}; the file as a whole where it isn't written. */
    public Place placeOf(String key) {
        return places.getOrDefault(key, Place.of(file));
    }

    /** Every entry of a photo, those in sections first. */
    public Stream<PhotoEntry> entries() {
        return Stream.concat(sections.stream().flatMap(SectionEntry::entries), photos.stream());
    }

    /** The same with other settings. */
    public CaptionFile withSettings(Settings others) {
        return new CaptionFile(file, exists, others, defaults, people, sections, photos, check, places);
    }

    /** The same with no photo hidden. */
    public CaptionFile withHiddenShown() {
        return new CaptionFile(
                file,
                exists,
                settings,
                defaults,
                people,
                sections.stream().map(SectionEntry::shown).toList(),
                photos.stream().map(PhotoEntry::shown).toList(),
                check,
                places);
    }

    /** The same under another name. */
    public CaptionFile named(String name) {
        return new CaptionFile(name, exists, settings, defaults, people, sections, photos, check, places);
    }

    /** What a gallery without a caption file says: nothing. */
    public static CaptionFile absent() {
        return new CaptionFile(
                "captions.yaml",
                false,
                Settings.DEFAULTS,
                Defaults.none(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of());
    }
}
