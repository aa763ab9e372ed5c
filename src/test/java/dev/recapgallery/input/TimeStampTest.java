package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.model.Taken;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 9, 24, 12, 0);

    private static TimeStamp stamp(String text) {
        return TimeStamp.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024:09:24 12:00:00", "2024-09-24T12:00", "2024-09-24T12:00:00.000", "2024:09:24 12:00:00\0 "})
    void readsTheFormsOfExifAndXmp(String text) {
        assertEquals(new TimeStamp(new Taken(NOON, null), true), stamp(text));
    }

    @Test
    void readsOffsetAndFraction() {
        assertEquals(
                new Taken(NOON.withNano(250_000_000), ZoneOffset.ofHours(-4)),
                stamp("2024-09-24T12:00:00.25-04:00").taken());
        assertEquals(
                new Taken(NOON, ZoneOffset.UTC), stamp("2024-09-24T12:00:00Z").taken());
    }

    @Test
    void offsetAndFractionOfOtherTagsCountWhenTheyMakeSense() {
        assertEquals(
                Optional.of(new TimeStamp(new Taken(NOON.withNano(50_000_000), ZoneOffset.ofHours(2)), true)),
                TimeStamp.parse("2024:09:24 12:00:00", Optional.of("05 "), Optional.of("+02:00")));
        assertEquals(
                Optional.of(new TimeStamp(new Taken(NOON, null), true)),
                TimeStamp.parse("2024:09:24 12:00:00", Optional.of("  "), Optional.of("   :  ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "    :  :     :  :  ",
                "0000:00:00 00:00:00",
                "2024:02:30 12:00:00",
                "2024:13:01 12:00:00",
                "2024:09:24 25:00:00",
                "1700:01:01 12:00:00",
                "yesterday",
                "2024"
            })
    void refusesWhatNoCalendarHas(String text) {
        assertEquals(Optional.empty(), TimeStamp.parse(text));
    }

    @Test
    void anOriginalDayBeatsTheTimeOfAScan() {
        TakenTimes times = new TakenTimes(List.of(stamp("1965-06-01")), List.of(stamp("2020-01-01T12:00:00")));
        assertEquals(Optional.of(stamp("1965-06-01").taken()), times.best());
    }

    @Test
    void aDigitizedTimeCompletesTheSameDay() {
        TakenTimes times = new TakenTimes(List.of(stamp("2024-09-24")), List.of(stamp("2024-09-24T12:00:00")));
        assertEquals(Optional.of(new Taken(NOON, null)), times.best());
    }

    @Test
    void aFullTimeBeatsADay() {
        TakenTimes times = new TakenTimes(List.of(stamp("2024-09-23"), stamp("2024-09-24T12:00:00")), List.of());
        assertEquals(Optional.of(new Taken(NOON, null)), times.best());
    }

    @Test
    void aDigitizedTimeIsBetterThanNone() {
        assertEquals(
                Optional.of(new Taken(NOON, null)),
                new TakenTimes(List.of(), List.of(stamp("2024-09-24T12:00:00"))).best());
    }
}
