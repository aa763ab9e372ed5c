package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What went wrong while one photo's metadata was read. Its words are fixed: never a value from the photo, which may be
 * private.
 */
final class Damage {

    private static final String RULE = "damaged-metadata";
    private static final String REST =
            "; the photo is shown with the rest of its metadata, and the caption file can say what is missing";

    private final Set<String> faults = new LinkedHashSet<>();

    /** Notes a fault: a clause such as {@code its EXIF block is cut off}. */
    void add(String fault) {
        faults.add(fault);
    }

    /**
     * Reads one part and keeps the others safe from it: parsers of hostile bytes throw what they don't declare, and run
     * out of stack or memory.
     */
    <T> T attempt(String part, T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            add("its " + part + " is damaged");
            return otherwise;
        }
    }

    /** One warning that names every fault, or none. */
    List<Problem> problems(String shownName) {
        return faults.isEmpty()
                ? List.of()
                : List.of(Problem.warning(Place.of(shownName), RULE, String.join("; ", faults) + REST));
    }

    /** The warning for a photo of which nothing could be read. */
    static List<Problem> total(String shownName, String why) {
        String message =
                why + "; the photo is shown without its metadata, and the caption file can say what is missing";
        return List.of(Problem.warning(Place.of(shownName), RULE, message));
    }
}
