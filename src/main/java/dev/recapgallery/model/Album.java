package dev.recapgallery.model;

import java.util.List;
import java.util.Objects;

/**
 * All photos of a gallery, joined and in order, not yet rendered.
 *
 * @param id slug; markers name the whole gallery by it
 * @param title as shown
 * @param settings of the gallery
 * @param people the registry, in the order typed
 * @param sections top-level ones, in display order
 */
public record Album(String id, String title, Settings settings, List<Person> people, List<Section> sections) {
    public Album {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(settings, "settings");
        people = List.copyOf(people);
        sections = List.copyOf(sections);
    }

    /** Every photo once, in display order. */
    public List<Photo> photos() {
        return sections.stream()
                .flatMap(Section::walk)
                .flatMap(section -> section.photos().stream())
                .toList();
    }
}
