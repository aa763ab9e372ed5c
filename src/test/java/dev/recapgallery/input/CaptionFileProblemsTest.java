package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Target;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every message as the user sees it; the file is read on after each. */
class CaptionFileProblemsTest {

    private static Outcome<CaptionFile> read(String yaml) {
        return CaptionFileReader.read("c.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static CaptionFile assertProblems(String yaml, String... lines) {
        Outcome<CaptionFile> outcome = read(yaml);
        assertEquals(
                String.join("\n", lines),
                String.join(
                        "\n", outcome.problems().stream().map(Problem::toString).toList()));
        return outcome.value().orElseThrow();
    }

    @Test
    void unknownKeysAreWarnings() {
        CaptionFile file = assertProblems(
                "galery: {title: T}\nphotos:\n  a.jpg:\n    captoin: typo\n    link: https://x.example/\n",
                "c.yaml:1:1: warning: unknown key 'galery' is ignored; did you mean 'gallery'? [unknown-key]",
                "c.yaml:4:5: warning: unknown key 'captoin' is ignored; did you mean 'caption'? [unknown-key]",
                "c.yaml:5:5: warning: unknown key 'link' is ignored; known here: caption, alt, decorative, credit, license,"
                        + " copyright, title, hidden, focal, taken, tags, params [unknown-key]");

        assertEquals(1, file.photos().size());
    }

    @Test
    void knowsKeysByOtherNamesAndFromOtherBlocks() {
        assertProblems(
                """
                title: T
                gallery: {licence: MIT, credit: Kati, caption: C, widths: [480], base_url: /}
                defaults: {Licence: CC0, location: keep}
                photos:
                  a.jpg: {licence: CC0, photographer: Kati, alt_text: A cat, language: en}
                """,
                "c.yaml:1:1: warning: unknown key 'title' is ignored; 'title' is written under 'gallery:' [unknown-key]",
                "c.yaml:2:11: warning: unknown key 'licence' is ignored; 'license' may be meant, which is written under"
                        + " 'defaults:' for all photos, or at a photo [unknown-key]",
                "c.yaml:2:25: warning: unknown key 'credit' is ignored; 'credit' is written under 'defaults:' for all"
                        + " photos, or at a photo [unknown-key]",
                "c.yaml:2:39: warning: unknown key 'caption' is ignored; 'caption' is written at a photo [unknown-key]",
                "c.yaml:2:51: warning: unknown key 'widths' is ignored; 'widths' is written under 'gallery: renditions:'"
                        + " [unknown-key]",
                "c.yaml:2:66: warning: unknown key 'base_url' is ignored; did you mean 'base-url'? [unknown-key]",
                "c.yaml:3:12: warning: unknown key 'Licence' is ignored; did you mean 'license'? [unknown-key]",
                "c.yaml:3:26: warning: unknown key 'location' is ignored; 'location' is written under 'gallery:'"
                        + " [unknown-key]",
                "c.yaml:5:11: warning: unknown key 'licence' is ignored; did you mean 'license'? [unknown-key]",
                "c.yaml:5:25: warning: unknown key 'photographer' is ignored; did you mean 'credit'? [unknown-key]",
                "c.yaml:5:45: warning: unknown key 'alt_text' is ignored; did you mean 'alt'? [unknown-key]",
                "c.yaml:5:62: warning: unknown key 'language' is ignored; 'language' is written under 'gallery:'"
                        + " [unknown-key]");
    }

    @Test
    void wrongTypesAreErrors() {
        assertProblems(
                """
                gallery: [1]
                people: kati
                sections: {title: Intro}
                photos:
                  a.jpg: [1, {x: y}]
                  b.jpg: {caption: {a: b}, hidden: maybe, tags: [[x]], params: 3}
                """,
                "c.yaml:1:10: error: 'gallery' must be a block of keys, but is a list [wrong-type]",
                "c.yaml:2:9: error: 'people' must be a block of keys with names, but is 'kati' [wrong-type]",
                "c.yaml:3:11: error: 'sections' must be a list, but is a block of keys [wrong-type]",
                "c.yaml:5:10: error: 'a.jpg' must be a caption or keys such as {caption: …, alt: …}, but is a list; put quotes around a caption in brackets, or take the '- ' before each key out [wrong-type]",
                "c.yaml:6:20: error: 'caption' must be a text, but is a block of keys [wrong-type]",
                "c.yaml:6:36: error: 'hidden' must be true or false, but is 'maybe' [wrong-type]",
                "c.yaml:6:50: error: 'tags' must be a text, but is a list [wrong-type]",
                "c.yaml:6:64: error: 'params' must be a block of keys, but is '3' [wrong-type]");
    }

    @Test
    void photosAreABlock() {
        assertProblems(
                "photos: [a.jpg]",
                "c.yaml:1:9: error: 'photos' must be a block with a line such as 'a.jpg: Caption' for each photo, but is a"
                        + " list; write such lines without '- ' and brackets [wrong-type]");
    }

    @Test
    void duplicateKeysAreErrorsAtAnyLevelAndTheFirstCounts() {
        CaptionFile file = assertProblems(
                """
                photos:
                  a.jpg:
                    caption: one
                    caption: two
                    params: {x: {y: 1, y: 2}}
                  a.jpg: three
                photos: {}
                """,
                "c.yaml:4:5: error: 'caption' stands on line 3 and again on line 4; keep one of them [duplicate-key]",
                "c.yaml:5:24: error: 'y' stands twice on line 5, in columns 18 and 24; keep one of them [duplicate-key]",
                "c.yaml:6:3: error: 'a.jpg' stands on line 2 and again on line 6; keep one of them [duplicate-key]",
                "c.yaml:7:1: error: 'photos' stands on line 1 and again on line 7; keep one of them [duplicate-key]");

        assertEquals("one", file.photos().get(0).caption());
    }

    @Test
    void yamlThatCaptionFilesDoNotUseIsRefused() {
        assertProblems(
                """
                photos:
                  a.jpg: {caption: !!java.net.URL [x], alt: !foo bar, title: !!binary aGVsbG8=}
                  ? [b, c]
                  : text
                  <<: {d.jpg: e}
                  ~: f
                  e.jpg: *nobody
                """,
                "c.yaml:2:20: error: the tag '!!java.net.URL' is not allowed here; leave it out, or put quotes around a text"
                        + " that begins with '!' [unexpected-tag]",
                "c.yaml:2:45: error: the tag '!foo' is not allowed here; leave it out, or put quotes around a text that"
                        + " begins with '!' [unexpected-tag]",
                "c.yaml:2:62: error: the tag '!!binary' is not allowed here; leave it out, or put quotes around a text that"
                        + " begins with '!' [unexpected-tag]",
                "c.yaml:3:5: error: a key must be a text, but is a list; put quotes around it [bad-key]",
                "c.yaml:5:3: error: merge keys ('<<') are not supported; write the keys out [merge-key]",
                "c.yaml:6:3: error: the key before ':' is missing; write it, or take the line out [bad-key]",
                "c.yaml:7:10: error: '*nobody' names nothing in this file; put quotes around a text that begins with '*'"
                        + " [unknown-alias]");
    }

    @Test
    void creditsThatMayBeSlipsAreReported() {
        CaptionFile file = assertProblems(
                """
                people: {kati: Katherine Michel, bartek: Bartek Pawlik}
                photos:
                  a.jpg: {credit: bartk}
                  b.jpg: {credit: no}
                  c.jpg: {credit: zed}
                  d.jpg: {credit: Kati}
                  e.jpg: {credit: {url: "https://example.org/"}}
                """,
                "c.yaml:3:19: error: 'bartk' is no key of 'people:'; did you mean 'bartek'? If it is a name, write 'credit:"
                        + " {name: bartk}' [unknown-person]",
                "c.yaml:4:19: error: 'no' is no key of 'people:'; did you mean 'none'? If it is a name, write 'credit: {name:"
                        + " no}' [unknown-person]",
                "c.yaml:5:19: warning: 'zed' is no key of 'people:' and is shown as a name; add it to 'people:', or write"
                        + " 'credit: {name: zed}' [unknown-person]",
                "c.yaml:6:19: warning: 'Kati' is shown as a name; did you mean the person 'kati'? [unknown-person]",
                "c.yaml:7:19: error: the name to be credited is missing; write 'name:' [missing-name]");

        assertEquals(
                3,
                file.photos().stream().filter(photo -> photo.credit() == null).count());
    }

    @Test
    void peopleNeedANameAndAUsableKey() {
        CaptionFile file = assertProblems(
                "people:\n  kati:\n  none: Nobody\n  bo: {url: 'ftp://x.example/'}\nphotos: {a.jpg: {credit: kati}}\n",
                "c.yaml:2:8: error: the name of 'kati' is missing; write it after the key [missing-name]",
                "c.yaml:3:3: error: the key 'none' means that nobody is credited; give this person another key"
                        + " [bad-person-key]",
                "c.yaml:4:7: error: the name of 'bo' is missing; write 'name:' [missing-name]",
                "c.yaml:4:13: error: 'url' must be an http, https or mailto URL such as https://example.org/, but is"
                        + " 'ftp://x.example/' [bad-url]");

        assertEquals(2, file.people().size());
    }

    @Test
    void unknownLicencesAreKeptAsTyped() {
        CaptionFile file = assertProblems(
                "photos: {a.jpg: {license: ask me}}",
                "c.yaml:1:27: warning: 'ask me' is no known licence and is shown as typed; write an SPDX id such as"
                        + " CC-BY-4.0, 'all rights reserved', or {name: …, url: …} [unknown-license]");

        assertEquals("ask me", file.photos().get(0).license().name());
    }

    @Test
    void wrongSettingsHaveTheirDefaults() {
        CaptionFile file = assertProblems(
                """
                gallery:
                  id: My Trip
                  base-url: //evil.example/
                  site-url: javascript:alert(1)
                  language: en_US
                  timezone: New York
                  renditions:
                    widths: [480, 12, 960px]
                    formats: [jpg, avif]
                    quality: {jpeg: 101}
                  credit-format: Foto
                  location: kept
                  output: "a\\0b"
                """,
                "c.yaml:2:7: error: the gallery's id may hold lower-case letters, digits, '-' and '_' only, but is 'My Trip';"
                        + " did you mean 'my-trip'? [bad-id]",
                "c.yaml:3:13: error: 'base-url' must be a path such as /gallery/ or an http or https URL, but is"
                        + " '//evil.example/' [bad-url]",
                "c.yaml:4:13: error: 'site-url' must be an http or https URL such as https://example.org/, but is"
                        + " 'javascript:alert(1)' [bad-url]",
                "c.yaml:5:13: error: 'language' must be a BCP 47 tag such as en or pt-BR, but is 'en_US'; did you mean"
                        + " 'en-US'? [bad-language]",
                "c.yaml:6:13: error: unknown time zone 'New York'; did you mean 'America/New_York'? [bad-timezone]",
                "c.yaml:8:19: error: 'widths' must be a whole number from 16 to 8192, but is '12' [bad-width]",
                "c.yaml:8:23: error: 'widths' must be a whole number from 16 to 8192, but is '960px' [bad-width]",
                "c.yaml:9:15: error: unknown format 'jpg'; did you mean 'jpeg'? [bad-format]",
                "c.yaml:9:20: error: unknown format 'avif'; known: webp, jpeg [bad-format]",
                "c.yaml:10:21: error: 'jpeg' must be a whole number from 1 to 100, but is '101' [bad-quality]",
                "c.yaml:11:18: error: 'credit-format' must hold {name}, where the name goes, but is 'Foto'"
                        + " [bad-credit-format]",
                "c.yaml:12:13: error: 'location' must be strip or keep, but is 'kept' [bad-location]",
                "c.yaml:13:11: error: the folder 'a\\u{0}b' holds characters no path can hold [bad-path]");

        assertEquals(List.of(480), file.settings().renditions().widthsPx());
        assertEquals("Photo: {name}", file.settings().creditFormat());
    }

    @Test
    void targetsAreGuessed() {
        CaptionFile file = assertProblems(
                "gallery: {targets: [plain, mist, github]}",
                "c.yaml:1:28: error: unknown target 'mist'; did you mean 'myst'? [bad-target]",
                "c.yaml:1:34: error: unknown target 'github'; known: html, plain, myst, hugo [bad-target]");

        assertEquals(Set.of(Target.HTML, Target.PLAIN), file.settings().targets());
    }

    @Test
    void timeZonesAreGuessed() {
        assertProblems(
                "gallery: {timezone: America/New_Yrok}",
                "c.yaml:1:21: error: unknown time zone 'America/New_Yrok'; did you mean 'America/New_York'? [bad-timezone]");
        assertProblems(
                "gallery: {timezone: Middle-earth/Hobbiton}",
                "c.yaml:1:21: error: unknown time zone 'Middle-earth/Hobbiton'; write one of the IANA list, such as"
                        + " America/New_York or Europe/Prague [bad-timezone]");
    }

    @Test
    void photoPathsStayInTheFolder() {
        CaptionFile file = assertProblems(
                """
                photos:
                  "../outside.jpg": T0
                  "/etc/passwd": T1
                  "sub/../plain.jpg": T2
                  "C:\\\\Windows\\\\win.ini": T3
                  "..\\\\outside.jpg": T4
                  "sub\\\\a.jpg": T5
                  "plain.jpg/": T6
                  "https://example.org/a.jpg": T7
                  "plain.jpg\\0.png": T8
                  "": T9
                  "%2e%2e%2foutside.jpg": fine
                  "~/x.jpg": fine
                """,
                "c.yaml:2:3: error: photo '../outside.jpg' may lie outside the photo folder; name it by its path within the"
                        + " folder [path-outside]",
                "c.yaml:3:3: error: photo '/etc/passwd' may lie outside the photo folder; name it by its path within the"
                        + " folder [path-outside]",
                "c.yaml:4:3: error: photo 'sub/../plain.jpg' may lie outside the photo folder; name it by its path within the"
                        + " folder [path-outside]",
                "c.yaml:5:3: error: photo 'C:\\Windows\\win.ini' may lie outside the photo folder; name it by its path within"
                        + " the folder [path-outside]",
                "c.yaml:6:3: error: photo '..\\outside.jpg' may lie outside the photo folder; name it by its path within the"
                        + " folder [path-outside]",
                "c.yaml:7:3: error: photo 'sub\\a.jpg' has a backslash; write '/' between folders [bad-path]",
                "c.yaml:8:3: error: photo 'plain.jpg/' is a folder; name a file [bad-path]",
                "c.yaml:9:3: error: photo 'https://example.org/a.jpg' is a URL; download it into the photo folder and name it"
                        + " from there [bad-path]",
                "c.yaml:10:3: error: 'plain.jpg\\u{0}.png' is no file name [bad-path]",
                "c.yaml:11:3: error: '' is no file name [bad-path]");

        assertEquals(2, file.photos().size());
    }

    @Test
    void wrongTimesAndFocalPointsAreErrors() {
        String time = "must be a date and time such as 2024-09-22 18:04 or 2024-09-22T18:04:11-04:00, but is ";
        assertProblems(
                "photos:\n  a.jpg: {taken: 2024-02-30 10:00}\n  b.jpg: {taken: 2024-09-22}\n  c.jpg: {focal: [0.5, 1.5]}\n",
                "c.yaml:2:18: error: 'taken' " + time + "'2024-02-30 10:00' [bad-time]",
                "c.yaml:3:18: error: 'taken' needs the time of day, too: photos are put in order by it; write such as"
                        + " 2024-09-22 12:00 [bad-time]",
                "c.yaml:4:18: error: 'focal' must be two fractions from 0 to 1, from the left and from the top, such as"
                        + " [0.5, 0.3] or 50% 30%, but is '[0.5, 1.5]' [bad-focal]");
    }

    @Test
    void sectionsNeedATitleAndVideosAUrl() {
        assertProblems(
                "sections:\n  - photos: {}\n    videos:\n      - {caption: x}\n      - {url: 'file:///x'}\n",
                "c.yaml:2:5: error: the section's title is missing; write 'title:' [missing-title]",
                "c.yaml:4:9: error: the video's URL is missing; write 'url:' [missing-url]",
                "c.yaml:5:15: error: 'url' must be an http or https URL such as https://example.org/, but is 'file:///x'"
                        + " [bad-url]");
    }

    @Test
    void whatCannotBeShownIsLeftOut() {
        CaptionFile file = assertProblems(
                "photos: {a.jpg: {caption: \"a\\0b \\u001b[2J \\ud800c\\r\\nd\\x7f\\uffff\"}}",
                "c.yaml:1:27: warning: 'caption' holds characters that cannot be shown; they are left out"
                        + " [control-character]");

        assertEquals("ab [2J c\nd", file.photos().get(0).caption());
    }

    @Test
    void whatControlCharactersWereHalfOfIsTold() {
        CaptionFile file = assertProblems(
                "photos: {a.jpg: {caption: Fabryka w \u00c5\u0081odzi}, b.jpg: {alt: It\u0092s late}}",
                "c.yaml:1:27: warning: 'caption' is damaged: '\u00c5\\u{81}odzi' was probably '\u0141odzi';"
                        + " type it again and save it as UTF-8 [damaged-text]",
                "c.yaml:1:59: warning: 'alt' is damaged: 'It\\u{92}s' was probably 'It\u2019s';"
                        + " type it again and save it as UTF-8 [damaged-text]");

        assertEquals("Fabryka w \u0141odzi", file.photos().get(0).caption());
    }

    @Test
    void aControlCharacterOfWhichNothingIsKnownLeavesALostOne() {
        CaptionFile file = assertProblems("photos: {a.jpg: {caption: A\u008db}}");

        assertEquals("A\ufffdb", file.photos().get(0).caption());
    }

    /** Of a file that can't be read at all. */
    private static void assertRefused(String yaml, String problem) {
        assertEquals(
                List.of(problem),
                read(yaml).problems().stream().map(Problem::toString).toList());
    }

    @Test
    void ofThreeLettersOneMakesAnotherName() {
        assertProblems(
                "people: {tom: Tom Reed, kati: Kati Michel}\nphotos: {a.jpg: {credit: tim}, b.jpg: {credit: katj}}",
                "c.yaml:2:26: warning: 'tim' is no key of 'people:' and is shown as a name; add it to 'people:', or write"
                        + " 'credit: {name: tim}' [unknown-person]",
                "c.yaml:2:48: error: 'katj' is no key of 'people:'; did you mean 'kati'? If it is a name, write 'credit: {name: katj}' [unknown-person]");
    }

    @Test
    void aCommaIsMissingBehindAQuotedText() {
        assertRefused(
                "photos:\n  a.jpg: {caption: \"Hello\" alt: A cat}\n",
                "c.yaml:2:28: error: a comma is missing before 'alt:'; in {…} write ', alt: …', elsewhere begin a new line [syntax]");
    }

    @Test
    void aDashBelowAKeyIsTakenOut() {
        assertRefused(
                "photos:\n  a.jpg: Hello\n  - b.jpg: Hi\n",
                "c.yaml:3:3: error: a '- ' begins an item of a list, and 'a.jpg:' above is none; take the '- ' before 'b.jpg:' out [syntax]");
    }

    @Test
    void aDecorativePhotoHasNoAlt() {
        assertProblems(
                "photos: {a.jpg: {decorative: true, alt: x}}",
                "c.yaml:1:41: warning: photo 'a.jpg' is decorative and has an alt text; keep one of the two"
                        + " [decorative-alt]");
    }

    @Test
    void tellsWhomANameMeansThatIsMistyped() {
        assertProblems(
                """
                people: {bartek: Bartek Pawlik, paul: Paul Klein}
                photos:
                  a.jpg: {credit: Bartek Pawlick}
                  b.jpg: {credit: Pawlik Bartek}
                  c.jpg: {credit: Paula Klein}
                  d.jpg: {credit: {name: Bartek Pawlick}}
                """,
                "c.yaml:3:19: warning: 'Bartek Pawlick' is nobody of 'people:'; did you mean 'Bartek Pawlik'? Then write"
                        + " 'credit: bartek', else 'credit: {name: …}' [unknown-person]",
                "c.yaml:4:19: warning: 'Pawlik Bartek' is nobody of 'people:'; did you mean 'Bartek Pawlik'? Then write"
                        + " 'credit: bartek', else 'credit: {name: …}' [unknown-person]");
    }

    @ParameterizedTest
    @CsvSource({"english, en", "Deutsch, de", "jp, ja"})
    void takesNoNameOfALanguageForItsTag(String typed, String meant) {
        assertProblems(
                "gallery: {language: " + typed + "}\n",
                "c.yaml:1:21: error: 'language' must be a BCP 47 tag such as en or pt-BR, but is '" + typed
                        + "'; did you mean '" + meant + "'? [bad-language]");
    }
}
