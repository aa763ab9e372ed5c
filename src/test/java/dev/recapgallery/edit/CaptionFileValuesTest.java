package dev.recapgallery.edit;

import static dev.recapgallery.edit.CaptionChanges.changed;
import static dev.recapgallery.edit.CaptionChanges.lines;
import static dev.recapgallery.edit.CaptionChanges.lost;
import static dev.recapgallery.edit.CaptionChanges.noPlace;
import static dev.recapgallery.edit.CaptionChanges.read;
import static dev.recapgallery.edit.CaptionValue.flag;
import static dev.recapgallery.edit.CaptionValue.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.problem.Place.Position;
import dev.recapgallery.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "behind a blank     ¦photos:^  a.jpg: {caption: }^¦photos:^  a.jpg: {caption: , alt: New one}^",
                "behind no space    ¦photos:^  a.jpg: {caption:}^¦photos:^  a.jpg: {caption: , alt: New one}^",
                "a blank, padded    ¦photos:^  a.jpg: { caption: }^¦photos:^  a.jpg: { caption: , alt: New one }^",
                "a blank on a line  ¦photos:^  a.jpg: {^    caption: # c^  }^¦photos:^  a.jpg: {^    caption: , # c^    alt: New one^  }^",
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

    /** {@code ^} is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "photos:^  b.jpg: &k {alt: B, hidden: true}^  a.jpg: *k # c^|photos:^  b.jpg: &k {alt: B, hidden: true}^  a.jpg: {alt: B, hidden: true} # c^",
                "photos:^  b.jpg: &k^    alt: B^    hidden: true^  a.jpg: *k^  c.jpg: C^|photos:^  b.jpg: &k^    alt: B^    hidden: true^  a.jpg:^    alt: B^    hidden: true^  c.jpg: C^",
                "photos:^  b.jpg: &k One^  a.jpg: *k # c^|photos:^  b.jpg: &k One^  a.jpg: One # c^",
                "photos: {b.jpg: &k {alt: B}, a.jpg: *k}^|photos: {b.jpg: &k {alt: B}, a.jpg: {alt: B}}^",
                "photos:^  b.jpg: &k {alt: B}^  c.jpg: *k^  a.jpg: *k^|photos:^  b.jpg: &k {alt: B}^  c.jpg: *k^  a.jpg: {alt: B}^",
                "photos:^  a.jpg: &k {alt: B}^  b.jpg: *k^|photos:^  a.jpg: &k {alt: B}^  b.jpg: *k^",
            })
    void anAliasIsWrittenOut(String before, String after) {
        assertEquals(lines(after), changed(lines(before), file -> file.writeOut(PHOTO)));
    }

    /** {@code ^} is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "photos:^  a.jpg: {caption: C, alt: Old, credit: x} # c^",
                "photos:^  a.jpg: {^    caption: C,^    alt: Old,^    credit: x^  }^",
                "photos:^  a.jpg: # c^    caption: C # d^    alt: Old^    # who^    credit: x^",
                "photos:^  a.jpg:^    alt: Old^    tags: [x]^    params: {y: z}^",
                "photos:^  a.jpg:^    credit: x^    caption: C^    alt: Old^",
                "photos:^  a.jpg:^    alt: Old^    mood: x^",
            })
    void aKeyThatWasTakenOutComesBackWhereItStood(String captions) {
        String without = changed(lines(captions), file -> file.remove(PHOTO.key("alt")));
        assertTrue(!without.contains("alt"), without);
        assertEquals(lines(captions), changed(without, file -> file.set(PHOTO.key("alt"), text("Old"))));
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
                "photos: {a.jpg: {alt: &x A}, b.jpg: {alt: *x}}|1:23|'&x' lets line 1 repeat what stands here; write it out on line 1, in place of '*x', first",
                "photos:^  a.jpg: &x {alt: A}^  b.jpg: *x^  c.jpg: *x^  d.jpg: *x|2:10|'&x' lets lines 3, 4 and 5 repeat what stands here; write it out on lines 3, 4 and 5, in place of '*x', first",
                "photos:^  b.jpg: &b {alt: A}^  a.jpg: *b|3:10|'*b' repeats here what line 2 marks with '&b'; write it out here, in place of '*b', first",
                "photos: {a.jpg: {alt: !!str A}}|1:23|the tag '!!str' says how it is to be read; take the tag away first",
                "photos: {a.jpg: !x {alt: A}}|1:17|the tag '!x' says how it is to be read; take the tag away first",
                "photos: {b.jpg: &b {alt: A}, a.jpg: {<<: *b}}|1:37|the merge key '<<' takes some of it from another place; write its keys out first",
            })
    void refusesWhatIsTiedToOtherPlacesAndNamesTheOneCause(String text, String place, String why) {
        Problem problem =
                read(lines(text)).set(PHOTO.key("alt"), text("New")).problems().get(0);
        assertEquals("captions.yaml:" + place + ": error: " + why + " [change-by-hand]", problem.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "photos:^  a.jpg: &x {alt: A}^|photos:^  a.jpg: &x {alt: New}^",
                "photos:^  a.jpg: {alt: &x A, credit: c}^|photos:^  a.jpg: {alt: &x New, credit: c}^",
                "photos:^  a.jpg: &x^    alt: A^|photos:^  a.jpg: &x^    alt: New^",
                "photos:^  a.jpg: &x # why^    alt: A^|photos:^  a.jpg: &x # why^    alt: New^",
                "photos:^  a.jpg:^    alt: &x # why^      A^|photos:^  a.jpg:^    alt: &x # why^      New^",
                "photos: &p^  a.jpg:^    caption: C^|photos: &p^  a.jpg:^    caption: C^    alt: New^",
                "photos:^  b.jpg: {alt: &x A}^  a.jpg: {alt: *x}^|photos:^  b.jpg: {alt: &x A}^  a.jpg: {alt: New}^",
                "photos:^  b.jpg: {alt: &x 'A'}^  a.jpg:^    alt: *x # why^    credit: c^|photos:^  b.jpg: {alt: &x 'A'}^  a.jpg:^    alt: New # why^    credit: c^",
                "photos:^  b.jpg: {credit: &k c}^  a.jpg: {credit: *k}^|photos:^  b.jpg: {credit: &k c}^  a.jpg: {alt: New, credit: *k}^",
                "photos:^  a.jpg: {credit: &k c}^  b.jpg: {credit: *k}^|photos:^  a.jpg: {alt: New, credit: &k c}^  b.jpg: {credit: *k}^",
            })
    void changesWhatNoOtherPlaceRepeats(String before, String after) {
        assertEquals(lines(after), changed(lines(before), file -> file.set(PHOTO.key("alt"), text("New"))));
    }

    @Test
    void tellsWhatIsFixedBeforeItIsChanged() {
        CaptionFileValues file = read(lines("photos:^  a.jpg: &a {alt: A}^  b.jpg: *a^  c.jpg: {alt: &c C}^"
                + "  d.jpg: {alt: *c}^  e.jpg: &e E^  f.jpg: *e^"));
        List<String> keys = List.of("alt", "caption");
        String anchor = "'&a' lets line 3 repeat what stands here; write it out on line 3, in place of '*a', first";
        assertEquals(
                Map.of("alt", anchor, "caption", anchor),
                messages(file.fixed(CaptionPath.of("photos", "a.jpg"), keys)));
        String alias = "'*a' repeats here what line 2 marks with '&a'; write it out here, in place of '*a', first";
        assertEquals(
                Map.of("alt", alias, "caption", alias), messages(file.fixed(CaptionPath.of("photos", "b.jpg"), keys)));
        assertEquals(
                Set.of("alt"),
                file.fixed(CaptionPath.of("photos", "c.jpg"), keys).keySet());
        assertEquals(Map.of(), file.fixed(CaptionPath.of("photos", "d.jpg"), keys));
        assertEquals(
                Set.of("alt", "caption"),
                file.fixed(CaptionPath.of("photos", "e.jpg"), keys).keySet());
        assertEquals(
                Set.of("alt"),
                file.fixed(CaptionPath.of("photos", "f.jpg"), keys).keySet());
    }

    private static Map<String, String> messages(Map<String, Problem> problems) {
        Map<String, String> messages = new LinkedHashMap<>();
        problems.forEach((key, problem) -> messages.put(key, problem.message()));
        return messages;
    }

    @Test
    void namesTheAliasThatKeepsAValueFromBeingTakenOut() {
        assertEquals(
                "[captions.yaml:1:23: error: '&x' lets line 1 repeat what stands here; write it out on line 1, in place"
                        + " of '*x', first [change-by-hand]]",
                changed("photos: {a.jpg: {alt: &x A}, b.jpg: {alt: *x}}", file -> file.remove(PHOTO.key("alt"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "photos:^  ? a.jpg^  : alt: A^    credit: c # why^|photos:^  ? a.jpg^  : credit: c # why^",
                "photos:^  ? a.jpg^  : alt: A^  # why^|photos:^  ? a.jpg^  : ^  # why^",
                "photos:^  ? a.jpg^  : alt: A # why^    credit: c^|# why at 3:10",
                "photos:^  ? a.jpg^  : alt: A^    # about the credit^    credit: c^|refused 3:10",
                "photos:^  ? a.jpg^  : alt: >- # why^      A^    credit: c^|# why at 3:10",
                "photos:^  a.jpg: {alt: # why^    A, credit: c}^|# why at 3:5",
                "photos:^  a.jpg: {credit: c, alt: # why^    A}^|# why at 3:5",
            })
    void losesNoCommentWithTheAltText(String before, String after) {
        String[] lost = after.split(" at ");
        String expected = after.startsWith("refused ")
                ? noPlace(after.substring("refused ".length()))
                : lost.length == 2 ? lost(lost[0], lost[1]) : lines(after);
        assertEquals(expected, changed(lines(before), file -> file.remove(PHOTO.key("alt"))));
    }

    @ParameterizedTest
    @CsvSource({"? photos, 2:1", "? photos # why^, 2:1", "? photos^^gallery: {title: T}^, 3:1"})
    void refusesToFillAKeyWithoutColon(String before, String place) {
        assertEquals(noPlace(place), changed(lines(before), file -> file.set(PHOTO.key("alt"), text("A"))));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "One word here^      and a second line^      and the end|One other word here^      and a second line^      and the end",
                "One word here^      and a second line^      and the end|One word here^      and another second line^      and the end",
                "One word here^      and a second line^      and the end|One word here^      and a second line^      and the very end",
                "One word here^      and a second line^      and the end|Now One word here^      and a second line^      and the end",
                "One word here^      and a second line^      and the end|One word here^      x and a second line^      and the end",
                "One word here^      and a second line^      and the end|One word here^      and a second line^      and the end of it",
                "One word here^      and a second line^      and the end|One word here^      and the end",
                "One word here^      and a second line^      and the end|One word here^      and a second line",
            })
    void aChangedWordLeavesTheOtherLinesOfAWrappedTextAsTheyAre(String before, String after) {
        for (String style : List.of(">-^      ", ">^      ", "")) {
            String file = "photos:^  a.jpg:^    alt: %s^    credit: c^";
            String text = after.replaceAll("\\^ +", " ");
            assertEquals(
                    lines(file.formatted(style + after)),
                    changed(lines(file.formatted(style + before)), each -> each.set(PHOTO.key("alt"), text(text))));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sections:^    - title: One^      photos:^          a.jpg: A^|····- title: New^      photos:^          b.jpg: B^",
                "sections:^-   title: One^    photos:^        a.jpg: A^|-   title: New^    photos:^        b.jpg: B^",
                "people:^    k: {name: K}^sections:^|····- title: New^      photos:^          b.jpg: B^",
                "sections:^- title: One^  photos:^    a.jpg: A^|- title: New^  photos:^    b.jpg: B^",
            })
    void aNewSectionIsIndentedAsTheFileIs(String before, String added) {
        Map<String, CaptionValue> section = new LinkedHashMap<>();
        section.put("title", text("New"));
        section.put("photos", text(""));
        assertEquals(lines(before + added), changed(lines(before), file -> file.append(
                        CaptionPath.of("sections"), new CaptionValue.Fields(section))
                .then(made -> made.insert(
                        made.sections().get(made.sections().size() - 1).path().key("photos"), 0, "b.jpg", text("B")))));
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
}
