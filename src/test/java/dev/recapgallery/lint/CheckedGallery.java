package dev.recapgallery.lint;

import dev.recapgallery.input.AlbumJoiner;
import dev.recapgallery.input.CaptionFileReader;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.Camera;
import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.Inspection;
import dev.recapgallery.model.Look;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.Orientation;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.PrivateDetail;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.model.Taken;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A gallery to be checked: a caption file as typed, and photos that are only described. */
final class CheckedGallery {

    /** Complete but for what a test is about. */
    static final String REST = "credit: Jane Doe";

    private final String yaml;
    private final Map<String, SourcePhoto> sources = new TreeMap<>();
    private final Map<String, Inspection> inspections = new HashMap<>();
    private @Nullable String publication;
    private List<String> renditions = List.of();

    private CheckedGallery(String yaml) {
        this.yaml = yaml;
    }

    /** With a photo {@code NAME.jpg} of 4000 × 3000 pixels for each of the names. */
    static CheckedGallery of(String yaml, String... files) {
        CheckedGallery gallery = new CheckedGallery(yaml);
        Stream.of(files).forEach(file -> gallery.photo(file, null));
        return gallery;
    }

    /** With one photo {@code a.jpg}, of which this entry is typed, in flow style. */
    static CheckedGallery entry(String entry) {
        return of("photos:\n  a.jpg: {" + entry + "}\n", "a.jpg");
    }

    CheckedGallery photo(String file, @Nullable String taken) {
        return photo(file, taken, file);
    }

    CheckedGallery photo(String file, @Nullable String taken, String content, Candidate... candidates) {
        Taken time = taken == null ? null : new Taken(LocalDateTime.parse(taken), null);
        PhotoMetadata metadata = new PhotoMetadata(
                Orientation.TOP_LEFT,
                time,
                new Camera(null, null, null, null, null, null, null),
                null,
                List.of(candidates));
        sources.put(file, new SourcePhoto(file, content, 4000, 3000, metadata));
        return this;
    }

    static Candidate creator(String name) {
        return new Candidate(Field.CREATOR, MetadataSource.XMP, name);
    }

    CheckedGallery looking(String file, Look look) {
        inspections.put(file, new Inspection(file, Set.of(), look));
        return this;
    }

    CheckedGallery telling(String file, PrivateDetail... details) {
        inspections.put(file, new Inspection(file, Set.of(details), null));
        return this;
    }

    CheckedGallery published(String why) {
        publication = why;
        return this;
    }

    /** With these files in the output. */
    CheckedGallery publishing(String... files) {
        renditions = List.of(files);
        return this;
    }

    /** What check finds: {@code LINE RULE}, sorted. */
    List<String> rules() {
        return problems().stream().map(CheckedGallery::shortly).toList();
    }

    /** What check says, in full. */
    List<String> messages() {
        return problems().stream().map(Problem::toString).toList();
    }

    private List<Problem> problems() {
        Material material = material();
        return new Linter().check(material, SoundTexts.none()).problems();
    }

    Material material() {
        CaptionFile captions = CaptionFileReader.read("captions.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        Album album = AlbumJoiner.join(captions, "trip", List.copyOf(sources.values()), Set.of())
                .value()
                .orElseThrow();
        return new Material(
                captions,
                album,
                new Inspected(inspections, LocalDateTime.parse("2024-12-31T00:00"), publication, renditions));
    }

    private static String shortly(Problem problem) {
        Place.Position position = problem.place().position();
        return (position == null ? problem.place().file() : String.valueOf(position.line())) + " " + problem.rule();
    }
}
