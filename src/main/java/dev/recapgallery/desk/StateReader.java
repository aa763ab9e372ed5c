package dev.recapgallery.desk;

import dev.recapgallery.Source;
import dev.recapgallery.input.AlbumJoiner;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.lint.Linter;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.SectionEntry;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.post.CaptionFileValues;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the caption file and the photos into a {@link DeskState}. */
final class StateReader {

    private final ProjectLocations locations;
    private final PhotoShelf shelf;
    private PhotoShelf.@Nullable Photos photos;

    StateReader(ProjectLocations locations, PhotoShelf shelf) {
        this.locations = locations;
        this.shelf = shelf;
    }

    /**
     * The state now.
     *
     * @param before what is shown on where the caption file can't be read
     * @param rescans false where the photos are known to be as before
     */
    synchronized DeskState read(DeskState before, boolean rescans) {
        long version = before.version() + 1;
        try {
            Outcome<Project> outcome = ProjectReader.read(locations.forNewCaptions());
            Project project = outcome.result();
            if (project == null) {
                return before.broken(version, outcome.problems());
            }
            if (photos == null || rescans) {
                photos = shelf.read(project);
            }
            return joined(version, project, outcome.problems(), photos);
        } catch (UsageException e) {
            return before.broken(version, List.of(Problem.error(Place.of("."), "usage", e.message())));
        } catch (IOException e) {
            return before.broken(
                    version, List.of(Problem.error(Place.of("."), "unreadable-file", String.valueOf(e.getMessage()))));
        }
    }

    /**
     * The state after a save of ours, with the problems as they were: what the rules say of it takes longer and follows
     * with the next {@link #read}.
     */
    synchronized DeskState afterSave(DeskState before, CaptionFileValues written) {
        PhotoShelf.Photos known = photos;
        try {
            Project project =
                    ProjectReader.read(locations.forNewCaptions()).value().orElse(null);
            return project == null || known == null
                    ? read(before, false)
                    : joined(before.version() + 1, project, known, written, before.problems());
        } catch (UsageException | IOException e) {
            return read(before, false);
        }
    }

    private static DeskState joined(
            long version,
            Project project,
            PhotoShelf.Photos photos,
            @Nullable CaptionFileValues values,
            List<Problem> problems) {
        CaptionFile captions = project.captions();
        List<SourcePhoto> sources = photos.sources().stream().map(Source::photo).toList();
        Album all = AlbumJoiner.joinHiddenToo(captions, project.folderName(), sources, Set.copyOf(photos.unreadable()))
                .value()
                .orElseThrow();
        return new DeskState(
                version, project, all, values, hidden(captions, all), byId(all, photos.sources()), problems);
    }

    private static DeskState joined(long version, Project project, List<Problem> found, PhotoShelf.Photos photos)
            throws IOException {
        Problems problems = new Problems();
        problems.addAll(found);
        problems.addAll(photos.problems());
        CaptionFile captions = project.captions();
        List<SourcePhoto> sources = photos.sources().stream().map(Source::photo).toList();
        Set<String> unreadable = Set.copyOf(photos.unreadable());
        Outcome<Album> shown = AlbumJoiner.join(captions, project.folderName(), sources, unreadable);
        problems.addAll(shown.problems());
        problems.addAll(Linter.check(shown.value().orElseThrow()));
        return joined(version, project, photos, values(project).orElse(null), problems.sorted());
    }

    private static Optional<CaptionFileValues> values(Project project) throws IOException {
        Path file = project.captionFile();
        return file == null
                ? Optional.empty()
                : CaptionFileValues.read(project.captions().file(), Files.readString(file, StandardCharsets.UTF_8))
                        .value();
    }

    private static Set<String> hidden(CaptionFile captions, Album all) {
        Set<Place> places = new HashSet<>();
        Stream.concat(captions.photos().stream(), captions.sections().stream().flatMap(StateReader::entries))
                .filter(PhotoEntry::hidden)
                .forEach(entry -> places.add(entry.place()));
        Set<String> ids = new HashSet<>();
        all.photos().stream().filter(photo -> places.contains(photo.place())).forEach(photo -> ids.add(photo.id()));
        return ids;
    }

    private static Stream<PhotoEntry> entries(SectionEntry section) {
        return Stream.concat(
                section.photos().stream(), section.sections().stream().flatMap(StateReader::entries));
    }

    private static Map<String, Source> byId(Album all, List<Source> sources) {
        Map<String, Source> byFile = new HashMap<>();
        sources.forEach(source -> byFile.put(source.photo().file(), source));
        Map<String, Source> byId = new HashMap<>();
        for (Photo photo : all.photos()) {
            Source source = byFile.get(photo.file());
            if (source != null) {
                byId.put(photo.id(), source);
            }
        }
        return byId;
    }
}
