package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "photo-bytes=64MiB, PHOTO_BYTES, 67108864",
        "photo-bytes=1 GiB, PHOTO_BYTES, 1073741824",
        "photo-bytes=700, PHOTO_BYTES, 700",
        "PHOTO-BYTES=2k, PHOTO_BYTES, 2048",
        "photo-pixels=200_000_000, PHOTO_PIXELS, 200000000",
        "jpeg-scans=1000, JPEG_SCANS, 1000",
        "metadata-seconds=30s, METADATA_SECONDS, 30"
    })
    void readsWhatPeopleType(String typed, Limit limit, long value) throws UsageException {
        Limits limits = LimitSettings.read(List.of(typed));

        assertEquals(value, limits.of(limit));
        assertEquals(Limit.POST_BYTES.usual(), limits.of(Limit.POST_BYTES));
    }

    @Test
    void takesTheLastOfSeveralSettings() throws UsageException {
        assertEquals(
                3, LimitSettings.read(List.of("jpeg-scans=2", "jpeg-scans=3")).of(Limit.JPEG_SCANS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "photo-pixel=1 | there is no limit 'photo-pixel'; did you mean 'photo-pixels'?",
                "nonsense=1 | there is no limit 'nonsense'; recap-gallery limits lists them",
                "photo-bytes | --limit photo-bytes: give NAME=VALUE, such as photo-bytes=64MiB",
                "photo-bytes=64XB | --limit photo-bytes: '64XB' is no size; give bytes, or such as 64MiB",
                "photo-bytes=-1 | --limit photo-bytes: '-1' is no size; give bytes, or such as 64MiB",
                "jpeg-scans=2k | --limit jpeg-scans: '2k' is no whole number",
                "metadata-seconds=1m | --limit metadata-seconds: '1m' is no time; give whole seconds",
                "jpeg-scans=0 | --limit jpeg-scans is 0; give 1 or more",
                "photo-bytes=3GiB | --limit photo-bytes is 3GiB; it can be 2047 MiB at most",
                "photo-bytes=99999999999999999999999 | --limit photo-bytes is 99999999999999999999999; it can be 2047 MiB at most"
            })
    void saysWhatIsWrong(String typed, String message) {
        UsageException thrown = assertThrows(UsageException.class, () -> LimitSettings.read(List.of(typed)));

        assertEquals(message, thrown.message());
    }

    @Test
    void everyLimitCanBeRaisedAndHasWords() throws UsageException {
        for (Limit limit : Limit.values()) {
            String name = limit.shownName();
            assertTrue(limit.usual() < limit.highest(), name);
            assertEquals(
                    limit.highest(),
                    LimitSettings.read(List.of(name + "=" + limit.highest())).of(limit));
            assertEquals(
                    "the limit of " + limit.amount(limit.usual()) + " (raise it: --limit " + name + "=N)",
                    limit.words(limit.usual()));
        }
    }

    @Test
    void wholeLimitsFitTheirRecords() {
        Limits highest = Limits.USUAL;
        for (Limit limit : Limit.values()) {
            highest = highest.with(limit, limit.highest());
        }

        assertEquals(2047 << 20, FileLimits.of(highest).photoBytes());
        assertEquals(1_000, MetadataLimits.of(highest).xmpDepth());
    }
}
