package dev.recapgallery.model;

import dev.recapgallery.problem.Place;
import java.util.List;
import java.util.Objects;

/**
 * A section as the caption file has it.
 *
 * @param place of the section in the caption file
 */
public record SectionEntry(
        String title, Place place, List<PhotoEntry> photos, List<Video> videos, List<SectionEntry> sections) {
    public SectionEntry {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
        photos = List.copyOf(photos);
        videos = List.copyOf(videos);
        sections = List.copyOf(sections);
    }
}
