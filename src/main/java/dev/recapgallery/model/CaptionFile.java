package dev.recapgallery.model;

import java.util.List;
import java.util.Objects;

/**
 * Everything the caption file says.
 *
 * @param file as shown in problems
 * @param exists false when there is no caption file; everything else then has its default
 * @param people in the order typed
 * @param photos those outside any section
 */
public record CaptionFile(
        String file,
        boolean exists,
        Settings settings,
        Defaults defaults,
        List<Person> people,
        List<SectionEntry> sections,
        List<PhotoEntry> photos) {
    public CaptionFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(defaults, "defaults");
        people = List.copyOf(people);
        sections = List.copyOf(sections);
        photos = List.copyOf(photos);
    }

    /** The same with other settings. */
    public CaptionFile withSettings(Settings others) {
        return new CaptionFile(file, exists, others, defaults, people, sections, photos);
    }

    /** What a gallery without a caption file says: nothing. */
    public static CaptionFile absent() {
        return new CaptionFile(
                "captions.yaml", false, Settings.DEFAULTS, Defaults.none(), List.of(), List.of(), List.of());
    }
}
