package dev.recapgallery.model;

import dev.recapgallery.problem.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** The entries of this section and of all below it. */
    public Stream<PhotoEntry> entries() {
        return Stream.concat(photos.stream(), sections.stream().flatMap(SectionEntry::entries));
    }

    /** The same with no photo hidden. */
    SectionEntry shown() {
        return new SectionEntry(
                title,
                place,
                photos.stream().map(PhotoEntry::shown).toList(),
                videos,
                sections.stream().map(SectionEntry::shown).toList());
    }

    /** This section and all below it. */
    public Stream<SectionEntry> walk() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(SectionEntry::walk));
    }
}
