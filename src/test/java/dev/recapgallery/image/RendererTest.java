package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.RenditionSettings;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RendererTest {

    private static final RenditionSettings SMALL = new RenditionSettings(
            List.of(60, 120, 240), RenditionSettings.defaults().formats(), Map.of());

    @Test
    void makesEveryPlannedRenditionInOrder() throws IOException {
        RenditionPlan plan = plan(PhotoFixture.ofSize(400, 300), Engine.NATIVE);
        RenderedPictures pictures = rendered(Canvases.flag(400, 300), plan, Engine.NATIVE);

        assertEquals(
                plan.renditions(),
                pictures.renditions().stream().map(EncodedRendition::planned).toList());
        for (EncodedRendition made : pictures.renditions()) {
            BufferedImage read = decoded(made);
            int width = made.planned().widthPx();
            assertEquals(made.planned().widthPx(), read.getWidth());
            assertEquals(made.planned().heightPx(), read.getHeight());
            assertTrue(Canvases.distance(0x00c000, read.getRGB(width / 9, width / 12)) <= 12);
            assertTrue(Canvases.distance(0xd02020, read.getRGB(width / 3, width / 2)) <= 12);
            assertTrue(Canvases.distance(0x2020d0, read.getRGB(width * 5 / 6, width / 4)) <= 12);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyRenditionNamesItsPhotographerAndSaysNothingElse(Engine engine) throws IOException {
        RenditionPlan plan = plan(
                PhotoFixture.ofSize(300, 200).by("Zoë").copyright("© Zoë").licenseUrl("https://example.org/l"), engine);
        for (EncodedRendition made :
                rendered(Canvases.flag(300, 200), plan, engine).renditions()) {
            assertEquals(
                    Map.of(
                            "dc:creator[1]", "Zoë",
                            "photoshop:Credit", "Photo: Zoë",
                            "dc:rights[1]", "© Zoë",
                            "dc:rights[1]/xml:lang", "x-default",
                            "xmpRights:Marked", "True",
                            "xmpRights:WebStatement", "https://example.org/l"),
                    EncodedPictures.xmp(made.bytes()));
            assertTrue(Set.of("File Type", "Huffman", "JFIF", "JPEG", "WebP", "XMP")
                    .containsAll(EncodedPictures.kinds(made.bytes())));
            assertEquals(made.planned().widthPx(), decoded(made).getWidth());
        }
    }

    @Test
    void webpWithAlphaKeepsItBesideTheCredit() throws IOException {
        RenditionPlan plan = plan(PhotoFixture.ofSize(120, 80).by("Zoë"), Engine.NATIVE);
        BufferedImage picture = Canvases.argb(120, 80, (x, y) -> x < 60 ? 0 : 0xff00c000);
        EncodedRendition webp =
                rendered(picture, plan, Engine.NATIVE).renditions().get(0);

        assertEquals("Zoë", EncodedPictures.xmp(webp.bytes()).get("dc:creator[1]"));
        assertEquals(0, decoded(webp).getRGB(10, 10) >>> 24);
        assertEquals(0xff, decoded(webp).getRGB(50, 10) >>> 24);
    }

    @Test
    void alphaThatHidesNothingIsLeftOut() throws IOException {
        RenditionPlan plan = plan(PhotoFixture.ofSize(120, 80).by("Zoë"), Engine.NATIVE);
        BufferedImage opaque = Canvases.argb(120, 80, (x, y) -> 0xff00c000 + x);
        BufferedImage plain = Canvases.rgb(120, 80, (x, y) -> 0xc000 + x);
        RenderedPictures a = rendered(opaque, plan, Engine.NATIVE);
        RenderedPictures b = rendered(plain, plan, Engine.NATIVE);
        for (int i = 0; i < a.renditions().size(); i++) {
            assertArrayEquals(
                    b.renditions().get(i).bytes(), a.renditions().get(i).bytes());
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        RenditionPlan plan = plan(PhotoFixture.ofSize(400, 300).by("Ada"), Engine.NATIVE);
        RenderedPictures first = rendered(Canvases.flag(400, 300), plan, Engine.NATIVE);
        RenderedPictures second = rendered(Canvases.flag(400, 300), plan, Engine.NATIVE);
        for (int i = 0; i < first.renditions().size(); i++) {
            assertArrayEquals(
                    first.renditions().get(i).bytes(),
                    second.renditions().get(i).bytes());
        }
    }

    @Test
    void aPictureDecodedSmallerThanThePhotoWillDo() throws IOException {
        RenditionPlan plan = plan(PhotoFixture.ofSize(4000, 3000), Engine.NATIVE);
        RenderedPictures pictures = rendered(Canvases.flag(500, 375), plan, Engine.NATIVE);

        assertEquals(240, decoded(pictures.renditions().get(2)).getWidth());
    }

    @Test
    void thePlaceholderIsTheMeanColourOfWhatCanBeSeen() {
        RenditionPlan plan = plan(PhotoFixture.ofSize(60, 40), Engine.JAVA);

        assertEquals("#804000", placeholder(Canvases.rgb(60, 40, (x, y) -> 0x804000), plan));
        assertEquals("#800080", placeholder(Canvases.rgb(60, 40, (x, y) -> x < 30 ? 0xff0000 : 0x0000ff), plan));
        assertEquals("#10a0f0", placeholder(Canvases.argb(60, 40, (x, y) -> x < 9 ? 0xff10a0f0 : 0x00ff00ff), plan));
        assertEquals("#ffffff", placeholder(Canvases.argb(60, 40, (x, y) -> 0x00123456), plan));
    }

    @Test
    void aFailingEncoderIsAProblemOfThePhoto() {
        RenditionSettings huge = new RenditionSettings(List.of(16_000), List.of(RenditionFormat.WEBP), Map.of());
        RenditionPlan plan = new RenditionPlanner(huge, Engine.NATIVE)
                .plan(PhotoFixture.ofSize(9, 9).build());
        PlannedRendition impossible = new PlannedRendition("images/x.webp", 16_384, 1, RenditionFormat.WEBP, 76);
        Outcome<RenderedPictures> outcome = new Renderer(Encoders.of(Engine.NATIVE))
                .render(
                        Canvases.flag(9, 9),
                        new RenditionPlan(plan.photo(), List.of(impossible), plan.credit(), plan.key()));

        assertTrue(outcome.value().isEmpty());
        assertEquals(
                List.of("trip/lake.jpg: error: photo 'trip/lake.jpg' can't be encoded; try --engine java, and please"
                        + " report it [encoding-failed]"),
                outcome.problems().stream().map(Problem::toString).toList());
    }

    private static RenditionPlan plan(PhotoFixture photo, Engine engine) {
        return new RenditionPlanner(SMALL, engine).plan(photo.build());
    }

    private static RenderedPictures rendered(BufferedImage picture, RenditionPlan plan, Engine engine) {
        return new Renderer(Encoders.of(engine)).render(picture, plan).value().orElseThrow();
    }

    private static String placeholder(BufferedImage picture, RenditionPlan plan) {
        return rendered(picture, plan, Engine.JAVA).placeholder();
    }

    private static BufferedImage decoded(EncodedRendition made) throws IOException {
        return made.planned().format() == RenditionFormat.JPEG
                ? EncodedPictures.jpeg(made.bytes())
                : EncodedPictures.webp(made.bytes());
    }
}
