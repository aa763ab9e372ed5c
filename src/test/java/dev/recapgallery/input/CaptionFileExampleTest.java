package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.Defaults;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.RenditionSettings;
import dev.recapgallery.model.SectionEntry;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Target;
import dev.recapgallery.model.Video;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A caption file that uses nearly every key. */
class CaptionFileExampleTest {

    private static final String EXAMPLE = """
            gallery:
              id: djangocon-us-2024            # default: slug of the title
              title: DjangoCon US 2024
              photos: images                   # folder, relative to this file
              output: gallery                  # where build writes
              base-url: /gallery/              # put before every image URL in fragments; "" = relative
              site-url: https://example.org    # makes URLs in JSON-LD absolute
              language: en
              timezone: America/New_York       # for EXIF times without an offset
              renditions: {widths: [480, 960, 1920], formats: [webp, jpeg], quality: {jpeg: 80, webp: 76}}
              sizes: "(min-width: 48rem) 21rem, calc(100vw - 2rem)"
              credit-format: "Photo: {name}"
              location: strip                  # strip (default) | keep
            defaults: {credit: kati, license: CC-BY-4.0}
            people:
              kati:    {name: Katherine Michel, url: https://katherinemichel.github.io/}
              bartek:  {name: Bartek Pawlik, url: https://bartpawlik.format.com/}
              natalia: Natalia Bidart          # shorthand: just the name
            sections:
              - title: Intro                   # id: intro
                photos:
                  attendees-photo.jpg: {caption: Attendees, credit: bartek, alt: Several hundred people waving at the camera}
              - title: Tuesday
                sections:
                  - title: Meeting Lorenzo
                    photos:
                      me-and-lorenzo.jpg: Me and Lorenzo        # shorthand: just the caption
                      lorenzo-post.png: {caption: Lorenzo's social media post, alt: "…", credit: none}
                    videos:
                      - {url: "https://youtu.be/8w3ubfRBK5I", caption: Video of the skyline}
            photos:                            # photos outside any section
              butterfly.jpg: {hidden: true}
            """;

    private static final Person KATI = new Person("kati", "Katherine Michel", "https://katherinemichel.github.io/");

    private static CaptionFile read(String yaml) {
        Outcome<CaptionFile> outcome = CaptionFileReader.read("captions.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), outcome.problems());
        return outcome.value().orElseThrow();
    }

    @Test
    void readsEverySettingOfTheExample() {
        Settings settings = read(EXAMPLE).settings();

        assertEquals(
                new Settings(
                        "djangocon-us-2024",
                        "DjangoCon US 2024",
                        "images",
                        "gallery",
                        "/gallery/",
                        "https://example.org",
                        "en",
                        ZoneId.of("America/New_York"),
                        new RenditionSettings(
                                List.of(480, 960, 1920),
                                List.of(RenditionFormat.WEBP, RenditionFormat.JPEG),
                                Map.of(RenditionFormat.JPEG, 80, RenditionFormat.WEBP, 76)),
                        "(min-width: 48rem) 21rem, calc(100vw - 2rem)",
                        "Photo: {name}",
                        false,
                        Set.of(Target.HTML)),
                settings);
    }

    @Test
    void readsPeopleAndDefaultsOfTheExample() {
        CaptionFile file = read(EXAMPLE);

        assertEquals(
                List.of(
                        KATI,
                        new Person("bartek", "Bartek Pawlik", "https://bartpawlik.format.com/"),
                        new Person("natalia", "Natalia Bidart", null)),
                file.people());
        assertEquals(
                new Defaults(
                        new CreditWish(KATI),
                        new License("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")),
                file.defaults());
    }

    @Test
    void readsNestedSectionsOfTheExampleWithPlaces() {
        List<SectionEntry> sections = read(EXAMPLE).sections();

        assertEquals(
                List.of("Intro", "Tuesday"),
                sections.stream().map(SectionEntry::title).toList());
        SectionEntry lorenzo = sections.get(1).sections().get(0);
        assertEquals(Place.at("captions.yaml", 25, 9), lorenzo.place());
        assertEquals(List.of(new Video("https://youtu.be/8w3ubfRBK5I", "Video of the skyline")), lorenzo.videos());
        PhotoEntry me = lorenzo.photos().get(0);
        assertEquals("Me and Lorenzo", me.caption());
        assertEquals(Place.at("captions.yaml", 27, 11), me.place());
        assertEquals(CreditWish.none(), lorenzo.photos().get(1).credit());
        assertTrue(read(EXAMPLE).photos().get(0).hidden());
    }

    @Test
    void readsEveryKindOfLineEndAndAByteOrderMarkAlike() {
        CaptionFile expected = read(EXAMPLE);

        assertEquals(expected, read(EXAMPLE.replace("\n", "\r\n")));
        assertEquals(expected, read(EXAMPLE.replace("\n", "\r")));
        assertEquals(expected, read("\uFEFF" + EXAMPLE));
    }
}
