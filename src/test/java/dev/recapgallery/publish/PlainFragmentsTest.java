package dev.recapgallery.publish;

import static dev.recapgallery.publish.TestGallery.KATI;
import static dev.recapgallery.publish.TestGallery.NATALIA;
import static dev.recapgallery.publish.TestGallery.section;
import static dev.recapgallery.publish.TestGallery.text;
import static dev.recapgallery.publish.TestPhoto.photo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Target;
import dev.recapgallery.model.Video;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainFragmentsTest {

    private static final Settings PLAIN =
            TestGallery.settings("/gallery/", null).withTargets(Set.of(Target.PLAIN));

    @Test
    void photoIsOneParagraphOnOneLine() {
        Gallery gallery = gallery(photo("lorenzo")
                .caption("Me *and*\n[Lorenzo](https://example.org/?a&b)  \n{{ here }}")
                .alt("Two \"people\"\n & a sign")
                .credit(KATI)
                .license(new License("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")));

        assertEquals(
                "<p><a href=\"/gallery/images/lorenzo-1920w-1f2e3d4c.jpg\">"
                        + "<img src=\"/gallery/images/lorenzo-960w-1f2e3d4c.jpg\" width=\"960\""
                        + " alt=\"Two &quot;people&quot; &amp; a sign\" /></a>"
                        + "<br />Me <em>and</em> <a href=\"https://example.org/?a&amp;b\">Lorenzo</a>"
                        + "<br />&#123;&#123; here &#125;&#125;"
                        + "<br />Photo: <a href=\"https://katherinemichel.github.io/\">Katherine Michel</a> · "
                        + "<a rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a></p>\n",
                text(gallery, "fragments/plain/photos/lorenzo.html"));
    }

    @Test
    void decorativePhotoHasEmptyAltAndNoLink() {
        assertEquals(
                "<p><img src=\"/gallery/images/a-960w-1f2e3d4c.jpg\" width=\"960\" alt=\"\" /></p>\n",
                text(gallery(photo("a").decorative()), "fragments/plain/photos/a.html"));
    }

    @Test
    void sectionsHaveHeadingsBelowTheFirstLevel() {
        Section dinner =
                section("dinner", List.of(), List.of(), photo("oysters").decorative());
        Video video = new Video("https://youtu.be/8w3ubfRBK5I", "The *skyline*");
        Gallery gallery =
                TestGallery.of(PLAIN, section("tuesday", List.of(video), List.of(dinner)), section("later", "Later"));
        String oysters = text(gallery, "fragments/plain/photos/oysters.html");
        String inTuesday = "<p><a href=\"https://youtu.be/8w3ubfRBK5I\">The <em>skyline</em></a></p>\n"
                + "<h3>dinner</h3>\n" + oysters;

        assertEquals(inTuesday, text(gallery, "fragments/plain/sections/tuesday.html"));
        assertEquals(oysters, text(gallery, "fragments/plain/sections/dinner.html"));
        assertEquals("<p></p>\n", text(gallery, "fragments/plain/sections/later.html"));
        assertEquals(
                "<h2>tuesday</h2>\n" + inTuesday + "<h2>Later</h2>\n", text(gallery, "fragments/plain/gallery.html"));
    }

    @Test
    void creditsAreBareLists() {
        Gallery gallery = gallery(
                photo("a").credit(KATI),
                photo("b").credit(KATI),
                photo("c").credit(NATALIA),
                photo("d").caption("A *cat*"));

        assertEquals("""
                <ul>
                <li><a href="https://katherinemichel.github.io/">Katherine Michel</a>: 2 photos</li>
                <li>Natalia Bidart: 1 photo</li>
                </ul>
                <p>Not credited: 1 photo</p>
                <ul>
                <li>A cat</li>
                </ul>
                """, text(gallery, "fragments/plain/credits.html"));
        assertEquals("<p>Not credited: 1 photo</p>\n", text(gallery(photo("e")), "fragments/plain/credits.html"));
        assertEquals("<p>No photos to credit.</p>\n", text(gallery(), "fragments/plain/credits.html"));
    }

    private static Gallery gallery(TestPhoto... photos) {
        return TestGallery.of(PLAIN, section("tuesday", "Tuesday", photos));
    }
}
