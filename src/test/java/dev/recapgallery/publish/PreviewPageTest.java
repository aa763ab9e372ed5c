package dev.recapgallery.publish;

import static dev.recapgallery.publish.TestGallery.KATI;
import static dev.recapgallery.publish.TestGallery.section;
import static dev.recapgallery.publish.TestGallery.settings;
import static dev.recapgallery.publish.TestGallery.text;
import static dev.recapgallery.publish.TestPhoto.photo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Licenses;
import org.junit.jupiter.api.Test;

class PreviewPageTest {

    private static final License CC_BY = Licenses.find("CC-BY-4.0").orElseThrow();

    @Test
    void summarisesTheGallery() {
        String html = page(TestGallery.of(
                photo("a").credit(KATI).taken("2024-09-21T10:00:00", null),
                photo("b").taken("2024-09-29T10:00:00", null)));

        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n"), html);
        assertTrue(html.contains("<title>DjangoCon US 2024</title>\n"), html);
        assertTrue(html.contains("<h1 dir=\"auto\">DjangoCon US 2024</h1>\n"), html);
        assertTrue(html.contains(">2 photos · 21–29 September 2024 · 1 photographer</p>\n"), html);
    }

    @Test
    void hasRelativeUrlsWhateverTheBaseUrl() {
        String html = page(TestGallery.of(settings("/gallery/", "https://example.org"), section("s", "S", photo("a"))));

        assertTrue(html.contains("<a href=\"images/a-1920w-1f2e3d4c.jpg\">"), html);
        assertFalse(html.contains("/gallery/"), html);
    }

    @Test
    void navigatesToEverySection() {
        String html = page(TestGallery.of(settings("", null), section("café", "Café", photo("a"))));

        assertTrue(html.contains("<li><a href=\"#gallery-section-caf%C3%A9\" dir=\"auto\">Café</a></li>\n"), html);
        assertTrue(html.contains("<section class=\"photo-gallery\" id=\"gallery-section-café\">\n"), html);
        assertTrue(html.contains("<figure class=\"photo\" id=\"gallery-photo-a\">\n"), html);
    }

    @Test
    void namesTheLicenceThatAllPhotosShare() {
        String common =
                "<p>All photos: <a rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a></p>\n";

        assertTrue(page(TestGallery.of(photo("a").license(CC_BY), photo("b").license(CC_BY)))
                .contains(common));
        assertFalse(page(TestGallery.of(photo("a").license(CC_BY), photo("b"))).contains("All photos"));
        assertFalse(page(TestGallery.of()).contains("All photos"));
    }

    @Test
    void runsFromRightToLeftInHebrew() {
        Gallery gallery = TestGallery.of(TestGallery.settings("", null, "he-IL", false), section("s", "S", photo("a")));

        assertTrue(page(gallery).contains("<html lang=\"he-IL\" dir=\"rtl\">"));
    }

    private static String page(Gallery gallery) {
        return text(gallery, "index.html");
    }
}
