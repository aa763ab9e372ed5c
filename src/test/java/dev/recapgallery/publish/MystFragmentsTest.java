package dev.recapgallery.publish;

import static dev.recapgallery.publish.TestGallery.KATI;
import static dev.recapgallery.publish.TestGallery.NATALIA;
import static dev.recapgallery.publish.TestGallery.section;
import static dev.recapgallery.publish.TestGallery.text;
import static dev.recapgallery.publish.TestPhoto.photo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Target;
import dev.recapgallery.model.Video;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MystFragmentsTest {

    @Test
    void photoIsFigureWithCreditAsLegend() {
        Gallery gallery = gallery(photo("lorenzo")
                .caption("Me *and* [Lorenzo](https://example.org/?a&b)\nhere")
                .alt("Two \"people\":\n a back\\slash")
                .credit(KATI)
                .license(new License("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")));

        assertEquals("""
                ```{figure} /gallery/images/lorenzo-960w-1f2e3d4c.jpg
                :alt: "Two \\"people\\": a back\\\\slash"

                Me *and* [Lorenzo](<https://example.org/?a&amp;b>) here

                Photo: [Katherine Michel](<https://katherinemichel.github.io/>) \
                · [CC BY 4.0](<https://creativecommons.org/licenses/by/4.0/>)
                ```
                """, figure(gallery, "lorenzo"));
    }

    @Test
    void creditIsNotTakenForTheCaption() {
        assertEquals("""
                ```{figure} /gallery/images/a-960w-1f2e3d4c.jpg
                :alt: "Red"

                %

                Photo: Natalia Bidart
                ```
                """, figure(gallery(photo("a").alt("Red").credit(NATALIA)), "a"));
    }

    @Test
    void decorativePhotoHasEmptyAlt() {
        assertEquals(
                "```{figure} /gallery/images/a-960w-1f2e3d4c.jpg\n:alt: \"\"\n```\n",
                figure(gallery(photo("a").decorative().alt("typed")), "a"));
    }

    @Test
    void fenceIsLongerThanAnyBackticksInside() {
        assertEquals("""
                ``````{figure} /gallery/images/a-960w-1f2e3d4c.jpg
                :alt: "A `````{note}"

                ````a```b```` \\`
                ``````
                """, figure(gallery(photo("a").alt("A `````{note}").caption("````` a```b ````` `")), "a"));
    }

    @Test
    void namesThatLookLikeMarkupStayText() {
        Person person = new Person(null, "+++ {ref}`x` $y$ *z*", null);

        assertEquals(
                """
                ```{figure} /gallery/images/a-960w-1f2e3d4c.jpg
                :alt: "\\"A\\" # b"

                \\% a {{ b }} &amp;copy; c & d

                \\+++ &#123;ref&#125;\\`x\\` \\$y\\$ \\*z\\* · \\[x\\](y)
                ```
                """.replace("{{ b }}", "&#123;&#123; b &#125;&#125;"),
                figure(
                        gallery(photo("a")
                                .alt("\"A\" # b")
                                .plainCaption("% a {{ b }} &copy; c & d")
                                .creditLine(person, person.name())
                                .license(new License(null, "[x](y)", "javascript:alert(1)"))),
                        "a"));
    }

    @Test
    void sectionsHaveTitlesInBoldAndVideosAreLinks() {
        Section dinner =
                section("dinner *", List.of(), List.of(), photo("oysters").decorative());
        List<Video> videos = List.of(
                new Video("https://youtu.be/8w3ubfRBK5I", "The *skyline* [x](https://example.org)"),
                new Video("https://www.example.org/a?b&c", null));
        Gallery gallery = of("", section("tuesday", videos, List.of(dinner)), section("later", "Later"));
        String inTuesday = """
                [The skyline x](<https://youtu.be/8w3ubfRBK5I>)

                [Video on example.org](<https://www.example.org/a?b&amp;c>)

                **dinner \\***

                ```{figure} images/oysters-960w-1f2e3d4c.jpg
                :alt: ""
                ```
                """;

        assertEquals(inTuesday, text(gallery, "fragments/myst/sections/tuesday.md"));
        assertEquals("% Nothing to show here yet.\n", text(gallery, "fragments/myst/sections/later.md"));
        assertEquals("**tuesday**\n\n" + inTuesday + "\n**Later**\n", text(gallery, "fragments/myst/gallery.md"));
    }

    @Test
    void pathsWithinTheSiteAreNotEncoded() {
        assertEquals("/é/images/a-960w-1f2e3d4c.jpg", path("/é"));
        assertEquals("/a%20b/images/a-960w-1f2e3d4c.jpg", path("/a%20b/"));
        assertEquals("/a%60b/images/a-960w-1f2e3d4c.jpg", path("/a`b/"));
        assertEquals("https://cdn.example/%C3%A9/images/a-960w-1f2e3d4c.jpg", path("https://cdn.example/é/"));
    }

    @Test
    void creditsAreLists() {
        Gallery gallery = gallery(
                photo("a").credit(KATI),
                photo("b").credit(KATI),
                photo("c").credit(new Person(null, "1. {x}", null)),
                photo("d").caption("- A *cat*"));

        assertEquals("""
                - [Katherine Michel](<https://katherinemichel.github.io/>): 2 photos
                - 1\\. &#123;x&#125;: 1 photo

                Not credited: 1 photo

                - \\- A cat
                """, text(gallery, "fragments/myst/credits.md"));
        assertEquals("Not credited: 1 photo\n", text(gallery(photo("e")), "fragments/myst/credits.md"));
        assertEquals("No photos to credit.\n", text(gallery(), "fragments/myst/credits.md"));
    }

    private static String path(String baseUrl) {
        String figure = figure(of(baseUrl, section("s", "S", photo("a"))), "a");
        return figure.substring("```{figure} ".length(), figure.indexOf('\n'));
    }

    private static String figure(Gallery gallery, String id) {
        return text(gallery, "fragments/myst/photos/" + id + ".md");
    }

    private static Gallery gallery(TestPhoto... photos) {
        return of("/gallery/", section("tuesday", "Tuesday", photos));
    }

    private static Gallery of(String baseUrl, Section... sections) {
        return TestGallery.of(TestGallery.settings(baseUrl, null).withTargets(Set.of(Target.MYST)), sections);
    }
}
