package dev.recapgallery.desk;

import dev.recapgallery.Source;
import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.input.Project;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page shows, as of one moment.
 *
 * @param version grows with each state
 * @param saves how many of the page's changes are in it
 * @param project null while the caption file can't be read as a whole, or the photo folder is away
 * @param album with hidden photos in their places
 * @param values of the caption file; null where there is none
 * @param hidden ids of hidden photos
 * @param sourceById where to go for a photo's pixels
 * @param edition another one after each change of the caption file by other hands
 * @param isBroken true where all of this is from before, because the caption file can't be read now
 */
record DeskState(
        long version,
        long saves,
        @Nullable Project project,
        @Nullable Album album,
        @Nullable CaptionFileValues values,
        Set<String> hidden,
        Map<String, Source> sourceById,
        DeskProblems problems,
        long edition,
        boolean isBroken) {
    DeskState {
        hidden = Set.copyOf(hidden);
        sourceById = Map.copyOf(sourceById);
    }

    static DeskState empty() {
        return new DeskState(0, 0, null, null, null, Set.of(), Map.of(), DeskProblems.NONE, 0, false);
    }

    List<Photo> photos() {
        return album == null ? List.of() : album.photos();
    }

    /** Lines of a file that can't be read lead to no photo. */
    private DeskProblems.Subject subject() {
        return new DeskProblems.Subject(photos(), sourceById, isBroken ? null : values);
    }

    /** The last good contents, with the problems of what can't be read now. */
    DeskState broken(List<Problem> found) {
        return next(true).found(found);
    }

    /** The same with what the rules found in it. */
    DeskState found(List<Problem> found) {
        return with(DeskProblems.of(found, problems.built(), subject()));
    }

    /** The next one, with what a build told. */
    DeskState built(List<Problem> built) {
        return next(isBroken).with(DeskProblems.of(problems.found(), built, subject()));
    }

    private DeskState next(boolean broken) {
        return new DeskState(version + 1, saves, project, album, values, hidden, sourceById, problems, edition, broken);
    }

    private DeskState with(DeskProblems others) {
        return new DeskState(version, saves, project, album, values, hidden, sourceById, others, edition, isBroken);
    }
}
