package dev.recapgallery.publish;

import static dev.recapgallery.publish.TestGallery.KATI;
import static dev.recapgallery.publish.TestGallery.section;
import static dev.recapgallery.publish.TestGallery.settings;
import static dev.recapgallery.publish.TestGallery.text;
import static dev.recapgallery.publish.TestPhoto.photo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.model.Gallery;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void ofAPhotoIsExactlyThis() {
        Gallery gallery =
                TestGallery.of(photo("a").caption("*Attendees*").credit(KATI).taken("2024-09-24T18:30:00", "-04:00"));

        assertEquals("""
                {
                  "@context": "https://schema.org",
                  "@type": "ImageObject",
                  "contentUrl": "images/a-1920w-1f2e3d4c.jpg",
                  "thumbnailUrl": "images/a-480w-1f2e3d4c.jpg",
                  "encodingFormat": "image/jpeg",
                  "width": 1920,
                  "height": 1440,
                  "caption": "Attendees",
                  "creator": {
                    "@type": "Person",
                    "name": "Katherine Michel",
                    "url": "https://katherinemichel.github.io/"
                  },
                  "creditText": "Katherine Michel",
                  "dateCreated": "2024-09-24T18:30:00-04:00",
                  "keywords": [
                    "durham"
                  ]
                }
                """, text(gallery, "jsonld/photos/a.jsonld"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, /gallery/, https://example.org/gallery/images/",
        "https://example.org/blog/, gallery, https://example.org/blog/gallery/images/",
        "https://example.org/blog, /gallery, https://example.org/gallery/images/",
        "https://example.org, https://cdn.example/g, https://cdn.example/g/images/",
        "https://example.org, '', https://example.org/images/"
    })
    void hasAbsoluteUrlsWhereTheSiteIsKnown(String site, String base, String prefix) throws IOException {
        Gallery gallery = TestGallery.of(settings(base, site), section("s", "S", photo("a")));
        JsonNode image = MAPPER.readTree(text(gallery, "jsonld/photos/a.jsonld"));

        assertEquals(prefix + "a-1920w-1f2e3d4c.jpg", image.get("contentUrl").asText());
    }

    @Test
    void cannotEndAScriptElementNorStartATemplateTag() throws IOException {
        String nasty = "</script><!--<script>{{ x }}{% y %}";
        String jsonld = text(TestGallery.of(photo("a").plainCaption(nasty)), "jsonld/gallery.jsonld");

        assertFalse(jsonld.contains("<"), jsonld);
        assertFalse(jsonld.contains("{{") || jsonld.contains("{%"), jsonld);
        assertEquals(
                nasty,
                MAPPER.readTree(jsonld)
                        .at("/hasPart/0/associatedMedia/0/caption")
                        .asText());
    }
}
