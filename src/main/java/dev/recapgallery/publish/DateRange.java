package dev.recapgallery.publish;

import dev.recapgallery.model.Taken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days from the first photo to the last, as people write them: {@code 24 September 2024},
 * {@code 21–29 September 2024}, {@code 28 September – 2 October 2024}. In English, or as ISO 8601 dates for a gallery
 * in another language: the names of months that Java knows differ from version to version.
 */
record DateRange(LocalDate first, LocalDate last) {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** The range of some times; nothing where there are none. */
    static Optional<DateRange> of(List<Taken> times) {
        List<LocalDate> days = times.stream()
                .map(taken -> taken.local().toLocalDate())
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new DateRange(days.get(0), days.get(days.size() - 1)));
    }

    /** The range in words, for a BCP 47 language tag. */
    String format(String language) {
        boolean english = language.equals("en") || language.startsWith("en-");
        return english ? inEnglish() : inDigits();
    }

    private String inDigits() {
        return first.equals(last) ? first.toString() : first + " – " + last;
    }

    private String inEnglish() {
        if (first.equals(last)) {
            return full(first);
        }
        if (first.getYear() != last.getYear()) {
            return full(first) + " – " + full(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + full(last)
                : dayAndMonth(first) + " – " + full(last);
    }

    private static String full(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }
}
