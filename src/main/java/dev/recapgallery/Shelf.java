package dev.recapgallery;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.Photo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The album, and for each of its photos where to go for its pixels. */
record Shelf(Album album, Map<String, Source> sourceByFile) {

    static Shelf of(Album album, List<Source> sources) {
        return new Shelf(
                album,
                sources.stream()
                        .collect(Collectors.toMap(source -> source.photo().file(), Function.identity())));
    }

    /** The published photos' sources, in display order. */
    List<Source> published() {
        return album.photos().stream().map(this::source).distinct().toList();
    }

    boolean keepsLocation() {
        return album.settings().keepsLocation();
    }

    Source source(Photo photo) {
        return Objects.requireNonNull(sourceByFile.get(photo.file()), photo.file());
    }
}
