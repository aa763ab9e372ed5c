package dev.recapgallery.input;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.GeoPoint;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.Orientation;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.model.Taken;
import dev.recapgallery.problem.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds photo folders in memory and joins them with caption files. */
final class AlbumFixture {

    private final List<SourcePhoto> sources = new ArrayList<>();
    private final Set<String> unreadable = new LinkedHashSet<>();

    AlbumFixture photos(String... files) {
        for (String file : files) {
            photo(file, null);
        }
        return this;
    }

    AlbumFixture photo(String file, @Nullable String taken, Candidate... candidates) {
        Taken time = taken == null ? null : new Taken(LocalDateTime.parse(taken), null);
        PhotoMetadata metadata =
                new PhotoMetadata(Orientation.TOP_LEFT, time, null, new GeoPoint(36, -79), List.of(candidates));
        sources.add(new SourcePhoto(file, "0".repeat(64), 1600, 1200, metadata));
        return this;
    }

    AlbumFixture unreadable(String file) {
        unreadable.add(file);
        return this;
    }

    static Candidate says(MetadataSource source, Field field, String value) {
        return new Candidate(field, source, value);
    }

    Outcome<Album> join(String captions) {
        return AlbumJoiner.join(read(captions), "My Trip", sources, unreadable);
    }

    /** Every photo that will be shown, each joined on its own. */
    List<Photo> joinEarly(String captions) {
        List<FoundPhoto> found = Stream.concat(sources.stream().map(SourcePhoto::file), unreadable.stream())
                .map(file -> new FoundPhoto(file, "images/" + file, Path.of("images", file)))
                .toList();
        EarlyJoiner joiner = new EarlyJoiner(read(captions), found);
        return sources.stream().flatMap(source -> joiner.join(source).stream()).toList();
    }

    private static CaptionFile read(String captions) {
        return CaptionFileReader.read("captions.yaml", captions.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }

    Outcome<Album> joinWithoutCaptions() {
        return AlbumJoiner.join(CaptionFile.absent(), "My Trip", sources, unreadable);
    }

    /** The photo of the only file. */
    Photo joinOne(String captions) {
        return join(captions).value().orElseThrow().photos().get(0);
    }
}
