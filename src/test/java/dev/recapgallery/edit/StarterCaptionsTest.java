package dev.recapgallery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.edit.StarterCaptions.StarterPhoto;
import dev.recapgallery.model.Taken;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class StarterCaptionsTest {

    private static final List<StarterPhoto> PHOTOS = List.of(
            new StarterPhoto("scan.png", null, null),
            photo("b.jpg", "2024-09-22T10:00"),
            photo("c.jpg", "2024-09-21T18:30"),
            new StarterPhoto("a: b.jpg", new Taken(LocalDateTime.parse("2024-09-21T09:00"), null), "Us\nat noon"));

    @Test
    void namesEveryPhotoBelowItsDay() {
        String text = StarterCaptions.write("Trip: 2024", "images", PHOTOS);
        assertTrue(text.startsWith("# Captions, credits and order of the photos."), text);
        assertEquals("""
                sections:
                  - title: Saturday, 21 September 2024
                    photos:
                      # in the photo: Us at noon
                      "a: b.jpg": {caption: , alt: }
                      c.jpg: {caption: , alt: }
                  - title: Sunday, 22 September 2024
                    photos:
                      b.jpg: {caption: , alt: }
                  - title: Undated
                    photos:
                      scan.png: {caption: , alt: }
                """, text.substring(text.indexOf("sections:\n")));
        assertTrue(text.contains("gallery:\n  title: \"Trip: 2024\"\n  photos: images\n"), text);
    }

    @Test
    void laterAddsOnlyPhotosNotNamedYet() {
        String old = StarterCaptions.write("Trip", ".", PHOTOS).replace("c.jpg: {caption: , alt: }", "c.jpg: Us");
        List<StarterPhoto> now = List.of(
                PHOTOS.get(0),
                PHOTOS.get(1),
                PHOTOS.get(2),
                PHOTOS.get(3),
                photo("d.jpg", "2024-09-21T20:00"),
                photo("e.jpg", "2024-09-23T08:00"));
        EditedCaptions result =
                StarterCaptions.append("captions.yaml", old, now).value().orElseThrow();
        assertEquals(
                old.replace("c.jpg: Us\n", "c.jpg: Us\n      d.jpg: {caption: , alt: }\n")
                        + "  - title: Monday, 23 September 2024\n    photos:\n      e.jpg: {caption: , alt: }\n",
                result.text());
        assertEquals(new EditedCaptions(result.text(), 2, 0, 1, 0, 0), result);
        assertEquals(
                result.text(),
                StarterCaptions.append("captions.yaml", result.text(), now)
                        .value()
                        .orElseThrow()
                        .text());
    }

    private static StarterPhoto photo(String file, String taken) {
        return new StarterPhoto(file, new Taken(LocalDateTime.parse(taken), null), null);
    }
}
