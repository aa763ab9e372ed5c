package dev.recapgallery.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An ordered group of photos, videos and sub-sections under a heading.
 *
 * @param id the GitHub-style anchor slug of the title, unique in the gallery
 * @param photos in display order
 */
public record Section(String id, String title, List<Photo> photos, List<Video> videos, List<Section> sections) {
    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        photos = List.copyOf(photos);
        videos = List.copyOf(videos);
        sections = List.copyOf(sections);
    }

    /** This section and all below it, in display order. */
    public Stream<Section> walk() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::walk));
    }
}
