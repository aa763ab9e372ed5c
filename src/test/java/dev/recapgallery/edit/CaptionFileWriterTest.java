package dev.recapgallery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.edit.Draft.DraftPhoto;
import dev.recapgallery.edit.Draft.DraftSection;
import dev.recapgallery.edit.Draft.DraftVideo;
import dev.recapgallery.model.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionFileWriterTest {

    @Test
    void writesShorthandsBracesAndBlocksByLength() {
        String sentence = "A caption that goes on for so long that nobody would want to read it within braces";
        Draft draft = new Draft(
                List.of("Captions.", "", "Second line."),
                Map.of("title", "DjangoCon US 2024"),
                Map.of("license", "CC-BY-4.0"),
                List.of(
                        new Person("bartek", "Bartek Pawlik", "https://bartpawlik.format.com/"),
                        new Person("natalia", "Natalia Bidart", null),
                        new Person(null, "Nobody", null)),
                List.of("Days."),
                List.of(
                        new DraftSection(
                                "Intro",
                                List.of(
                                        DraftPhoto.of("a.jpg", "Attendees: all"),
                                        photo("b.jpg", "caption", "Me, Simon", "credit", "natalia"),
                                        photo("c.jpg", "caption", sentence, "credit", "bartek"),
                                        DraftPhoto.toFillIn("d.jpg"),
                                        new DraftPhoto("e.jpg", Map.of(), true, List.of("review: why?"))),
                                List.of(new DraftVideo("https://youtu.be/8w3ubfRBK5I", "Skyline")),
                                List.of()),
                        new DraftSection(
                                "Tuesday",
                                List.of(),
                                List.of(),
                                List.of(new DraftSection(
                                        "No", List.of(DraftPhoto.of("f.jpg", "one\n\ntwo")), List.of(), List.of())))),
                List.of());
        assertEquals("""
                # Captions.

                # Second line.

                gallery:
                  title: DjangoCon US 2024

                defaults: {license: CC-BY-4.0}

                people:
                  bartek: {name: Bartek Pawlik, url: https://bartpawlik.format.com/}
                  natalia: Natalia Bidart

                # Days.
                sections:
                  - title: Intro
                    photos:
                      a.jpg: "Attendees: all"
                      b.jpg: {caption: "Me, Simon", credit: natalia}
                      c.jpg:
                        caption: %s
                        credit: bartek
                      d.jpg: {caption: , alt: }
                      # review: why?
                      e.jpg: {hidden: true}
                    videos:
                      - {url: https://youtu.be/8w3ubfRBK5I, caption: Skyline}
                  - title: Tuesday
                    sections:
                      - title: "No"
                        photos:
                          f.jpg: |-
                            one

                            two
                """.formatted(sentence), CaptionFileWriter.write(draft));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "Yes",
                "~",
                "null",
                "12:30",
                "12:30:45",
                "2024-01-02",
                "012",
                "0x1F",
                "1e3",
                "1_000",
                "-",
                "- a",
                "?",
                "? a",
                "@bartek",
                "`code`",
                "*me*",
                "&a",
                "!x",
                "%x",
                "|",
                "> quote",
                "a: b",
                "a #b",
                "#tag",
                "a:",
                "'",
                "\"",
                "it's",
                "\"so\"",
                "it's \"so\"",
                "{a}",
                "[link](https://example.org/?a=b,c)",
                "a, b",
                " a",
                "a ",
                "\ta",
                "a\tb",
                "a\nb",
                "a\n b",
                " a\nb",
                "a\n\nb\n",
                "a\r\nb",
                "\n",
                "é",
                "😀",
                "👩‍👩‍👧",
                "🫠",
                "a\u0000b",
                "a\u0085b",
                "a\u2028b",
                "\uFEFFa",
                "a\u202Eb",
                "\uD800",
                "\uFFFF",
                "=",
                "<<",
                "...",
                "... and so on",
                "---",
                ".5",
                ".inf",
                "C:\\new",
                "y",
                "Off",
                "{{ x }}",
                "{% if %}",
                "$5",
                "—",
                "“so”",
                "a\n# b",
                "a\n---\nb",
                "1.",
                "(© 2024 A)"
            })
    void everyTextComesBackAsItIs(String text) {
        for (Draft draft : List.of(
                of(DraftPhoto.of("a.jpg", text)),
                of(photo("a.jpg", "caption", text, "alt", text)),
                of(photo("a.jpg", "caption", text, "alt", text + "x".repeat(100))),
                of(DraftPhoto.of(text, "b")))) {
            String yaml = CaptionFileWriter.write(draft);
            Tree read = CaptionDocument.read("captions.yaml", yaml)
                    .value()
                    .orElseThrow(() -> new AssertionError(yaml))
                    .tree();
            Tree wanted = new Tree.Mapping(DraftTree.entries(draft), false);
            assertEquals(wanted.bare(), read.bare(), yaml);
        }
    }

    @Test
    void hostileCommentsStayComments() {
        DraftPhoto photo = new DraftPhoto("a.jpg", Map.of(), false, List.of("a\nb: {}", "\u0000\u0085c: d"));
        String yaml = CaptionFileWriter.write(of(photo));
        assertEquals("photos:\n  # a b: {}\n  # \\u{0} c: d\n  a.jpg: {}\n", yaml);
    }

    @Test
    void anEmptyDraftIsAnEmptyFile() {
        assertTrue(CaptionFileWriter.write(Draft.additions(List.of(), List.of(), List.of()))
                .isEmpty());
    }

    static Draft of(DraftPhoto... photos) {
        return Draft.additions(List.of(), List.of(), List.of(photos));
    }

    static DraftPhoto photo(String file, String... fields) {
        Map<String, String> map = new LinkedHashMap<>();
        IntStream.range(0, fields.length / 2).forEach(i -> map.put(fields[2 * i], fields[2 * i + 1]));
        return new DraftPhoto(file, map, false, List.of());
    }
}
