package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes the caption file one value at a time. Each change reads the file as it is on disk at that moment, so what an
 * editor saved in between stays; where the very value is another than the page had shown, nothing is written.
 */
final class CaptionSaves {

    /** How often a change is tried anew when somebody else saves the file in the same moment. */
    private static final int TRIES = 5;

    private static final int SETTLING_MILLIS = 20;

    /** So long after it was emptied, nobody is still writing a file. */
    private static final Duration WRITING = Duration.ofSeconds(5);

    private static final String EMPTIED =
            "the caption file was emptied just now, as if somebody were writing it; try again in a few seconds";

    /** What exactly is wrong is told once, above all photos. */
    private static final String UNREADABLE = "the caption file can't be read now; the problem stands at the top. ";

    private final ProjectLocations locations;
    private volatile Written written = new Written(0, null);

    CaptionSaves(ProjectLocations locations) {
        this.locations = locations;
    }

    /**
     * What was written so far.
     *
     * @param count how many changes; what is read from the file afterwards holds them all
     * @param file the caption file as it was last seen by a change; null before the first
     */
    record Written(long count, @Nullable CaptionFileValues file) {}

    Written written() {
        return written;
    }

    /** Does what a save does, but for the writing. */
    void rehearse(CaptionFileValues file, Photo photo) {
        CaptionFileValues.read("rehearsal", file.text())
                .then(read -> read.set(CaptionChange.entry(read, photo.file()).key("alt"), CaptionValue.text("a: b")));
    }

    /** Makes a change; one at a time. */
    synchronized Saved make(CaptionChange change, DeskState state) throws IOException {
        Project project = state.project();
        if (project == null) {
            return unreadable(change);
        }
        for (int left = TRIES; ; left--) {
            try {
                return noted(once(change, state, project));
            } catch (FileSystemException e) {
                if (left == 1 || e instanceof NoSuchFileException || e instanceof AccessDeniedException) {
                    return Saved.refused(reason(e, project.captions().file(), change));
                }
            }
        }
    }

    private Saved noted(Saved saved) {
        if (saved.file() != null) {
            written = new Written(written.count() + (saved.isWritten() ? 1 : 0), saved.file());
        }
        return saved;
    }

    private static Saved unreadable(CaptionChange change) {
        return Saved.wrong(
                UNREADABLE + (change.isTriedAgain() ? "Once it is mended, this is saved" : "Mend it, then try again"));
    }

    private static String reason(FileSystemException e, String file, CaptionChange change) {
        if (e instanceof NoSuchFileException) {
            return "'" + file + "' is gone; put it back, then " + (change.isTriedAgain() ? "it is saved" : "try again");
        }
        if (e instanceof AccessDeniedException) {
            return "'" + file + "' or its folder is write-protected; make it writable, then try again";
        }
        return Objects.requireNonNullElse(e.getReason(), String.valueOf(e.getMessage()));
    }

    private Saved once(CaptionChange change, DeskState state, Project project) throws IOException {
        Path path = project.captionFile() == null ? NewCaptions.file(locations) : project.captionFile();
        if (project.captionFile() == null && !Files.exists(path)) {
            String starter = NewCaptions.text(locations, project, state.photos());
            return changed(change, read(project, starter), text -> NewCaptions.create(path, text));
        }
        UserFile file = settled(path, state);
        String text = file.text();
        if (!Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString());
        }
        return changed(change, read(project, text), after -> file.replace(after.getBytes(StandardCharsets.UTF_8)));
    }

    /** The file once nobody is in the middle of writing it: many editors empty a file before they write it anew. */
    private UserFile settled(Path path, DeskState state) throws IOException {
        UserFile file = UserFile.read(path);
        for (int left = TRIES; left > 0 && !isKnown(text(file), state); left--) {
            pause();
            UserFile again = UserFile.read(path);
            boolean isStill = Arrays.equals(again.bytes(), file.bytes());
            file = again;
            if (isStill && !text(file).isBlank()) {
                break;
            }
        }
        if (text(file).isBlank() && isFresh(path)) {
            throw new FileSystemException(path.toString(), null, EMPTIED);
        }
        return file;
    }

    private static boolean isFresh(Path path) throws IOException {
        Instant changed = Files.getLastModifiedTime(path).toInstant();
        return changed.plus(WRITING).isAfter(Instant.now());
    }

    private boolean isKnown(String text, DeskState state) {
        CaptionFileValues last = written.file();
        CaptionFileValues read = state.values();
        return !text.isBlank()
                && ((last != null && last.text().equals(text))
                        || (read != null && read.text().equals(text)));
    }

    /** Whatever it holds: half a letter, too. */
    private static String text(UserFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(SETTLING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Most saves find the file as the last one left it. */
    private Outcome<CaptionFileValues> read(Project project, String text) {
        CaptionFileValues before = written.file();
        return before != null && before.text().equals(text)
                ? Outcome.of(before)
                : CaptionFileValues.read(project.captions().file(), text);
    }

    private interface Writing {
        void write(String text) throws IOException;
    }

    private static Saved changed(CaptionChange change, Outcome<CaptionFileValues> read, Writing writing)
            throws IOException {
        CaptionFileValues before = read.result();
        return before == null
                ? unreadable(change)
                : change.in(before).settle(changed -> written(before.text(), changed, writing));
    }

    private static Saved written(String before, Outcome<CaptionFileValues> changed, Writing writing)
            throws IOException {
        if (changed.result() == null) {
            return unwritable(changed);
        }
        String after = changed.result().text();
        if (after.equals(before)) {
            return Saved.done(changed.result());
        }
        try {
            writing.write(after);
        } catch (FileAlreadyExistsException e) {
            // Made by somebody else in this moment: it is read with the next try.
            throw new FileSystemException(e.getFile(), null, "somebody made this file in the same moment");
        }
        return Saved.written(changed.result());
    }

    /** The file's layout doesn't allow it, and won't until somebody changes that by hand. */
    private static Saved unwritable(Outcome<?> outcome) {
        Problem problem = outcome.problems().get(0);
        Place.Position position = problem.place().position();
        return Saved.wrong((position == null ? "" : "line " + position.line() + ": ") + problem.message());
    }
}
