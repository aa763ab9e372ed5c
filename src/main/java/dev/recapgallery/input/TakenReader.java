package dev.recapgallery.input;

import dev.recapgallery.model.Taken;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads when a photo was taken, in ISO 8601's extended form with {@code T} or a space:
 *
 * <pre>{@code
 * taken: 2024-09-22T18:04:11-04:00
 * taken: 2024-09-22 18:04
 * }</pre>
 */
final class TakenReader {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ] ?[0-9:.,]+ ?(?:[Zz]|[+-][0-9:]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private TakenReader() {}

    static Optional<Taken> read(Value value) {
        return value.raw().map(String::strip).filter(text -> !text.isEmpty()).flatMap(text -> {
            Optional<Taken> taken = SHAPE.matcher(text).matches() ? parse(text) : Optional.empty();
            return taken.isPresent() ? taken : value.error("bad-time", refusal(text, value));
        });
    }

    /** A day alone would put the photo at midnight, before all others of that day. */
    private static String refusal(String text, Value value) {
        return DATE.matcher(text).matches() && parse(text + "T12:00").isPresent()
                ? "'taken' needs the time of day, too: photos are put in order by it; write such as " + text + " 12:00"
                : "'taken' must be a date and time such as 2024-09-22 18:04 or 2024-09-22T18:04:11-04:00," + " but is "
                        + value.shown();
    }

    private static Optional<Taken> parse(String text) {
        try {
            String iso =
                    text.replaceFirst(" +", text.charAt(10) == ' ' ? "T" : "").replace(" ", "");
            TemporalAccessor time = FORMAT.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    time instanceof OffsetDateTime known
                            ? new Taken(known.toLocalDateTime(), known.getOffset())
                            : new Taken(LocalDateTime.from(time), null));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
