package dev.recapgallery.publish;

import static dev.recapgallery.publish.TestGallery.section;
import static dev.recapgallery.publish.TestGallery.text;
import static dev.recapgallery.publish.TestPhoto.photo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Target;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HugoFragmentsTest {

    private static final Settings HUGO = Settings.DEFAULTS.withTargets(Set.of(Target.HUGO));

    @Test
    void fragmentsAreCalls() {
        Gallery gallery = gallery();

        assertEquals("{{< recap-gallery \"recap\" \"recap\" >}}\n", text(gallery, "fragments/hugo/gallery.md"));
        assertEquals("{{< recap-gallery \"recap\" \"credits\" >}}\n", text(gallery, "fragments/hugo/credits.md"));
        assertEquals("{{< recap-gallery \"recap\" \"two\" >}}\n", text(gallery, "fragments/hugo/sections/two.md"));
        assertEquals("{{< recap-gallery \"recap\" \"photo:a\" >}}\n", text(gallery, "fragments/hugo/photos/a.md"));
    }

    @Test
    void dataHasTheHtmlFragmentsByTheNamesOfMarkers() throws IOException {
        Gallery gallery = gallery();
        JsonNode data = new ObjectMapper().readTree(text(gallery, "hugo/data/recap/recap.json"));
        Map<String, String> pathByName = Map.of(
                "recap", "gallery",
                "credits", "credits",
                "one", "sections/one",
                "two", "sections/two",
                "photo:a", "photos/a",
                "photo:b", "photos/b");

        assertEquals(pathByName.size(), data.size());
        pathByName.forEach((name, path) -> assertEquals(
                text(gallery, "fragments/" + path + ".html"), data.get(name).asText(), name));
    }

    @Test
    void galleryAndCreditsKeepTheirNamesFromSections() throws IOException {
        Gallery gallery = TestGallery.of(HUGO, section("recap", "Recap", photo("a")), section("credits", "Credits"));
        JsonNode data = new ObjectMapper().readTree(text(gallery, "hugo/data/recap/recap.json"));

        assertEquals(text(gallery, "fragments/gallery.html"), data.get("recap").asText());
        assertEquals(
                text(gallery, "fragments/credits.html"), data.get("credits").asText());
    }

    @Test
    void shortcodeFailsTheBuildForWhatItDoesNotKnow() {
        String shortcode = text(gallery(), "hugo/layouts/shortcodes/recap-gallery.html");

        assertTrue(shortcode.contains("Recap Gallery"), "by this it is known as ours");
        assertEquals(3, shortcode.split("errorf", -1).length - 1);
    }

    private static Gallery gallery() {
        return TestGallery.of(
                HUGO,
                section(
                        "one",
                        List.of(),
                        List.of(section("two", "Two", photo("b"))),
                        photo("a").caption("{{< x >}}")));
    }
}
