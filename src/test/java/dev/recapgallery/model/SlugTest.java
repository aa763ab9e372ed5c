package dev.recapgallery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meeting Lorenzo|meeting-lorenzo",
                "Queeny's |queenys",
                "Press Coffee, Crepes,and Cocktails|press-coffee-crepesand-cocktails",
                "Django Social T-Shirt|django-social-t-shirt",
                "Zürich & Genève|zürich--genève",
                "Panel: Open, friendly|panel-open-friendly",
                "Ⅳ IV_5|ⅳ-iv_5",
                "日本 🎉|日本-"
            })
    void anchorsAreThoseOfGitHub(String title, String anchor) {
        assertEquals(anchor, Slug.anchor(title));
    }

    @Test
    void repeatedAnchorsAreNumbered() {
        Slug.Anchors anchors = new Slug.Anchors();
        assertEquals("intro", anchors.next("Intro"));
        assertEquals("intro-1", anchors.next("Intro"));
        assertEquals("intro-2", anchors.next("Intro"));
        assertEquals("intro-1-1", anchors.next("Intro 1"));
        assertEquals("section", anchors.next("🎉"));
    }

    @Test
    void idsAreAscii() {
        assertEquals("zurich-u", Slug.ascii("Zürich ü"));
        assertEquals("dsc-0012", Slug.ascii("DSC_0012"));
        assertEquals("", Slug.ascii("日本"));
    }
}
