package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
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
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Changes the caption file one value at a time. Each change reads the file as it is on disk at that moment, so what an
 * editor saved in between stays; where the very value is another than the page had shown, nothing is written.
 */
final class CaptionSaves {

    /** How often a change is tried anew when somebody else saves the file in the same moment. */
    private static final int TRIES = 5;

    /** What exactly is wrong is told once, above all photos. */
    private static final String UNREADABLE = "the caption file can't be read now; see the problem at the top. ";

    private final ProjectLocations locations;
    private volatile Written written = new Written(0, null, 0);

    CaptionSaves(ProjectLocations locations) {
        this.locations = locations;
    }

    /**
     * What was written so far.
     *
     * @param count how many changes; what is read from the file afterwards holds them all
     * @param file the caption file as it was last seen by a change; null before the first
     * @param others how often a change found in it what other hands had written
     */
    record Written(long count, @Nullable CaptionFileValues file, long others) {}

    Written written() {
        return written;
    }

    /**
     * Makes a change; one at a time. Before its turn it waits a moment where somebody else is writing the file; in its turn
     * it never waits, and never writes over a file that was emptied just now.
     */
    Saved make(CaptionChange change, DeskState state) throws IOException {
        Project project = state.project();
        if (project == null) {
            return unreadable(change);
        }
        try {
            return settled(change, state, project);
        } catch (FileSystemException e) {
            return Saved.refused(reason(e, project.captions().file(), change));
        }
    }

    /** In its turn a change takes what is known, or what it saw come to rest before; else it waits once more. */
    private Saved settled(CaptionChange change, DeskState state, Project project) throws IOException {
        for (int left = TRIES; ; left--) {
            String seen = project.captionFile() == null
                    ? null
                    : SettledFile.await(project.captionFile(), text -> isKnown(text, state));
            try {
                return inTurn(change, state, project, text -> isKnown(text, state) || text.equals(seen));
            } catch (SettledFile.Unsettled e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    private synchronized Saved inTurn(
            CaptionChange change, DeskState state, Project project, Predicate<String> isSettled) throws IOException {
        for (int left = TRIES; ; left--) {
            try {
                return once(change, state, project, isSettled);
            } catch (SettledFile.Emptied | SettledFile.Unsettled | NoSuchFileException | AccessDeniedException e) {
                throw e;
            } catch (FileSystemException e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    private Saved noted(Saved saved, boolean isOthers) {
        CaptionFileValues file = saved.file();
        if (file != null) {
            long others = written.others() + (isOthers ? 1 : 0);
            written = new Written(written.count() + (saved.isWritten() ? 1 : 0), file, others);
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

    private Saved once(CaptionChange change, DeskState state, Project project, Predicate<String> isSettled)
            throws IOException {
        Path path = project.captionFile() == null ? NewCaptions.file(locations) : project.captionFile();
        if (project.captionFile() == null && !Files.exists(path)) {
            String starter = NewCaptions.text(locations, project, state.photos());
            return noted(changed(change, read(project, starter), text -> NewCaptions.create(path, text)), false);
        }
        UserFile file = SettledFile.read(path);
        String text = file.text();
        if (project.captionFile() != null && !isSettled.test(text)) {
            throw new SettledFile.Unsettled(path);
        }
        if (!Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString());
        }
        boolean isOthers = !isKnown(text, state);
        Saved saved =
                changed(change, read(project, text), after -> file.replace(after.getBytes(StandardCharsets.UTF_8)));
        return noted(saved, isOthers);
    }

    private boolean isKnown(String text, DeskState state) {
        CaptionFileValues last = written.file();
        CaptionFileValues read = state.values();
        return !text.isBlank()
                && ((last != null && last.text().equals(text))
                        || (read != null && read.text().equals(text)));
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
        return Saved.wrong(told(outcome.problems().get(0)));
    }

    /** What is to be changed by hand, with its line. */
    static String told(Problem problem) {
        Place.Position position = problem.place().position();
        return (position == null ? "" : "line " + position.line() + ": ") + problem.message();
    }
}
