package dev.recapgallery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @Test
    void securityPageListsEveryLimit() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("SECURITY.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertEquals(
                String.join("\n", Stream.of(Limit.values()).map(LimitTest::row).toList()), String.join("\n", rows));
    }

    private static String row(Limit limit) {
        return "| `" + limit.shownName() + "` | " + limit.subject() + " | " + limit.amount(limit.usual()) + " | "
                + limit.amount(limit.highest()) + " |";
    }

    @ParameterizedTest
    @CsvSource({
        "PHOTO_BYTES, 700, 700 bytes",
        "PHOTO_BYTES, 2048, 2 KiB",
        "PHOTO_BYTES, 268435456, 256 MiB",
        "PHOTO_BYTES, 1342177280, 1280 MiB",
        "PHOTO_BYTES, 5368709120, 5.0 GiB",
        "PHOTO_PIXELS, 150000000, 150 megapixels",
        "PHOTO_PIXELS, 150000001, 150000001 pixels",
        "KEYWORDS, 500, 500",
        "TEXT_CHARS, 2000, 2000 characters",
        "METADATA_SECONDS, 10, 10 s"
    })
    void amountsAreInWords(Limit limit, long value, String words) {
        assertEquals(words, limit.amount(value));
    }

    @Test
    void aLimitStaysWithinWhatCanBeDone() {
        Limits usual = Limits.USUAL;

        assertThrows(IllegalArgumentException.class, () -> usual.with(Limit.KEYWORDS, 0));
        assertThrows(IllegalArgumentException.class, () -> usual.with(Limit.KEYWORDS, 100_001));
        assertEquals(7, usual.with(Limit.KEYWORDS, 7).of(Limit.KEYWORDS));
        assertEquals(500, usual.of(Limit.KEYWORDS));
    }
}
