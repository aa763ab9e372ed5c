package dev.recapgallery.input;

import dev.recapgallery.model.Taken;
import java.util.List;
import java.util.Optional;

/**
 * Picks the time a photo was taken. Both lists are in order of precedence.
 *
 * @param originals when the scene was
 * @param digitized when the file was made: the same for a camera, decades later for a scan
 */
record TakenTimes(List<TimeStamp> originals, List<TimeStamp> digitized) {

    /** A full time before a mere day, an original before a digitized one; the latter completes a day if it is the same. */
    Optional<Taken> best() {
        return full(originals)
                .or(() -> originals.stream().findFirst().map(this::completed))
                .or(() -> full(digitized))
                .or(() -> digitized.stream().findFirst())
                .map(TimeStamp::taken);
    }

    private TimeStamp completed(TimeStamp day) {
        return digitized.stream()
                .filter(stamp -> stamp.hasTime()
                        && stamp.taken()
                                .local()
                                .toLocalDate()
                                .equals(day.taken().local().toLocalDate()))
                .findFirst()
                .orElse(day);
    }

    private static Optional<TimeStamp> full(List<TimeStamp> stamps) {
        return stamps.stream().filter(TimeStamp::hasTime).findFirst();
    }
}
