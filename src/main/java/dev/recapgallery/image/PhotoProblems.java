package dev.recapgallery.image;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;

/** Makes problems about one photo; their messages begin with its name. */
final class PhotoProblems {

    private PhotoProblems() {}

    static Problem error(String shownName, DecodeException fault) {
        return error(shownName, fault.rule(), String.valueOf(fault.getMessage()));
    }

    static Problem error(String shownName, String rule, String predicate) {
        return Problem.error(Place.of(shownName), rule, "photo '" + shownName + "' " + predicate);
    }

    /** A warning that a profile is not used; {@code predicate} says why. */
    static Problem profileLeftOut(String shownName, String predicate) {
        return warning(
                shownName,
                "colour-profile",
                predicate + "; its colours are shown as sRGB, so look at them, or export it again as sRGB");
    }

    /** A warning for a picture that came out in spite of faults. */
    static Problem damaged(String shownName) {
        return warning(
                shownName,
                "damaged-photo",
                "has faults in its data; look at the result, or copy it again from the camera or the original");
    }

    private static Problem warning(String shownName, String rule, String predicate) {
        return Problem.warning(Place.of(shownName), rule, "photo '" + shownName + "' " + predicate);
    }
}
