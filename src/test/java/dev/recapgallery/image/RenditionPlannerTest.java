package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Orientation;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.RenditionSettings;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenditionPlannerTest {

    @ParameterizedTest(name = "{0}×{1} asked for {2} gives {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4000 | 3000 | 480 960 1920 | 480x360 960x720 1920x1440",
                "700 | 467 | 480 960 1920 | 480x320 700x467",
                "1920 | 1080 | 480 960 1920 | 480x270 960x540 1920x1080",
                "480 | 300 | 480 960 | 480x300",
                "1 | 1 | 480 960 1920 | 1x1",
                "1000 | 500 | 480 960 1920 | 480x240 1000x500",
                "599 | 400 | 480 960 | 599x400",
                "600 | 400 | 480 960 | 480x320 600x400",
                "4000 | 2000 | 800 900 1000 | 800x400 1000x500",
                "10000 | 20 | 480 960 | 480x1 960x2",
                "3000 | 4001 | 480 | 480x640",
                "20000 | 1000 | 480 19000 | 480x24 16383x819",
                "1000 | 40000 | 480 960 | 409x16360",
                "1 | 40000 | 480 | 1x16383",
            })
    void choosesSizes(int widthPx, int heightPx, String asked, String expected) {
        List<Integer> widths =
                Arrays.stream(asked.split(" ")).map(Integer::valueOf).toList();
        RenditionSettings settings = new RenditionSettings(widths, List.of(RenditionFormat.JPEG), Map.of());
        Photo photo = PhotoFixture.ofSize(widthPx, heightPx).build();

        List<String> sizes = new RenditionPlanner(settings, Engine.NATIVE)
                .plan(photo).renditions().stream()
                        .map(planned -> planned.widthPx() + "x" + planned.heightPx())
                        .toList();

        assertEquals(List.of(expected.split(" ")), sizes);
    }

    @Test
    void ordersByFormatThenWidth() {
        List<String> planned = plan(PhotoFixture.ofSize(1000, 1000)).renditions().stream()
                .map(rendition -> rendition.format() + " " + rendition.widthPx() + " " + rendition.quality())
                .toList();

        assertEquals(List.of("WEBP 480 76", "WEBP 1000 76", "JPEG 480 80", "JPEG 1000 80"), planned);
    }

    @Test
    void namesFilesByPhotoWidthAndHash() {
        for (PlannedRendition planned : plan(PhotoFixture.ofSize(500, 500)).renditions()) {
            String pattern =
                    "images/lake-500w-[0-9a-f]{8}\\." + planned.format().extension();
            assertTrue(planned.path().matches(pattern), planned.path());
        }
    }

    @Test
    void namesAreTheSameForTheSamePhoto() {
        PhotoFixture photo = PhotoFixture.ofSize(500, 500).by("Ada").copyright("© Ada");

        assertEquals(plan(photo).renditions(), plan(photo).renditions());
        assertEquals(plan(photo).key(), plan(photo).key());
    }

    @Test
    void everythingThatChangesTheBytesChangesNameAndKey() {
        List<RenditionPlan> plans = List.of(
                plan(PhotoFixture.ofSize(500, 500)),
                plan(PhotoFixture.ofSize(500, 500).sha256("b".repeat(64))),
                plan(PhotoFixture.ofSize(500, 500).orientation(Orientation.BOTTOM_RIGHT)),
                plan(PhotoFixture.ofSize(500, 500).by("Ada")),
                plan(PhotoFixture.ofSize(500, 500).copyright("Ada")),
                plan(PhotoFixture.ofSize(500, 500).licenseUrl("https://example.org/")),
                plan(RenditionSettings.defaults(), Engine.JAVA),
                plan(ofQuality(81), Engine.NATIVE));
        Set<String> names = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (RenditionPlan plan : plans) {
            names.add(plan.of(500).get(plan.of(500).size() - 1).path());
            keys.add(plan.key());
        }

        assertEquals(plans.size(), names.size());
        assertEquals(plans.size(), keys.size());
    }

    @Test
    void aLargerSizeChangesWhatIsMadeFromItAndASmallerOneDoesNot() {
        List<PlannedRendition> usual = jpegs(480, 960);
        List<PlannedRendition> withSmaller = jpegs(240, 480, 960);
        List<PlannedRendition> withLarger = jpegs(480, 960, 1920);

        assertEquals(usual, withSmaller.subList(1, 3));
        assertNotEquals(usual.get(0), withLarger.get(0));
        assertNotEquals(usual.get(1), withLarger.get(1));
    }

    private static List<PlannedRendition> jpegs(Integer... widthsPx) {
        RenditionSettings settings = new RenditionSettings(List.of(widthsPx), List.of(RenditionFormat.JPEG), Map.of());
        return new RenditionPlanner(settings, Engine.NATIVE)
                .plan(PhotoFixture.ofSize(4000, 3000).build())
                .renditions();
    }

    @Test
    void qualityOfOneFormatLeavesTheOtherAlone() {
        RenditionPlan usual = plan(RenditionSettings.defaults(), Engine.NATIVE);
        RenditionPlan finer = plan(ofQuality(95), Engine.NATIVE);

        assertEquals(usual.renditions().get(0), finer.renditions().get(0));
        assertNotEquals(usual.renditions().get(1), finer.renditions().get(1));
    }

    @Test
    void leavesOutWhatTheEngineCannotWrite() {
        RenditionPlan plan = plan(RenditionSettings.defaults(), Engine.JAVA);

        assertEquals(List.of(RenditionFormat.JPEG), formats(plan));
    }

    @Test
    void writesJpegWhenNoneOfTheFormatsCanBeWritten() {
        RenditionSettings webpOnly = new RenditionSettings(List.of(480), List.of(RenditionFormat.WEBP), Map.of());

        assertEquals(List.of(RenditionFormat.JPEG), formats(plan(webpOnly, Engine.JAVA)));
    }

    private static List<RenditionFormat> formats(RenditionPlan plan) {
        return plan.renditions().stream()
                .map(PlannedRendition::format)
                .distinct()
                .toList();
    }

    private static RenditionSettings ofQuality(int jpeg) {
        return new RenditionSettings(
                List.of(480, 960, 1920),
                List.of(RenditionFormat.WEBP, RenditionFormat.JPEG),
                Map.of(RenditionFormat.JPEG, jpeg));
    }

    private static RenditionPlan plan(PhotoFixture photo) {
        return new RenditionPlanner(RenditionSettings.defaults(), Engine.NATIVE).plan(photo.build());
    }

    private static RenditionPlan plan(RenditionSettings settings, Engine engine) {
        return new RenditionPlanner(settings, engine)
                .plan(PhotoFixture.ofSize(500, 500).build());
    }
}
