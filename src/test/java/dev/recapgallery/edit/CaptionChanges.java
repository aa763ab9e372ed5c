package dev.recapgallery.edit;

import dev.recapgallery.problem.Outcome;
import java.util.function.Function;

/** Caption files before and after a change, for tests. */
final class CaptionChanges {

    private CaptionChanges() {}

    /** What a change is refused with that the layout leaves no place for. */
    static String noPlace(String place) {
        return "[captions.yaml:" + place
                + ": error: nothing was changed here, because its layout leaves no place for the"
                + " change; change it by hand [change-by-hand]]";
    }

    /** What a change is refused with that would lose a comment. */
    static String lost(String comment, String place) {
        return "[captions.yaml:" + place + ": error: nothing was changed here, because the comment '" + comment
                + "' would be lost; put it on a line of its own above this entry first [change-by-hand]]";
    }

    /** {@code ^} is a line end, {@code ·} a space. */
    static String lines(String row) {
        return row.replace('^', '\n').replace('·', ' ');
    }

    /** The text after the change, or the problems that it was refused with. */
    static String changed(String text, Function<CaptionFileValues, Outcome<CaptionFileValues>> change) {
        Outcome<CaptionFileValues> changed = change.apply(read(text));
        return changed.value().map(CaptionFileValues::text).orElseGet(() -> changed.problems()
                .toString());
    }

    static CaptionFileValues read(String text) {
        return CaptionFileValues.read("captions.yaml", text).value().orElseThrow();
    }
}
