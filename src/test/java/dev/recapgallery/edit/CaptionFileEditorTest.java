package dev.recapgallery.edit;

import static dev.recapgallery.edit.CaptionFileWriterTest.of;
import static dev.recapgallery.edit.CaptionFileWriterTest.photo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recapgallery.edit.Draft.DraftPhoto;
import dev.recapgallery.edit.Draft.DraftSection;
import dev.recapgallery.edit.Draft.DraftVideo;
import dev.recapgallery.model.Person;
import dev.recapgallery.problem.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionFileEditorTest {

    private static final Draft NEW = of(DraftPhoto.of("new.jpg", "New"));

    @Test
    void addsPhotosBehindTheLastOneAndKeepsComments() {
        assertEquals("""
                # top
                photos: # all
                    'a.jpg' :   "One"   # first
                    b.jpg: Two # last
                    new.jpg: New

                  # c.jpg: parked

                defaults: {credit: none}
                """, edited("""
                # top
                photos: # all
                    'a.jpg' :   "One"   # first
                    b.jpg: Two # last

                  # c.jpg: parked

                defaults: {credit: none}
                """, NEW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `|`photos:^  new.jpg: New^`",
                "`# nothing yet^`|`# nothing yet^^photos:^  new.jpg: New^`",
                "`# nothing yet`|`# nothing yet^^photos:^  new.jpg: New`",
                "`photos:`|`photos:^  new.jpg: New`",
                "`photos: # soon^  # a.jpg^`|`photos: # soon^  new.jpg: New^  # a.jpg^`",
                "`photos: {}^`|`photos: {new.jpg: New}^`",
                "`photos: ~^`|`photos: {new.jpg: New}^`",
                "`photos: {a.jpg: One}`|`photos: {a.jpg: One, new.jpg: New}`",
                "`photos: {a.jpg: One,}`|`photos: {a.jpg: One, new.jpg: New,}`",
                "`photos: {^  a.jpg: One, # x^  b.jpg: Two # y^}^`|`photos: {^  a.jpg: One, # x^  b.jpg: Two, # y^  new.jpg: New^}^`",
                "`photos: {a.jpg: }`|`photos: {a.jpg: , new.jpg: New}`",
                "`photos:^ a.jpg: |^   One^   two^^^people: {}^`|`photos:^ a.jpg: |^   One^   two^ new.jpg: New^^^people: {}^`",
                "`photos:^ a.jpg: |+^   One^^^people: {}^`|`photos:^ a.jpg: |+^   One^^^ new.jpg: New^people: {}^`",
                "`photos:^ a.jpg: One^  two^   three^`|`photos:^ a.jpg: One^  two^   three^ new.jpg: New^`",
                "`photos:^ a.jpg:^   caption: One^   # note^`|`photos:^ a.jpg:^   caption: One^ new.jpg: New^   # note^`",
                "`photos:^ a.jpg:`|`photos:^ a.jpg:^ new.jpg: New`",
                "`photos:^ a.jpg: 😀 # 😀^# 😀😀^`|`photos:^ a.jpg: 😀 # 😀^ new.jpg: New^# 😀😀^`",
                "`---^photos:^  a.jpg: One^...^`|`---^photos:^  a.jpg: One^  new.jpg: New^...^`",
                "`{photos: {a.jpg: One}}`|`{photos: {a.jpg: One, new.jpg: New}}`",
                "`{}`|`{photos: {new.jpg: New}}`",
                "`people: {a: A}^`|`people: {a: A}^^photos:^  new.jpg: New^`",
                "`x: &x {b: B}^photos:^  a.jpg: *x^`|`x: &x {b: B}^photos:^  a.jpg: *x^  new.jpg: New^`"
            })
    void addsToEveryLayout(String before, String after) {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            for (String mark : List.of("", "\uFEFF")) {
                String old = mark + before.strip().replace("^", lineEnd);
                old = before.endsWith("^") && !old.endsWith(lineEnd) ? old + lineEnd : old;
                boolean blank = old.equals(mark);
                String wanted = mark + after.replace("^", blank ? "\n" : lineEnd);
                // A line end is taken from the file; where it has none, it is \n.
                wanted = old.contains(lineEnd) || lineEnd.equals("\n") ? wanted : wanted.replace(lineEnd, "\n");
                assertEquals(wanted, edited(old, NEW));
                assertEquals(wanted, edited(wanted, NEW));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"photos:\n  \"cafe\u0301.jpg\": Coffee\n", "photos: {./caf\u00e9.jpg: Coffee}\n"})
    void knowsAPhotoByAnotherSpellingOfItsName(String text) {
        assertEquals(text, edited(text, of(DraftPhoto.of("caf\u00e9.jpg", "New"))));
    }

    @Test
    void leavesABlockThatStandsTwiceToWhoeverWroteIt() {
        String text = "photos: {a.jpg: A}\nphotos: {new.jpg: }\n";
        assertEquals(text, edited(text, NEW));
    }

    @Test
    void addsToNamedSectionsAndMakesTheOthers() {
        DraftSection lorenzo = section("Meeting Lorenzo!", List.of(DraftPhoto.of("lorenzo.jpg", "Him")));
        DraftSection dinner =
                section("Dinner", List.of(DraftPhoto.of("dinner.jpg", "Us"), DraftPhoto.of("a.jpg", "!")));
        DraftSection tuesday = new DraftSection(
                "Tuesday",
                List.of(),
                List.of(new DraftVideo("https://youtu.be/1", "One"), new DraftVideo("https://youtu.be/2", null)),
                List.of(lorenzo, dinner));
        Draft draft = Draft.additions(
                List.of(new Person("a", "A", null), new Person("b", "B", "https://example.org/")),
                List.of(tuesday, section("Empty", List.of())),
                List.of());
        Outcome<EditedCaptions> outcome = CaptionFileEditor.add("captions.yaml", """
                people: {a: Anna}
                sections:
                - title: Tuesday # market day
                  videos:
                  - https://youtu.be/1
                  sections:
                    -   title: Meeting Lorenzo
                        photos: {a.jpg: One}
                    # more

                - title: Wednesday
                """, draft);
        EditedCaptions result = outcome.value().orElseThrow();
        assertEquals("""
                people: {a: Anna, b: {name: B, url: https://example.org/}}
                sections:
                - title: Tuesday # market day
                  videos:
                  - https://youtu.be/1
                  - {url: https://youtu.be/2}
                  sections:
                    -   title: Meeting Lorenzo
                        photos: {a.jpg: One, lorenzo.jpg: Him}
                    -   title: Dinner
                        photos:
                          dinner.jpg: Us
                    # more

                - title: Wednesday
                """, result.text());
        assertEquals(new EditedCaptions(result.text(), 2, 0, 1, 1, 1), result);
        assertEquals(List.of(), outcome.problems());
    }

    @Test
    void fillsInWhatNamedPhotosLackAndNothingElse() {
        Draft draft = of(
                photo("a.jpg", "caption", "A, b", "alt", "Seen"),
                photo("b.jpg", "caption", "Other", "alt", "Seen", "credit", "natalia"),
                photo("c.jpg", "caption", "C"),
                photo("d.jpg", "caption", "D", "alt", "Seen"),
                photo("e.jpg", "caption", "E", "credit", "bartek"),
                photo("f.jpg", "caption", "F", "alt", "Seen"),
                photo("g.jpg", "caption", "G", "alt", ""));
        String wanted = """
                photos:
                  a.jpg: {caption: "A, b", alt: Seen}  # to do
                  b.jpg:\s
                    caption: Mine # best
                    alt: Seen
                    credit: natalia
                  c.jpg: {hidden: true, caption: C}
                  d.jpg:
                    caption: 'Mine'
                    alt: Seen # ?
                    tags: [a]
                  e.jpg: {caption: E, credit: bartek}
                  f.jpg: {decorative: true, caption: F}
                  g.jpg: Mine
                """;
        assertEquals(wanted, edited("""
                photos:
                  a.jpg: {caption: , alt: }  # to do
                  b.jpg: Mine # best
                  c.jpg: {hidden: true}
                  d.jpg:
                    caption: 'Mine'
                    alt: # ?
                    tags: [a]
                  e.jpg:
                  f.jpg: {decorative: true}
                  g.jpg: Mine
                """, draft));
        assertEquals(wanted, edited(wanted, draft));
    }

    @Test
    void wrapsACaptionWithinBraces() {
        assertEquals(
                "photos: {a.jpg: {caption: 'Mine', alt: Seen}}",
                edited("photos: {a.jpg: 'Mine'}", of(photo("a.jpg", "caption", "x", "alt", "Seen"))));
    }

    @Test
    void tellsWhatToAddByHandBehindAnAlias() {
        String text = "x: &x {a.jpg: One}\nphotos: *x\npeople: {b: B}\n";
        Draft draft = Draft.additions(
                List.of(new Person("c", "C", null)), List.of(), List.of(DraftPhoto.of("new.jpg", "New: one")));
        Outcome<EditedCaptions> outcome = CaptionFileEditor.add("captions.yaml", text, draft);
        assertEquals(
                List.of(
                        "captions.yaml:1:4: error: nothing was added here, because it would have changed what is written;"
                                + " add this by hand: new.jpg: \"New: one\" [add-by-hand]"),
                outcome.problems().stream().map(Object::toString).toList());
        assertEquals(
                text.replace("b: B", "b: B, c: C"),
                outcome.value().orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"photos: [a.jpg]", "photos: text", "photos: &p {a.jpg: *p}", "- a", "a: 'x", "a: b: c", "\t- a"})
    void touchesNothingThatItDoesNotUnderstand(String text) {
        Outcome<EditedCaptions> outcome = CaptionFileEditor.add("captions.yaml", text, NEW);
        assertEquals(1, outcome.problems().size());
        outcome.value().ifPresent(result -> {
            assertEquals(text, result.text());
            assertFalse(result.isChanged());
        });
    }

    @Test
    void saysWhereTheFileCannotBeRead() {
        Outcome<EditedCaptions> outcome = CaptionFileEditor.add("captions.yaml", "a: b\nc: 'd\n", NEW);
        assertEquals(
                "captions.yaml:3:1: error: nothing was changed, because the file can't be read: found unexpected end of"
                        + " stream; put that right first [caption-file-unreadable]",
                outcome.problems().get(0).toString());
        assertTrue(outcome.value().isEmpty());
    }

    @Test
    void survivesHostileCaptionFiles() throws IOException {
        Path folder = Path.of(System.getProperty("recap.corpus", "corpus"), "captions");
        assumeTrue(Files.isDirectory(folder), "the corpus isn't beside the checkout");
        try (Stream<Path> cases = Files.list(folder)) {
            for (Path file : cases.map(path -> path.resolve("captions.yaml"))
                    .filter(Files::exists)
                    .toList()) {
                String old = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                CaptionFileEditor.add("captions.yaml", old, NEW)
                        .value()
                        .ifPresent(result -> assertEquals(old.length(), kept(old, result.text()), file.toString()));
            }
        }
    }

    /** How many characters of a text stand before and behind what was added to it. */
    private static int kept(String old, String text) {
        int start = 0;
        while (start < old.length() && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (start + end < old.length()
                && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        return start + end;
    }

    private static DraftSection section(String title, List<DraftPhoto> photos) {
        return new DraftSection(title, photos, List.of(), List.of());
    }

    private static String edited(String text, Draft draft) {
        Outcome<EditedCaptions> outcome = CaptionFileEditor.add("captions.yaml", text, draft);
        assertEquals(List.of(), outcome.problems());
        return outcome.value().orElseThrow().text();
    }
}
