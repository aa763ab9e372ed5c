package dev.recapgallery.lint;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a gallery's photos were taken, as nearly all of them say: those of one event, or of months with a photo in each.
 *
 * @param first null where the photos don't agree on any time
 * @param last null where {@code first} is
 */
record GalleryDates(@Nullable LocalDate first, @Nullable LocalDate last) {

    private static final Duration GAP = Duration.ofDays(30);

    /** Packed bags and a first meeting are photographed two weeks before the trip; a gallery has no photo of before that. */
    private static final long MIN_DAYS_OUTSIDE = 15;

    /** Between seasons: so far away, fewer photos have to agree. */
    private static final Duration FAR = Duration.ofDays(180);

    private static final int MIN_PHOTOS = 3;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** Days that clocks without battery begin with: of Unix, of FAT file systems, of cameras. */
    private static final List<LocalDate> FIRST_DAYS = List.of(
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1980, 1, 1),
            LocalDate.of(1904, 1, 1),
            LocalDate.of(1990, 1, 1),
            LocalDate.of(2000, 1, 1),
            LocalDate.of(1999, 12, 31));

    /**
     * The dates of a gallery.
     *
     * @param times of all photos that have one
     * @param title of the gallery; a year in it that some photo was taken in counts as the gallery's
     */
    static GalleryDates of(List<LocalDateTime> times, String title) {
        return agreed(times, Duration.ofDays(MIN_DAYS_OUTSIDE))
                .or(() -> agreed(times, GAP))
                .orElseGet(() -> ofYear(times, title));
    }

    /** The largest group of photos without a longer gap between them, where it is large enough to speak for the others. */
    private static Optional<GalleryDates> agreed(List<LocalDateTime> times, Duration gap) {
        return clusters(times, gap).stream()
                .max(Comparator.comparingInt(List::size))
                .filter(largest -> isAgreed(largest, times))
                .map(largest -> new GalleryDates(
                        largest.get(0).toLocalDate(),
                        largest.get(largest.size() - 1).toLocalDate()));
    }

    /** Three photos of four; or two of three where the others are from another season. */
    private static boolean isAgreed(List<LocalDateTime> largest, List<LocalDateTime> times) {
        boolean areMost = largest.size() >= MIN_PHOTOS && 4L * largest.size() >= 3L * times.size();
        return areMost || (largest.size() >= 2 && 3L * largest.size() >= 2L * times.size() && areFar(largest, times));
    }

    private static boolean areFar(List<LocalDateTime> largest, List<LocalDateTime> times) {
        LocalDateTime earliest = largest.get(0).minus(FAR);
        LocalDateTime latest = largest.get(largest.size() - 1).plus(FAR);
        return times.stream()
                .filter(time -> !largest.contains(time))
                .allMatch(time -> time.isBefore(earliest) || time.isAfter(latest));
    }

    private static GalleryDates ofYear(List<LocalDateTime> times, String title) {
        List<Integer> years = YEAR.matcher(title)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .distinct()
                .toList();
        boolean isConfirmed = years.size() == 1 && times.stream().anyMatch(time -> time.getYear() == years.get(0));
        return isConfirmed
                ? new GalleryDates(LocalDate.of(years.get(0), 1, 1), LocalDate.of(years.get(0), 12, 31))
                : new GalleryDates(null, null);
    }

    private static List<List<LocalDateTime>> clusters(List<LocalDateTime> times, Duration gap) {
        List<List<LocalDateTime>> clusters = new ArrayList<>();
        @Nullable LocalDateTime before = null;
        for (LocalDateTime time : times.stream().sorted().toList()) {
            if (before == null || Duration.between(before, time).compareTo(gap) > 0) {
                clusters.add(new ArrayList<>());
            }
            clusters.get(clusters.size() - 1).add(time);
            before = time;
        }
        return clusters;
    }

    boolean isOutside(LocalDateTime time) {
        if (first == null || last == null) {
            return false;
        }
        long lasted = ChronoUnit.DAYS.between(first, last);
        long margin = Math.min(GAP.toDays(), Math.max(MIN_DAYS_OUTSIDE, lasted));
        LocalDate day = time.toLocalDate();
        return day.isBefore(first.minusDays(margin)) || day.isAfter(last.plusDays(margin));
    }

    /** {@code were taken from 2024-09-20 to 2024-09-27}. */
    String words() {
        return first == null || first.equals(last)
                ? "were taken on " + first
                : "were taken from " + first + " to " + last;
    }

    /** True in the first hour of a clock that nobody set, and for any time before there were cameras with clocks. */
    static boolean isFirstSecondOfClock(LocalDateTime time) {
        boolean isEarly = time.toLocalTime().isBefore(LocalTime.of(12, 0));
        return time.getYear() == 1970 || (isEarly && FIRST_DAYS.contains(time.toLocalDate()));
    }
}
