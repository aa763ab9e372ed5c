package dev.recapgallery.desk;

import dev.recapgallery.desk.Saved.Question;
import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionSection;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.problem.Outcome;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing to change in the caption file, whatever the file says at that moment. Pure: it may be tried again. */
interface CaptionChange {

    /** What is to become of the file. */
    Result in(CaptionFileValues file);

    /** True where the page keeps it, and tries it again by itself once the caption file is another. */
    default boolean isTriedAgain() {
        return false;
    }

    /** Either a file with the change made, or why nothing is to be written. */
    sealed interface Result {

        /** Writes what there is to write. */
        Saved settle(Settling settling) throws IOException;
    }

    /** Writes the file with a change made. */
    interface Settling {
        Saved settle(Outcome<CaptionFileValues> changed) throws IOException;
    }

    /**
     * The change made.
     *
     * @param file a problem where its layout or its contents don't allow it
     */
    record Made(Outcome<CaptionFileValues> file) implements Result {
        @Override
        public Saved settle(Settling settling) throws IOException {
            return settling.settle(file);
        }
    }

    /** Nothing is to be written: it stands there already, or something else does. */
    record Stopped(Saved saved) implements Result {
        static Stopped done(CaptionFileValues file) {
            return new Stopped(Saved.done(file));
        }

        static Stopped conflict(@Nullable CaptionValue now, CaptionFileValues file) {
            return new Stopped(Saved.conflict(now, file));
        }

        static Stopped refused(String message) {
            return new Stopped(Saved.refused(message));
        }

        static Stopped wrong(String message) {
            return new Stopped(Saved.wrong(message));
        }

        static Stopped asked(Question question) {
            return new Stopped(Saved.asked(question));
        }

        @Override
        public Saved settle(Settling settling) {
            return saved;
        }
    }

    /** Goes on with the section that has an id; stops where there is none. */
    static Result inSection(CaptionFileValues file, String id, Function<CaptionSection, Result> next) {
        return section(file, id)
                .map(next)
                .orElseGet(() -> Stopped.refused("the section isn't in the caption file any more"));
    }

    static Optional<CaptionSection> section(CaptionFileValues file, String id) {
        return file.sections().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The id of the section an entry stands in; empty for outside any. */
    static String sectionOf(CaptionFileValues file, CaptionPath entry) {
        int around = entry.steps().size() - 2;
        return file.sections().stream()
                .filter(section -> section.path().steps().equals(entry.steps().subList(0, around)))
                .map(CaptionSection::id)
                .findFirst()
                .orElse("");
    }

    static boolean same(@Nullable CaptionValue one, @Nullable CaptionValue other) {
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

    /** The entry of a photo, or where a new one is to stand. */
    static CaptionPath entry(CaptionFileValues file, String photo) {
        Optional<CaptionPath> entry = file.photo(photo);
        return entry.orElse(CaptionPath.of("photos", photo));
    }
}
