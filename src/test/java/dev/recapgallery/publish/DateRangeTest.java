package dev.recapgallery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-24, 2024-09-24, 24 September 2024",
        "2024-09-21, 2024-09-29, 21–29 September 2024",
        "2024-09-28, 2024-10-02, 28 September – 2 October 2024",
        "2024-12-30, 2025-01-02, 30 December 2024 – 2 January 2025"
    })
    void isWrittenAsPeopleDo(LocalDate first, LocalDate last, String expected) {
        assertEquals(expected, new DateRange(first, last).format("en"));
        assertEquals(expected, new DateRange(first, last).format("en-GB"));
    }

    @Test
    void isWrittenInDigitsInOtherLanguages() {
        LocalDate day = LocalDate.of(2024, 9, 21);

        assertEquals("2024-09-21", new DateRange(day, day).format("de"));
        assertEquals("2024-09-21 – 2024-09-29", new DateRange(day, day.plusDays(8)).format("de"));
    }

    @Test
    void isNothingWithoutTimes() {
        assertEquals(Optional.empty(), DateRange.of(List.of()));
    }
}
