package dev.recapgallery.desk;

import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.model.Photo;
import dev.recapgallery.post.CaptionFileValues;
import dev.recapgallery.post.CaptionPath;
import dev.recapgallery.post.CaptionSection;
import dev.recapgallery.post.CaptionValue;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes the caption file one value at a time. Each change reads the file as it is on disk at that moment, so what an
 * editor saved in between stays; where the very value is another than the page had shown, nothing is written.
 */
final class CaptionSaves {

    /** How often a change is tried anew when somebody else saves the file in the same moment. */
    private static final int TRIES = 5;

    private final ProjectLocations locations;

    CaptionSaves(ProjectLocations locations) {
        this.locations = locations;
    }

    /**
     * What became of a change.
     *
     * @param isDone true when the file says what was wanted
     * @param now where the value was another than expected: what it is, null for none
     * @param message where it could not be written: why
     * @param file the caption file as written, null where nothing was
     */
    record Saved(
            boolean isDone,
            @Nullable CaptionValue now,
            @Nullable String message,
            @Nullable CaptionFileValues file) {
        static Saved done() {
            return new Saved(true, null, null, null);
        }

        static Saved written(CaptionFileValues file) {
            return new Saved(true, null, null, file);
        }

        static Saved conflict(@Nullable CaptionValue now) {
            return new Saved(false, now, null, null);
        }

        static Saved refused(String message) {
            return new Saved(false, null, message, null);
        }
    }

    /**
     * A value for a photo.
     *
     * @param value null to take it out
     * @param was what the page had shown, null for none
     */
    record PhotoChange(
            String file,
            String key,
            @Nullable CaptionValue value,
            @Nullable CaptionValue was) {}

    /**
     * Another place for a photo.
     *
     * @param section id of the section to go to; empty for outside any section
     * @param before the photo before which it is to stand; null for the end
     * @param was id of the section where the page had shown it; null for a photo without an entry
     */
    record PhotoMove(
            String file,
            String section,
            @Nullable String before,
            @Nullable String was) {}

    /** Thrown out of an edit to say that nothing is to be written. */
    private static final class Stopped extends Exception {
        private final transient Saved saved;

        Stopped(Saved saved) {
            super(null, null, false, false);
            this.saved = saved;
        }
    }

    private interface Edit {
        Outcome<CaptionFileValues> apply(CaptionFileValues file) throws Stopped;
    }

    synchronized Saved set(DeskState state, PhotoChange change) throws IOException {
        return save(state, file -> {
            Optional<CaptionPath> entry = file.photo(change.file());
            CaptionPath path =
                    entry.orElse(CaptionPath.of("photos", change.file())).key(change.key());
            CaptionValue now = file.value(path).orElse(null);
            CaptionValue wanted = change.value();
            if (same(now, wanted)) {
                throw new Stopped(Saved.done());
            }
            if (!same(now, change.was())) {
                throw new Stopped(Saved.conflict(now));
            }
            return wanted == null ? file.remove(path) : file.set(path, wanted);
        });
    }

    synchronized Saved move(DeskState state, PhotoMove move) throws IOException {
        return save(state, file -> {
            Optional<CaptionPath> entry = file.photo(move.file());
            CaptionPath target = target(file, move.section());
            String now = entry.map(path -> sectionOf(file, path)).orElse(null);
            if (state.values() != null && !Objects.equals(now, move.was())) {
                throw new Stopped(Saved.conflict(now == null ? null : CaptionValue.text(now)));
            }
            int at = place(file, target, move.before());
            return entry.isPresent()
                    ? file.move(entry.get(), target, at)
                    : file.insert(target, at, move.file(), CaptionValue.text(""));
        });
    }

    synchronized Saved addPerson(DeskState state, String key, CaptionValue person) throws IOException {
        return save(state, file -> {
            CaptionPath path = CaptionPath.of("people", key);
            CaptionValue now = file.value(path).orElse(null);
            if (now != null) {
                throw new Stopped(same(now, person) ? Saved.done() : Saved.conflict(now));
            }
            return file.set(path, person);
        });
    }

    private static CaptionPath target(CaptionFileValues file, String section) throws Stopped {
        if (section.isEmpty()) {
            return CaptionPath.of("photos");
        }
        Optional<CaptionSection> found = file.sections().stream()
                .filter(each -> each.id().equals(section))
                .findFirst();
        if (found.isEmpty()) {
            throw new Stopped(Saved.refused("the section isn't in the caption file any more"));
        }
        return found.get().path().key("photos");
    }

    /** The id of the section an entry stands in; empty for outside any. */
    static String sectionOf(CaptionFileValues file, CaptionPath entry) {
        return file.sections().stream()
                .filter(section -> entry.equals(section.path()
                        .key("photos")
                        .key(((CaptionPath.Key) entry.steps().get(entry.steps().size() - 1)).key())))
                .map(CaptionSection::id)
                .findFirst()
                .orElse("");
    }

    private static int place(CaptionFileValues file, CaptionPath target, @Nullable String before) {
        Optional<CaptionPath> next = before == null ? Optional.empty() : file.photo(before);
        return next.map(path -> file.ordinal(target, path)).orElse(Integer.MAX_VALUE);
    }

    private static boolean same(@Nullable CaptionValue one, @Nullable CaptionValue other) {
        return Objects.equals(plain(one), plain(other));
    }

    /** As read from the file, where words are texts. */
    private static @Nullable Object plain(@Nullable CaptionValue value) {
        if (value instanceof CaptionValue.Text text) {
            return text.text().isBlank() ? null : text.text().strip();
        }
        if (value instanceof CaptionValue.Word word) {
            return word.word();
        }
        return value instanceof CaptionValue.Items items
                ? items.items().stream()
                        .map(item -> String.valueOf(plain(item)))
                        .toList()
                : value;
    }

    private Saved save(DeskState state, Edit edit) throws IOException {
        Project project = state.project();
        if (project == null) {
            return Saved.refused("the caption file can't be read; see the problems at the top");
        }
        for (int left = TRIES; ; left--) {
            try {
                return once(state, project, edit);
            } catch (FileSystemException e) {
                if (left == 1) {
                    return Saved.refused(Objects.requireNonNullElse(e.getReason(), String.valueOf(e.getMessage())));
                }
            } catch (Stopped stopped) {
                return stopped.saved;
            }
        }
    }

    private Saved once(DeskState state, Project project, Edit edit) throws IOException, Stopped {
        Path path = project.captionFile();
        if (path == null) {
            List<Photo> photos = state.photos();
            String starter = NewCaptions.text(locations, project, photos);
            return edited(project, starter, edit, text -> {
                NewCaptions.create(NewCaptions.file(locations), text);
            });
        }
        UserFile file = UserFile.read(path);
        return edited(project, file.text(), edit, text -> {
            file.replace(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private interface Writing {
        void write(String text) throws IOException;
    }

    private static Saved edited(Project project, String text, Edit edit, Writing writing) throws IOException, Stopped {
        Outcome<CaptionFileValues> read =
                CaptionFileValues.read(project.captions().file(), text);
        if (read.result() == null) {
            return refused(read);
        }
        Outcome<CaptionFileValues> changed = edit.apply(read.result());
        if (changed.result() == null) {
            return refused(changed);
        }
        String after = changed.result().text();
        if (after.equals(text)) {
            return Saved.done();
        }
        writing.write(after);
        return Saved.written(changed.result());
    }

    private static Saved refused(Outcome<?> outcome) {
        Function<dev.recapgallery.problem.Problem, String> line = problem -> problem.place() + ": " + problem.message();
        return Saved.refused(line.apply(outcome.problems().get(0)));
    }
}
