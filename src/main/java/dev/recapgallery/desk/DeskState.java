package dev.recapgallery.desk;

import dev.recapgallery.Source;
import dev.recapgallery.input.Project;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.Photo;
import dev.recapgallery.post.CaptionFileValues;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page shows, as of one moment.
 *
 * @param version grows with each state
 * @param project null while the caption file can't be read as a whole, or the photo folder is away
 * @param album with hidden photos in their places
 * @param values of the caption file; null where there is none or it can't be read
 * @param hidden ids of hidden photos
 * @param sourceById where to go for a photo's pixels
 * @param problems sorted
 */
record DeskState(
        long version,
        @Nullable Project project,
        @Nullable Album album,
        @Nullable CaptionFileValues values,
        Set<String> hidden,
        Map<String, Source> sourceById,
        List<Problem> problems) {
    DeskState {
        hidden = Set.copyOf(hidden);
        sourceById = Map.copyOf(sourceById);
        problems = List.copyOf(problems);
    }

    static DeskState empty() {
        return new DeskState(0, null, null, null, Set.of(), Map.of(), List.of());
    }

    List<Photo> photos() {
        return album == null ? List.of() : album.photos();
    }

    /** The last good contents, with the problems of what can't be read now. */
    DeskState broken(long next, List<Problem> found) {
        return new DeskState(next, project, album, null, hidden, sourceById, found);
    }
}
