package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.Defaults;
import dev.recapgallery.model.FocalPoint;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.RenditionSettings;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Taken;
import dev.recapgallery.model.Target;
import dev.recapgallery.model.Video;
import dev.recapgallery.problem.Outcome;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionFileReaderTest {

    private static CaptionFile read(String yaml) {
        Outcome<CaptionFile> outcome = CaptionFileReader.read("captions.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), outcome.problems());
        return outcome.value().orElseThrow();
    }

    private static PhotoEntry onlyPhoto(String yaml) {
        List<PhotoEntry> photos = read(yaml).photos();
        assertEquals(1, photos.size());
        return photos.get(0);
    }

    @Test
    void readsEveryKeyOfAPhoto() {
        PhotoEntry photo = onlyPhoto("""
                photos:
                  sub/a.jpg:
                    caption: The *famous* one
                    alt: A
                      butterfly
                    decorative: no
                    credit: {name: jane, url: "mailto:jane@example.org"}
                    license: {name: Press only, url: https://example.org/press}
                    copyright: © 2024 Jane
                    title: Butterfly
                    hidden: false
                    focal: [0.5, 0.3]
                    taken: 2024-09-22 18:04
                    tags: [durham, 2024]
                    params: {rank: 3}
                """);

        assertEquals("sub/a.jpg", photo.file());
        assertEquals("The *famous* one", photo.caption());
        assertEquals("A butterfly", photo.alt());
        assertFalse(photo.decorative());
        assertEquals(new CreditWish(new Person(null, "jane", "mailto:jane@example.org")), photo.credit());
        assertEquals(new License(null, "Press only", "https://example.org/press"), photo.license());
        assertEquals("© 2024 Jane", photo.copyright());
        assertEquals("Butterfly", photo.title());
        assertFalse(photo.hidden());
        assertEquals(new FocalPoint(0.5, 0.3), photo.focal());
        assertEquals(new Taken(LocalDateTime.of(2024, 9, 22, 18, 4), null), photo.taken());
        assertEquals(List.of("durham", "2024"), photo.tags());
        assertEquals(Map.of("rank", 3), photo.params());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "012",
                "0x1F",
                "1e3",
                "2024-01-02",
                "12:30:45",
                ".inf",
                ".nan",
                "1_000",
                "true",
                "=",
                "!!str no",
                "\"null\"",
                "'~'"
            })
    void keepsPlainScalarsAsTyped(String typed) {
        String expected = typed.replace("!!str ", "").replaceAll("[\"']", "");

        assertEquals(
                expected,
                onlyPhoto("photos:\n  a.jpg: {caption: " + typed + "}").caption());
        assertEquals(expected, onlyPhoto("photos:\n  a.jpg: " + typed).caption());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL", "''", "'  '"})
    void takesEmptyValuesForNotWrittenYet(String typed) {
        assertNull(onlyPhoto("photos:\n  a.jpg:\n    caption: " + typed + "\n    alt: " + typed)
                .caption());
        assertNull(onlyPhoto("photos:\n  a.jpg: " + typed).caption());
    }

    @Test
    void takesNullEverywhereForNotWrittenYet() {
        CaptionFile file = read("gallery:\ndefaults: ~\npeople: null\nsections:\nphotos:\n");

        assertEquals(Settings.DEFAULTS, file.settings());
        assertEquals(List.of(), file.photos());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "# only a comment\n", "---\n", "---\n...\n", "~", "{}"})
    void readsAFileThatSaysNothing(String yaml) {
        CaptionFile file = read(yaml);

        assertTrue(file.exists());
        assertEquals(
                new CaptionFile(
                        "captions.yaml", true, Settings.DEFAULTS, Defaults.none(), List.of(), List.of(), List.of()),
                file);
    }

    @Test
    void keepsTheLinesOfACaptionAndJoinsThoseOfATitle() {
        PhotoEntry photo = onlyPhoto(
                "photos:\n  a.jpg:\n    caption: |\n      one\n\n      two\n    title: |\n      one\n      two\n");

        assertEquals("one\n\ntwo", photo.caption());
        assertEquals("one two", photo.title());
    }

    @Test
    void takesPastedLineSeparatorsForSpaces() {
        assertEquals(
                "one two three",
                onlyPhoto("photos:\n  a.jpg: one\u2028two\u0085three\n").caption());
    }

    @Test
    void keepsEmojiAndAccents() {
        assertEquals(
                "Grüße 👩‍👩‍👧 𝕏",
                onlyPhoto("photos: {a.jpg: 'Grüße 👩‍👩‍👧 𝕏'}").caption());
        assertEquals("👩", onlyPhoto("photos: {a.jpg: \"\\ud83d\\udc69\"}").caption());
    }

    @Test
    void expandsAliases() {
        CaptionFile file = read("""
                people: {kati: &kati Katherine Michel}
                photos:
                  a.jpg: &a {caption: &text Hello, credit: *kati}
                  b.jpg: *a
                  c.jpg: *text
                """);

        assertEquals(
                List.of("Hello", "Hello", "Hello"),
                file.photos().stream().map(PhotoEntry::caption).toList());
        assertEquals(
                new CreditWish(new Person("kati", "Katherine Michel", null)),
                file.photos().get(1).credit());
    }

    @Test
    void resolvesParamsAsJsonWouldAndPassesOnTheRestAsTyped() {
        Map<String, Object> params = onlyPhoto("""
                photos:
                  a.jpg:
                    params:
                      z: {yes: no, day: 2024-01-02, octal: 012, hex: 0x1F, quoted: "1", inf: .inf, huge: 1e999}
                      a: [1, -2.5, 1e3, 3000000000, 92233720368547758070, true, ~, text]
                """).params();

        assertEquals(List.of("z", "a"), List.copyOf(params.keySet()));
        assertEquals(
                Map.of(
                        "yes",
                        "no",
                        "day",
                        "2024-01-02",
                        "octal",
                        "012",
                        "hex",
                        "0x1F",
                        "quoted",
                        "1",
                        "inf",
                        ".inf",
                        "huge",
                        "1e999"),
                params.get("z"));
        assertEquals(
                Arrays.asList(
                        1, -2.5, 1000.0, 3_000_000_000L, new BigInteger("92233720368547758070"), true, null, "text"),
                params.get("a"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-22T18:04:11-04:00, 2024-09-22T18:04:11, -04:00",
        "2024-09-22 18:04:11 +0530, 2024-09-22T18:04:11, +05:30",
        "2024-09-22T18:04:11.25Z, 2024-09-22T18:04:11.25, Z",
        "2024-09-22t18:04+02, 2024-09-22T18:04, +02:00",
        "2024-09-22 18:04:11, 2024-09-22T18:04:11,",
    })
    void readsTimes(String typed, LocalDateTime local, ZoneOffset offset) {
        assertEquals(
                new Taken(local, offset),
                onlyPhoto("photos: {a.jpg: {taken: " + typed + "}}").taken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0.5, 0.25]", "{y: .25, x: 0.5}", "50% 25%", "'50%, 25%'", "0.5 25%"})
    void readsFocalPoints(String typed) {
        assertEquals(
                new FocalPoint(0.5, 0.25),
                onlyPhoto("photos: {a.jpg: {focal: " + typed + "}}").focal());
    }

    @Test
    void readsShorthandsForOneMember() {
        CaptionFile file = read("""
                gallery: {renditions: {widths: 960, formats: jpeg, quality: 70}}
                sections: [{title: A, videos: ["https://youtu.be/x"], photos: {a.jpg: {tags: one}}}]
                """);

        RenditionSettings renditions = file.settings().renditions();
        assertEquals(List.of(960), renditions.widthsPx());
        assertEquals(List.of(RenditionFormat.JPEG), renditions.formats());
        assertEquals(70, renditions.qualityOf(RenditionFormat.JPEG));
        assertEquals(
                List.of(new Video("https://youtu.be/x", null)),
                file.sections().get(0).videos());
        assertEquals(List.of("one"), file.sections().get(0).photos().get(0).tags());
    }

    @ParameterizedTest
    @CsvSource({
        "/gallery, /gallery/",
        "'', ''",
        "../img, ../img/",
        "https://cdn.example.org/g, https://cdn.example.org/g/",
    })
    void endsBaseUrlsWithASlash(String typed, String expected) {
        assertEquals(
                expected,
                read("gallery: {base-url: '" + typed + "'}").settings().baseUrl());
    }

    @Test
    void readsCredits() {
        CaptionFile file = read("""
                people: {kati: Katherine Michel}
                photos:
                  a.jpg: {credit: kati}
                  b.jpg: {credit: katherine michel}
                  c.jpg: {credit: None}
                  d.jpg: {credit: Jane Doe}
                  e.jpg: {credit: 李明}
                  f.jpg: {credit: {name: katy}}
                """);

        Person kati = new Person("kati", "Katherine Michel", null);
        assertEquals(
                Arrays.asList(
                        kati,
                        kati,
                        null,
                        new Person(null, "Jane Doe", null),
                        new Person(null, "李明", null),
                        new Person(null, "katy", null)),
                file.photos().stream()
                        .map(photo -> assertPresent(photo.credit()).person())
                        .toList());
    }

    @Test
    void targetsAlwaysHoldHtml() {
        assertEquals(Set.of(Target.HTML), targets("[]"));
        assertEquals(Set.of(Target.HTML), targets(""));
        assertEquals(Set.of(Target.HTML, Target.MYST), targets("myst"));
        assertEquals(Set.of(Target.values()), targets("[hugo, myst, plain, plain]"));
    }

    private static Set<Target> targets(String typed) {
        return read("gallery: {targets: " + typed + "}").settings().targets();
    }

    private static <T> T assertPresent(T value) {
        assertNotNull(value);
        return value;
    }

    @Test
    void takesDotsOutOfPaths() {
        assertEquals("a/b.jpg", onlyPhoto("photos: {'./a//./b.jpg': x}").file());
    }
}
