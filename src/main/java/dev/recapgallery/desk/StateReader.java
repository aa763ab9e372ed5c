package dev.recapgallery.desk;

import dev.recapgallery.Source;
import dev.recapgallery.desk.CaptionSaves.Written;
import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.input.AlbumJoiner;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.lint.Findings;
import dev.recapgallery.lint.Inspected;
import dev.recapgallery.lint.Linter;
import dev.recapgallery.lint.Material;
import dev.recapgallery.lint.SoundTexts;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.SectionEntry;
import dev.recapgallery.model.Sha256;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the caption file and the photos into a {@link DeskState}. */
final class StateReader {

    /** How often the caption file is read anew when somebody saves it in the same moment. */
    private static final int TRIES = 10;

    private static final Linter LINTER = new Linter();

    private final ProjectLocations locations;
    private final PhotoShelf shelf;
    private PhotoShelf.@Nullable Photos photos;
    private SoundTexts sound = SoundTexts.none();
    private long edition;
    private long others;

    StateReader(ProjectLocations locations, PhotoShelf shelf) {
        this.locations = locations;
        this.shelf = shelf;
    }

    /** How much is looked at. */
    enum Depth {
        /** What the caption file says; the problems stay as they were. */
        CAPTIONS,
        /** What the rules say of it, too: that takes longer. */
        RULES,
        /** The photo folder, too. */
        PHOTOS
    }

    /**
     * The state now.
     *
     * @param before what is shown on where the caption file can't be read
     * @param written the changes of ours that the file is known to hold
     */
    synchronized DeskState read(DeskState before, Depth depth, Written written) {
        try {
            Outcome<Captions> captions = captions();
            Captions read = captions.result();
            if (read == null) {
                return before.broken(captions.problems());
            }
            List<Problem> gone = gone(before.project(), read.project());
            if (!gone.isEmpty()) {
                return before.broken(gone);
            }
            if (photos == null || depth == Depth.PHOTOS) {
                photos = shelf.read(read.project());
            }
            DeskState now = joined(before, written, read, photos);
            return depth == Depth.CAPTIONS ? now : now.found(found(read.project(), captions.problems(), photos));
        } catch (UsageException e) {
            return before.broken(List.of(Problem.error(Place.of("."), "usage", e.message())));
        } catch (IOException e) {
            return before.broken(
                    List.of(Problem.error(Place.of("."), "unreadable-file", String.valueOf(e.getMessage()))));
        }
    }

    /**
     * The caption file read for its meaning and for its layout.
     *
     * @param text the very text that the project was read from; null where there is no caption file
     */
    private record Captions(Project project, @Nullable String text) {}

    /** Both from the same bytes: an editor may save the file between two readings. */
    private Outcome<Captions> captions() throws IOException, UsageException {
        for (int left = TRIES; left > 0; left--) {
            Outcome<Project> outcome = ProjectReader.read(locations.forNewCaptions());
            Project project = outcome.result();
            if (project == null || project.captionFile() == null) {
                return outcome.then(bare -> Outcome.of(new Captions(bare, null)));
            }
            byte[] bytes = Files.readAllBytes(project.captionFile());
            if (Sha256.hex(bytes).equals(project.captionsHash())) {
                return Outcome.of(new Captions(project, text(bytes)), outcome.problems());
            }
        }
        throw new IOException("the caption file is being written all the time");
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Tells where the caption file went away: a new one in its place would know nothing of what it said. */
    private static List<Problem> gone(@Nullable Project before, Project now) {
        if (before == null || before.captionFile() == null || now.captionFile() != null) {
            return List.of();
        }
        String file = before.captions().file();
        return List.of(Problem.error(
                Place.of(file),
                "caption-file-gone",
                "'" + file + "' is gone; put it back, or end the preview and start it again to begin with a new one"));
    }

    private DeskState joined(DeskState before, Written written, Captions read, PhotoShelf.Photos photos) {
        Project project = read.project();
        CaptionFile captions = project.captions();
        List<SourcePhoto> sources = photos.sources().stream().map(Source::photo).toList();
        Album all = AlbumJoiner.joinHiddenToo(captions, project.folderName(), sources, Set.copyOf(photos.unreadable()))
                .value()
                .orElseThrow();
        return new DeskState(
                before.version() + 1,
                written.count(),
                project,
                all,
                values(read, written.file()),
                hidden(captions, all),
                byId(all, photos.sources()),
                before.problems(),
                edition(before, written, read.text()),
                false);
    }

    /** What a change of ours found in the file was written before it; what is read now and isn't known, since then. */
    private long edition(DeskState before, Written written, @Nullable String text) {
        CaptionFileValues shown = before.values();
        CaptionFileValues saved = written.file();
        boolean isKnown = text == null
                || (shown != null && shown.text().equals(text))
                || (saved != null && saved.text().equals(text));
        edition += isKnown && others == written.others() ? 0 : 1;
        others = written.others();
        return edition;
    }

    private List<Problem> found(Project project, List<Problem> read, PhotoShelf.Photos photos) {
        Problems problems = new Problems();
        problems.addAll(read);
        problems.addAll(photos.problems());
        CaptionFile captions = project.captions();
        List<SourcePhoto> sources = photos.sources().stream().map(Source::photo).toList();
        Set<String> unreadable = Set.copyOf(photos.unreadable());
        Outcome<Album> shown = AlbumJoiner.join(captions, project.folderName(), sources, unreadable);
        problems.addAll(shown.problems());
        problems.setLevels(LINTER.settable(captions.check()));
        Findings findings =
                LINTER.check(new Material(captions, shown.value().orElseThrow(), Inspected.nothing()), sound);
        sound = findings.sound();
        problems.addAll(findings.problems());
        return problems.sorted();
    }

    private static @Nullable CaptionFileValues values(Captions read, @Nullable CaptionFileValues known) {
        if (read.text() == null) {
            return null;
        }
        return known != null && known.text().equals(read.text())
                ? known
                : CaptionFileValues.read(read.project().captions().file(), read.text())
                        .result();
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
