package dev.recapgallery.input;

import dev.recapgallery.model.Taken;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as metadata write it: {@code 2024:09:24 10:11:12} (Exif 2.32, section 4.6.5), {@code 2024-09-24T10:11:12.5-04:00}
 * (XMP Part 1, section 8.2.1.2, which may leave out what is not known).
 *
 * @param taken the time; midnight when only the day is known
 * @param hasTime false when only the day is known
 */
record TimeStamp(Taken taken, boolean hasTime) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})[:./-](\\d{1,2})[:./-](\\d{1,2})"
            + "(?:[T ]+(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9})\\d*)?)?)?"
            + "\\s*(Z|[+-]\\d{2}:?\\d{2})?");

    /** The oldest photo there is was taken about then; cameras without a set clock write year 0 or 1. */
    private static final int FIRST_YEAR = 1826;

    /** Nothing for blanks, {@code 0000:00:00 00:00:00} and days that no calendar has. */
    static Optional<TimeStamp> parse(String text) {
        Matcher form = FORM.matcher(text.replace('\0', ' ').strip());
        if (!form.matches() || number(form, 1) < FIRST_YEAR) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(form, 1),
                    number(form, 2),
                    number(form, 3),
                    number(form, 4),
                    number(form, 5),
                    number(form, 6));
            Taken taken = new Taken(
                    local.withNano(nanos(form.group(7))), offset(form.group(8)).orElse(null));
            return Optional.of(new TimeStamp(taken, form.group(4) != null));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** EXIF keeps the fraction and the offset in tags of their own; blanks in them mean unknown. */
    static Optional<TimeStamp> parse(String dateTime, Optional<String> subSeconds, Optional<String> offset) {
        String fraction = subSeconds
                .map(String::strip)
                .filter(digits -> digits.matches("\\d+"))
                .map(digits -> "." + digits)
                .orElse("");
        return parse(dateTime.replace('\0', ' ').strip() + fraction)
                .or(() -> parse(dateTime))
                .map(stamp -> offset.flatMap(TimeStamp::offset).map(stamp::at).orElse(stamp));
    }

    private TimeStamp at(ZoneOffset offset) {
        return new TimeStamp(new Taken(taken.local(), offset), hasTime);
    }

    private static int number(Matcher form, int group) {
        return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
    }

    private static int nanos(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
    }

    private static Optional<ZoneOffset> offset(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(ZoneOffset.of(text.strip()));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }
}
