package dev.recapgallery.publish;

import static dev.recapgallery.publish.TestGallery.KATI;
import static dev.recapgallery.publish.TestGallery.NATALIA;
import static dev.recapgallery.publish.TestGallery.section;
import static dev.recapgallery.publish.TestGallery.settings;
import static dev.recapgallery.publish.TestGallery.text;
import static dev.recapgallery.publish.TestPhoto.photo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Licenses;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Video;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FragmentTest {

    private static final License CC_BY = Licenses.find("CC-BY-4.0").orElseThrow();

    @Test
    void ofASectionIsExactlyThis() throws IOException {
        Section lorenzo = section(
                "meeting-lorenzo",
                "Meeting Lorenzo",
                photo("me-and-lorenzo")
                        .size(3000, 4000)
                        .caption("Me and *Lorenzo*")
                        .alt("Two people smiling")
                        .credit(KATI)
                        .license(CC_BY),
                photo("lorenzo-post").declined());

        assertEquals(
                expected("meeting-lorenzo.html"),
                text(TestGallery.of(settings("/gallery", null), lorenzo), "fragments/sections/meeting-lorenzo.html"));
    }

    @Test
    void ofTheGalleryNestsHeadingsAndHasAnchors() {
        String html = text(nested(), "fragments/gallery.html");

        assertTrue(html.startsWith("<section class=\"photo-gallery\" aria-label=\"DjangoCon US 2024\">\n"), html);
        assertTrue(html.contains("<section class=\"photo-gallery\" id=\"gallery-section-tuesday\">\n"
                + "<h2 class=\"photo-gallery__title\" dir=\"auto\">tuesday</h2>\n"));
        assertTrue(html.contains("<h3 class=\"photo-gallery__title\" dir=\"auto\">dinner</h3>\n"));
        assertTrue(html.contains("<figure class=\"photo\" id=\"gallery-photo-oysters\">\n"));
    }

    @Test
    void ofASectionHoldsSubsectionsAndNoIds() {
        String html = text(nested(), "fragments/sections/tuesday.html");

        assertTrue(html.startsWith("<section class=\"photo-gallery\" aria-label=\"tuesday\">\n"), html);
        assertTrue(html.contains("<h3 class=\"photo-gallery__title\" dir=\"auto\">dinner</h3>\n"), html);
        assertTrue(html.contains("<figure class=\"photo\">\n"), html);
        assertFalse(html.contains(" id="), html);
    }

    @Test
    void ofAFigureAloneFillsAColumnUnlessSizesAreGiven() {
        Section section =
                section("dinner", "Dinner", photo("oysters"), photo("me").size(3000, 4000));
        Gallery usual = TestGallery.of(Settings.DEFAULTS, section);

        String landscape = text(usual, "fragments/photos/oysters.html");
        assertTrue(landscape.contains("sizes=\"(min-width: 48rem) 46rem, calc(100vw - 2rem)\""), landscape);
        String portrait = text(usual, "fragments/photos/me.html");
        assertTrue(portrait.contains("sizes=\"(min-width: 48rem) 30rem, calc(100vw - 2rem)\""), portrait);
        String listed = text(usual, "fragments/sections/dinner.html");
        assertTrue(listed.contains("sizes=\"(min-width: 48rem) 21rem, calc(100vw - 2rem)\""), listed);
    }

    @Test
    void ofAFigureAloneHasTheSizesOfTheCaptionFile() {
        Gallery gallery = TestGallery.of(TestGallery.sizes("50vw"), section("dinner", "Dinner", photo("oysters")));

        String html = text(gallery, "fragments/photos/oysters.html");
        assertTrue(html.contains("sizes=\"50vw\""), html);
    }

    @Test
    void ofAnEmptySectionIsValid() {
        Gallery gallery = TestGallery.of(Settings.DEFAULTS, section("later", "Later"));

        assertEquals(
                "<section class=\"photo-gallery\" aria-label=\"Later\">\n</section>\n",
                text(gallery, "fragments/sections/later.html"));
    }

    @Test
    void linksVideosByCaptionOrHost() {
        List<Video> videos = List.of(
                new Video("https://youtu.be/8w3ubfRBK5I", "The [skyline](https://example.org)"),
                new Video("https://www.example.org/a?b&c", null));
        Gallery gallery = TestGallery.of(Settings.DEFAULTS, section("skyline", videos, List.of()));

        assertEquals(
                "<section class=\"photo-gallery\" aria-label=\"skyline\">\n"
                        + "<p class=\"photo-gallery__video\" dir=\"auto\">"
                        + "<a href=\"https://youtu.be/8w3ubfRBK5I\">The skyline</a></p>\n"
                        + "<p class=\"photo-gallery__video\" dir=\"auto\">"
                        + "<a href=\"https://www.example.org/a?b&amp;c\">Video on example.org</a></p>\n"
                        + "</section>\n",
                text(gallery, "fragments/sections/skyline.html"));
    }

    @Test
    void takesTheCaptionOrTheSectionWhereAltIsMissing() {
        Gallery gallery = TestGallery.of(
                photo("a").caption("The *DEFNA* Board"),
                photo("b"),
                photo("c").alt(" \u0000").plainCaption("C"));

        assertTrue(figure(gallery, "a").contains(" alt=\"The DEFNA Board\" "));
        assertTrue(figure(gallery, "b").contains(" alt=\"Photo: Tuesday\" "));
        assertTrue(figure(gallery, "c").contains(" alt=\"C\" "));
    }

    @Test
    void hasNoLinkAroundADecorativePhoto() {
        String html = figure(TestGallery.of(photo("a").decorative().alt("typed").caption("Confetti")), "a");

        assertTrue(html.contains(" alt=\"\" "), html);
        assertFalse(html.contains("<a "), html);
    }

    @Test
    void linksTheNameInTheCreditLine() {
        Gallery gallery = TestGallery.of(
                photo("a").creditLine(KATI, "© Katherine Michel, Durham"),
                photo("b").credit(NATALIA).license(CC_BY),
                photo("c").creditLine(KATI, "By the author"),
                photo("d").license(new License(null, "All rights reserved", null)));

        assertEquals(
                "© <a href=\"https://katherinemichel.github.io/\">Katherine Michel</a>, Durham", credit(gallery, "a"));
        assertEquals(
                "Photo: Natalia Bidart · "
                        + "<a rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a>",
                credit(gallery, "b"));
        assertEquals("<a href=\"https://katherinemichel.github.io/\">By the author</a>", credit(gallery, "c"));
        assertEquals("All rights reserved", credit(gallery, "d"));
    }

    @Test
    void marksShapesForTheStyleSheet() {
        Gallery gallery = TestGallery.of(photo("a").size(3000, 4000), photo("b").size(9000, 3000));

        assertTrue(figure(gallery, "a").startsWith("<figure class=\"photo photo--portrait\">\n"));
        assertTrue(figure(gallery, "b").startsWith("<figure class=\"photo photo--panorama\">\n"));
    }

    private static Gallery nested() {
        Section dinner =
                section("dinner", List.of(), List.of(), photo("oysters").caption("Oysters"));
        return TestGallery.of(
                Settings.DEFAULTS,
                section("tuesday", List.of(), List.of(dinner), photo("lorenzo").caption("Lorenzo")));
    }

    private static String figure(Gallery gallery, String id) {
        return text(gallery, "fragments/photos/" + id + ".html");
    }

    private static String credit(Gallery gallery, String id) {
        String html = figure(gallery, id);
        String start = "<span class=\"photo__credit\" dir=\"auto\">";
        return html.substring(html.indexOf(start) + start.length(), html.indexOf("</span>\n</figcaption>"));
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FragmentTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
