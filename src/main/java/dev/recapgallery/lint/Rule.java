package dev.recapgallery.lint;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** Something that may be wrong with an album: one class for each fault, named after it. */
public interface Rule {

    /** In kebab-case, as problems show it. */
    String id();

    /** Every place where the fault is found. Pure. */
    Stream<Problem> check(Album album);

    /** A finding of this rule at a photo: something is incomplete. */
    default Problem warning(Photo photo, String message) {
        return Problem.warning(photo.place(), id(), message);
    }

    /**
     * The photos that the caption file names. For any other, "not named" has been said already: what more is missing
     * would be noise, and without a caption file there is no place to write it.
     */
    static Stream<Photo> named(Album album) {
        return album.photos().stream().filter(photo -> photo.place().position() != null);
    }
}
