package dev.recapgallery.publish;

import static dev.recapgallery.publish.TestGallery.KATI;
import static dev.recapgallery.publish.TestGallery.section;
import static dev.recapgallery.publish.TestPhoto.photo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class PublicationTest {

    @Test
    void hasAFileForEverything() {
        assertEquals(
                List.of(
                        "fragments/credits.html",
                        "fragments/gallery.html",
                        "fragments/photos/a.html",
                        "fragments/photos/b.html",
                        "fragments/sections/dinner.html",
                        "fragments/sections/tuesday.html",
                        "gallery.css",
                        "gallery.json",
                        "gallery.schema.json",
                        "index.html",
                        "jsonld/gallery.jsonld",
                        "jsonld/photos/a.jsonld",
                        "jsonld/photos/b.jsonld",
                        "jsonld/sections/dinner.jsonld",
                        "jsonld/sections/tuesday.jsonld"),
                List.copyOf(TestGallery.files(gallery()).keySet()));
    }

    @Test
    void hasFragmentsForTheTargetsAskedFor() {
        List<String> usual = List.copyOf(TestGallery.files(gallery()).keySet());
        Gallery asked = gallery(Settings.DEFAULTS.withTargets(Set.of(Target.values())));
        List<String> more = TestGallery.files(asked).keySet().stream()
                .filter(path -> !usual.contains(path))
                .toList();

        assertEquals(
                List.of(
                        "fragments/hugo/credits.md",
                        "fragments/hugo/gallery.md",
                        "fragments/hugo/photos/a.md",
                        "fragments/hugo/photos/b.md",
                        "fragments/hugo/sections/dinner.md",
                        "fragments/hugo/sections/tuesday.md",
                        "fragments/myst/credits.md",
                        "fragments/myst/gallery.md",
                        "fragments/myst/photos/a.md",
                        "fragments/myst/photos/b.md",
                        "fragments/myst/sections/dinner.md",
                        "fragments/myst/sections/tuesday.md",
                        "fragments/plain/credits.html",
                        "fragments/plain/gallery.html",
                        "fragments/plain/photos/a.html",
                        "fragments/plain/photos/b.html",
                        "fragments/plain/sections/dinner.html",
                        "fragments/plain/sections/tuesday.html",
                        "hugo/data/recap/recap.json",
                        "hugo/layouts/shortcodes/recap-gallery.html"),
                more);
    }

    @Test
    void noTwoPartsMakeTheSameFile() {
        Gallery gallery = gallery(Settings.DEFAULTS.withTargets(Set.of(Target.values())));
        int all = Publication.parts(gallery).stream()
                .mapToInt(part -> part.get().size())
                .sum();

        assertEquals(TestGallery.files(gallery).size(), all);
    }

    @Test
    void isTheSameInEveryLocaleAndTimeZone() {
        SortedMap<String, byte[]> here = TestGallery.files(gallery());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            SortedMap<String, byte[]> there = TestGallery.files(gallery());

            here.forEach((path, bytes) -> assertArrayEquals(bytes, there.get(path), path));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void endsEveryFileWithOneNewline() {
        for (Map.Entry<String, byte[]> file : TestGallery.files(
                        gallery(Settings.DEFAULTS.withTargets(Set.of(Target.values()))))
                .entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8);

            assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), file.getKey());
            assertFalse(text.contains("\r"), file.getKey());
        }
    }

    @Test
    void keepsTheStyleSheetSmall() {
        assertTrue(Resources.styles().getBytes(StandardCharsets.UTF_8).length < 7 * 1024);
    }

    private static Gallery gallery() {
        return gallery(Settings.DEFAULTS);
    }

    private static Gallery gallery(Settings settings) {
        Section dinner = section("dinner", "Dinner", photo("b"));
        return TestGallery.of(
                settings,
                section(
                        "tuesday",
                        List.of(),
                        List.of(dinner),
                        photo("a").caption("İ ı *A*").credit(KATI).taken("2024-09-24T18:30:00", null)));
    }
}
