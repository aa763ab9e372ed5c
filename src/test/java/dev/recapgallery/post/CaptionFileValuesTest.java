package dev.recapgallery.post;

import static dev.recapgallery.post.CaptionValue.flag;
import static dev.recapgallery.post.CaptionValue.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place.Position;
import dev.recapgallery.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionFileValuesTest {

    private static final CaptionPath PHOTO = CaptionPath.of("photos", "a.jpg");

    /** {@code ^} is a line end, {@code ·} a space. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "plain              ¦photos:^  a.jpg: {alt: Old}^               ¦photos:^  a.jpg: {alt: New one}^",
                "single quotes stay ¦photos:^  a.jpg: {alt: 'Old'} # c^         ¦photos:^  a.jpg: {alt: 'New one'} # c^",
                "double quotes stay ¦photos:^  a.jpg:^    alt: \"Old\"   # c^   ¦photos:^  a.jpg:^    alt: \"New one\"   # c^",
                "literal ¦photos:^  a.jpg:^    alt: |- # c^      Old^      text^    credit: x^¦photos:^  a.jpg:^    alt: |- # c^      New one^    credit: x^",
                "folded             ¦photos:^  a.jpg:^    alt: >^       Old^       text^^    credit: x^¦photos:^  a.jpg:^    alt: >^       New one^^    credit: x^",
                "plain of two lines ¦photos:^  a.jpg:^    alt: Old^      text # c^    credit: x^¦photos:^  a.jpg:^    alt: New one # c^    credit: x^",
                "on its own line    ¦photos:^  a.jpg:^    alt:^      Old # c^¦photos:^  a.jpg:^    alt:^      New one # c^",
                "a blank            ¦photos:^  a.jpg:^    alt:   # c^    credit: x^¦photos:^  a.jpg:^    alt: New one   # c^    credit: x^",
                "a tilde            ¦photos:^  a.jpg: {alt: ~}^¦photos:^  a.jpg: {alt: New one}^",
                "a blank in braces  ¦photos: {a.jpg: {alt: , credit: x}}^¦photos: {a.jpg: {alt: New one, credit: x}}^",
                "a missing key      ¦photos:^  a.jpg:^    caption: C # c^^defaults: {}^¦photos:^  a.jpg:^    caption: C # c^    alt: New one^^defaults: {}^",
                "a key in braces    ¦photos:^  a.jpg: {caption: C} # c^¦photos:^  a.jpg: {caption: C, alt: New one} # c^",
                "braces on lines    ¦photos:^  a.jpg: {^    caption: C # c^  }^¦photos:^  a.jpg: {^    caption: C, # c^    alt: New one^  }^",
                "behind a blank     ¦photos:^  a.jpg: {caption: C, credit: }^¦photos:^  a.jpg: {caption: C, credit: , alt: New one}^",
                "behind no space    ¦photos:^  a.jpg: {caption: C, credit:}^¦photos:^  a.jpg: {caption: C, credit: , alt: New one}^",
                "a blank, padded    ¦photos:^  a.jpg: { caption: C, credit: }^¦photos:^  a.jpg: { caption: C, credit: , alt: New one }^",
                "a blank on a line  ¦photos:^  a.jpg: {^    credit: # c^  }^¦photos:^  a.jpg: {^    credit: , # c^    alt: New one^  }^",
                "blanks in braces   ¦photos:^  a.jpg: {caption: , alt: }^¦photos:^  a.jpg: {caption: , alt: New one}^",
                "empty braces       ¦photos:^  a.jpg: {} # c^¦photos:^  a.jpg: {alt: New one} # c^",
                "an empty entry     ¦photos:^  a.jpg: # c^  b.jpg: B^¦photos:^  a.jpg: # c^    alt: New one^  b.jpg: B^",
                "one among braces   ¦photos:^  a.jpg: # c^  b.jpg: {alt: B}^¦photos:^  a.jpg: {alt: New one} # c^  b.jpg: {alt: B}^",
                "a short form       ¦photos:^  a.jpg: A 'b' # c^¦photos:^  a.jpg:^    caption: A 'b' # c^    alt: New one^",
                "a quoted short one ¦photos:^    \"a.jpg\" : 'A # b' # c^¦photos:^    \"a.jpg\" :^        caption: 'A # b' # c^        alt: New one^",
                "a short in braces  ¦photos: {a.jpg: A, b.jpg: B}^¦photos: {a.jpg: {caption: A, alt: New one}, b.jpg: B}^",
                "a short by braces  ¦photos:^  a.jpg: A, b # c^  b.jpg: {alt: B}^¦photos:^  a.jpg:^    caption: A, b # c^    alt: New one^  b.jpg: {alt: B}^",
                "a folded short one ¦photos:^  a.jpg: >-^    A^    b^  b.jpg: B^¦photos:^  a.jpg:^    caption: >-^      A^      b^    alt: New one^  b.jpg: B^",
                "a long short one   ¦photos:^  a.jpg: A^    b # c^¦photos:^  a.jpg:^    caption: A^      b # c^    alt: New one^",
                "no entry           ¦photos:^  b.jpg: B # c^^# end^¦photos:^  b.jpg: B # c^  a.jpg:^    alt: New one^^# end^",
                "no photos          ¦# top^gallery: {title: T}^¦# top^gallery: {title: T}^^photos:^  a.jpg:^    alt: New one^",
                "an empty file      ¦``¦photos:^  a.jpg:^    alt: New one^",
                "no final newline   ¦photos:^  a.jpg: {alt: Old}¦photos:^  a.jpg: {alt: New one}",
                "no newline, added  ¦photos:^  a.jpg:^    caption: A¦photos:^  a.jpg:^    caption: A^    alt: New one",
            })
    void setsTheAltText(String what, String before, String after) {
        assertEquals(lines(after), changed(lines(before), file -> file.set(PHOTO.key("alt"), text("New one"))), what);
        String returns = lines(before).replace("\n", "\r\n");
        assertEquals(
                lines(after).replace("\n", "\r\n"),
                changed("\uFEFF" + returns, file -> file.set(PHOTO.key("alt"), text("New one")))
                        .substring(1)
                        .replaceAll("(?<!\r)\n", returns.isEmpty() ? "\r\n" : "\n"),
                what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Yes: no         |photos: {a.jpg: {alt: \"Yes: no\"}}",
                "no              |photos: {a.jpg: {alt: \"no\"}}",
                "A, b            |photos: {a.jpg: {alt: \"A, b\"}}",
                "It's            |photos: {a.jpg: {alt: It's}}",
                "\"A\", b        |photos: {a.jpg: {alt: '\"A\", b'}}",
                "“A” says        |photos: {a.jpg: {alt: “A” says}}",
                "A^b             |photos: {a.jpg: {alt: \"A\\nb\"}}",
                "# A             |photos: {a.jpg: {alt: \"# A\"}}",
                "👋 A            |photos: {a.jpg: {alt: 👋 A}}",
            })
    void quotesOnlyWhatNeedsIt(String value, String after) {
        assertEquals(
                after, changed("photos: {a.jpg: {alt: x}}", file -> file.set(PHOTO.key("alt"), text(lines(value)))));
    }

    @Test
    void takesTheNeighboursQuotes() {
        assertEquals(
                "photos:\n  b.jpg: 'B: b'\n  a.jpg: 'It''s: a'\n",
                changed("photos:\n  b.jpg: 'B: b'\n", file -> file.set(PHOTO.key("caption"), text("It's: a"))));
    }

    @Test
    void writesSeveralLinesAsALiteralBlock() {
        assertEquals(
                "photos:\n  a.jpg:\n    caption: |- # c\n      One\n\n      two\n    alt: x\n",
                changed(
                        "photos:\n  a.jpg:\n    caption: Old # c\n    alt: x\n",
                        file -> file.set(PHOTO.key("caption"), text("One\n\ntwo"))));
    }

    @Test
    void wrapsAFoldedTextAsWideAsItWas() {
        String words = "word ".repeat(30).strip();
        String changed = changed(
                "photos:\n  a.jpg:\n    caption: >-\n      Some text that is folded and about this wide, as one types\n      it\n    alt: x\n",
                file -> file.set(PHOTO.key("caption"), text(words)));
        assertTrue(changed.startsWith("photos:\n  a.jpg:\n    caption: >-\n      word word"), changed);
        assertTrue(changed.lines().allMatch(line -> line.length() <= 65), changed);
        assertTrue(changed.endsWith("word\n    alt: x\n"), changed);
    }

    @Test
    void writesWordsListsAndBlocks() {
        String before = "photos:\n  a.jpg: {alt: x}\n";
        CaptionValue focal =
                new CaptionValue.Items(List.of(new CaptionValue.Word("0.5"), new CaptionValue.Word("0.3")));
        assertEquals(
                "photos:\n  a.jpg: {alt: x, decorative: true, focal: [0.5, 0.3]}\n",
                changed(before, file -> file.set(PHOTO.key("decorative"), flag(true))
                        .then(next -> next.set(PHOTO.key("focal"), focal))));
        Map<String, CaptionValue> jane = new LinkedHashMap<>();
        jane.put("name", text("Jane Doe"));
        jane.put("url", text("https://jane.example/"));
        assertEquals(
                "photos:\n  a.jpg: {alt: x}\n\npeople:\n  jane: {name: Jane Doe, url: https://jane.example/}\n",
                changed(before, file -> file.set(CaptionPath.of("people", "jane"), new CaptionValue.Fields(jane))));
    }

    @Test
    void replacesABlockByAWord() {
        assertEquals(
                "photos:\n  a.jpg:\n    credit: kati # who\n    alt: x # y\n",
                changed(
                        "photos:\n  a.jpg:\n    credit: # who\n      name: Jane\n      url: https://jane.example/\n    alt: x # y\n",
                        file -> file.set(PHOTO.key("credit"), text("kati"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "photos:^  a.jpg:^    alt: A^    credit: c^|photos:^  a.jpg:^    credit: c^",
                "photos:^  a.jpg:^    alt: A # ask^    credit: c^|photos:^  a.jpg:^    # ask^    credit: c^",
                "photos:^  a.jpg:^    alt: A^|photos:^  a.jpg:^",
                "photos:^  a.jpg:^    credit: c^    alt: A|photos:^  a.jpg:^    credit: c",
                "photos:^  a.jpg: {alt: A, credit: c}^|photos:^  a.jpg: {credit: c}^",
                "photos:^  a.jpg: {credit: c, alt: A}^|photos:^  a.jpg: {credit: c}^",
                "photos:^  a.jpg: {credit: , alt: A}^|photos:^  a.jpg: {credit: }^",
                "photos:^  a.jpg: {credit: c, alt: }^|photos:^  a.jpg: {credit: c}^",
                "photos:^  a.jpg: { credit: c, alt: }^|photos:^  a.jpg: { credit: c }^",
                "photos:^  a.jpg: {alt: }^|photos:^  a.jpg: {}^",
                "photos:^  a.jpg: {alt: A}^|photos:^  a.jpg: {}^",
                "photos:^  a.jpg: {^    alt: A, # c^    credit: c}^|photos:^  a.jpg: {^     # c^    credit: c}^",
                "photos:^  a.jpg:^    alt: >-^      A^      b^    credit: c^|photos:^  a.jpg:^    credit: c^",
                "photos:^  a.jpg: A^|photos:^  a.jpg: A^",
                "photos:^  a.jpg:^    credit: c^    ? alt^    # why^    : >  # b^      A^|photos:^  a.jpg:^    credit: c^    # why^    # b^",
            })
    void takesTheAltTextOut(String before, String after) {
        assertEquals(lines(after), changed(lines(before), file -> file.remove(PHOTO.key("alt"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "s:^  - title: A # a^    photos:^      a.jpg: A^        # deep^^  # about B^  - title: 'B'^^^# end^x: 1^|1|0|s:^  # about B^  - title: 'B'^^  - title: A # a^    photos:^      a.jpg: A^        # deep^^^# end^x: 1^",
                "s:^  - title: A # a^    photos:^      a.jpg: A^        # deep^^  # about B^  - title: 'B'^^^# end^x: 1^|0|9|s:^  # about B^  - title: 'B'^^  - title: A # a^    photos:^      a.jpg: A^        # deep^^^# end^x: 1^",
                "s:^- title: A^- title: B^- title: C|2|0|s:^- title: C^- title: A^- title: B",
                "s:^- title: A^- title: B^- title: C|0|2|s:^- title: B^- title: A^- title: C",
                "s: [{title: A}, {title: B}, {title: C}]|1|0|s: [{title: B}, {title: A}, {title: C}]",
                "s: [{title: A}, {title: B}, {title: C}]|1|3|s: [{title: A}, {title: C}, {title: B}]",
            })
    void movesAnItemWithinItsList(String before, int item, int at, String after) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            CaptionPath list = CaptionPath.of("s");
            assertEquals(
                    after.replace("^", lineEnd),
                    changed(before.replace("^", lineEnd), file -> file.move(list.item(item), list, at)));
        }
    }

    @Test
    void movesAPhotoWithItsCommentsWithinItsSection() {
        assertEquals(
                """
                photos:
                  # about c
                  c.jpg:
                    caption: 'C'   # why
                    # todo
                  a.jpg: A # first

                  b.jpg: B
                """, changed("""
                        photos:
                          a.jpg: A # first

                          b.jpg: B
                          # about c
                          c.jpg:
                            caption: 'C'   # why
                            # todo
                        """, file -> file.move(CaptionPath.of("photos", "c.jpg"), CaptionPath.of("photos"), 0)));
    }

    @Test
    void movesAPhotoBetweenSectionsOfOtherDepth() {
        assertEquals(
                """
                sections:
                  - title: One
                    photos:
                  - title: Two
                    sections:
                      - title: Three
                        photos:
                          # about a
                          a.jpg:
                            caption: >-
                              A
                              b
                          b.jpg: B
                """,
                changed(
                        """
                        sections:
                          - title: One
                            photos:
                              # about a
                              a.jpg:
                                caption: >-
                                  A
                                  b
                          - title: Two
                            sections:
                              - title: Three
                                photos:
                                  b.jpg: B
                        """,
                        file -> file.move(
                                file.photo("a.jpg").orElseThrow(),
                                file.sections().get(2).path().key("photos"),
                                0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sections: [{title: S}]^photos: {a.jpg: A, b.jpg: B}^|sections: [{title: S, photos: {a.jpg: A}}]^photos: {b.jpg: B}^",
                "sections:^  - title: S^photos: {b.jpg: B, a.jpg: {alt: x}}^|sections:^  - title: S^    photos:^      a.jpg: {alt: x}^photos: {b.jpg: B}^",
                "sections:^  - title: S^    photos: {}^photos:^  a.jpg: A # c^|sections:^  - title: S^    photos:^      a.jpg: A # c^photos:^",
                "sections:^  - title: S^    photos: {c.jpg: C}^photos:^  a.jpg: A # c^|sections:^  - title: S^    photos: {c.jpg: C, a.jpg: A}^photos:^  # c^",
                "sections:^  - title: S^    photos: {c.jpg: }^photos: {a.jpg: , b.jpg: B}^|sections:^  - title: S^    photos: {c.jpg: , a.jpg: }^photos: {b.jpg: B}^",
                "photos:^  b.jpg: B^  a.jpg: A^sections:^  - title: S^    photos:^      c.jpg: C|photos:^  b.jpg: B^sections:^  - title: S^    photos:^      c.jpg: C^      a.jpg: A",
            })
    void movesAPhotoIntoASectionOfAnotherStyle(String before, String after) {
        assertEquals(
                lines(after),
                changed(
                        lines(before),
                        file -> file.move(
                                CaptionPath.of("photos", "a.jpg"),
                                file.sections().get(0).path().key("photos"),
                                99)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "photos: {a.jpg: {alt: &x A}, b.jpg: {alt: *x}}|captions.yaml:1:23",
                "photos: {b.jpg: {alt: &x A}, a.jpg: {alt: *x}}|captions.yaml:1:23",
                "photos: {a.jpg: {alt: !!str A}}|captions.yaml:1:23",
                "photos: {b.jpg: &b {alt: A}, a.jpg: {<<: *b}}|captions.yaml:1:37",
            })
    void refusesWhatIsTiedToOtherPlaces(String text, String place) {
        Problem problem =
                read(text).set(PHOTO.key("alt"), text("New")).problems().get(0);
        assertEquals(
                place + ": error: nothing was changed here, because an anchor (&), an alias (*), a merge key (<<) or a"
                        + " tag (!) may tie it to other places; change it by hand [change-by-hand]",
                problem.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "photos:^  ? a.jpg^  : alt: A^    credit: c # why^|photos:^  ? a.jpg^  : credit: c # why^",
                "photos:^  ? a.jpg^  : alt: A^  # why^|photos:^  ? a.jpg^  : ^  # why^",
                "photos:^  ? a.jpg^  : alt: A # why^    credit: c^|refused 3:5",
                "photos:^  ? a.jpg^  : alt: A^    # about the credit^    credit: c^|refused 3:5",
                "photos:^  ? a.jpg^  : alt: >- # why^      A^    credit: c^|refused 3:5",
                "photos:^  a.jpg: {alt: # why^    A, credit: c}^|refused 2:10",
                "photos:^  a.jpg: {credit: c, alt: # why^    A}^|refused 2:10",
            })
    void losesNoCommentWithTheAltText(String before, String after) {
        String expected = after.startsWith("refused ") ? noPlace(after.substring("refused ".length())) : lines(after);
        assertEquals(expected, changed(lines(before), file -> file.remove(PHOTO.key("alt"))));
    }

    @ParameterizedTest
    @CsvSource({"? photos, 2:1", "? photos # why^, 2:1", "? photos^^gallery: {title: T}^, 3:1"})
    void refusesToFillAKeyWithoutColon(String before, String place) {
        assertEquals(noPlace(place), changed(lines(before), file -> file.set(PHOTO.key("alt"), text("A"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "^defaults: {}^"})
    void refusesToMoveAPhotoBelowAKeyWithoutColon(String rest) {
        String before = lines("sections:^  - title: One^    photos:^      a.jpg: A^  - title: Two^    ? photos" + rest);
        CaptionPath sections = CaptionPath.of("sections");
        CaptionPath photo = sections.item(0).key("photos").key("a.jpg");
        assertEquals(
                noPlace("4:7"),
                changed(before, file -> file.move(photo, sections.item(1).key("photos"), 0)));
    }

    @Test
    void changesWhatStandsBesideAnAlias() {
        assertEquals(
                "photos: {b.jpg: &x B, c.jpg: *x, a.jpg: New}",
                changed("photos: {b.jpg: &x B, c.jpg: *x}", file -> file.set(PHOTO.key("caption"), text("New"))));
    }

    @Test
    void findsValuesShortFormsSectionsAndPlaces() {
        CaptionFileValues file = read("""
                sections:
                  - title: One
                    photos:
                      ./a.jpg: Caption
                      b.jpg:
                        alt: >
                          Text
                    sections:
                      - title: One
                """);
        CaptionPath photo = file.photo("a.jpg").orElseThrow();
        assertEquals(Optional.of(text("Caption")), file.value(photo.key("caption")));
        assertEquals(Optional.empty(), file.value(photo.key("alt")));
        assertEquals(
                Optional.of(text("Text")),
                file.value(file.photo("b.jpg").orElseThrow().key("alt")));
        assertEquals(
                List.of("one", "one-1"),
                file.sections().stream().map(CaptionSection::id).toList());
        assertEquals(Optional.of("b.jpg"), file.photoSpans().at(new Position(6, 9)));
        assertEquals(Optional.empty(), file.photoSpans().at(new Position(8, 5)));
    }

    @Test
    void aListIsBegunAndGrowsInLinesWhereTheFileHasLines() {
        Map<String, CaptionValue> section = new LinkedHashMap<>();
        section.put("title", text("One: 1"));
        section.put("photos", text(""));
        CaptionValue item = new CaptionValue.Fields(section);
        CaptionPath list = CaptionPath.of("sections");
        String lines = "sections:\n  - title: \"One: 1\"\n    photos:\n";
        assertEquals(
                lines,
                read("sections:\n").append(list, item).value().orElseThrow().text());
        assertEquals(
                "photos: {}\n\n" + lines,
                read("photos: {}\n").append(list, item).value().orElseThrow().text());
        assertEquals(
                "sections: [{title: A}, {title: \"One: 1\", photos: }]\n",
                read("sections: [{title: A}]\n")
                        .append(list, item)
                        .value()
                        .orElseThrow()
                        .text());
    }

    private static String noPlace(String place) {
        return "[captions.yaml:" + place
                + ": error: nothing was changed here, because its layout leaves no place for the"
                + " change; change it by hand [change-by-hand]]";
    }

    private static String lines(String row) {
        return row.replace('^', '\n').replace('·', ' ');
    }

    private static String changed(String text, Function<CaptionFileValues, Outcome<CaptionFileValues>> change) {
        Outcome<CaptionFileValues> changed = change.apply(read(text));
        return changed.value().map(CaptionFileValues::text).orElseGet(() -> changed.problems()
                .toString());
    }

    private static CaptionFileValues read(String text) {
        return CaptionFileValues.read("captions.yaml", text).value().orElseThrow();
    }
}
