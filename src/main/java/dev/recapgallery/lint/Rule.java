package dev.recapgallery.lint;

import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** Something that may be wrong with a gallery: one class for each fault, named after it. */
public interface Rule {

    /** What the rule is, in words. */
    RuleCard card();

    /** Every place where the fault is found. Pure. */
    Stream<Problem> check(Material material);

    /** A finding of this rule at a photo. */
    default Problem at(Photo photo, String message) {
        return at(photo.place(), message);
    }

    /** A finding of this rule at a place. */
    default Problem at(Place place, String message) {
        return new Problem(place, card().severity(), card().id(), message);
    }
}
