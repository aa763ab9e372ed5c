package dev.recapgallery.edit;

import static dev.recapgallery.edit.CaptionChanges.changed;
import static dev.recapgallery.edit.CaptionChanges.lines;
import static dev.recapgallery.edit.CaptionChanges.lost;
import static dev.recapgallery.edit.CaptionChanges.noPlace;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How {@link CaptionFileValues} moves photos and sections. */
class CaptionFileMovesTest {

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
                "photos:^  a.jpg: &a {alt: A}^  b.jpg: *a^|a.jpg|9|2:10|'&a' lets line 3 repeat what stands here; write it out on line 3, in place of '*a', first",
                "photos:^  a.jpg: {alt: &a A}^  b.jpg: {alt: *a}^|b.jpg|0|3:16|'*a' repeats here what line 2 marks with '&a'; write it out here, in place of '*a', first",
            })
    void namesTheAliasThatKeepsAPhotoInItsPlace(String before, String photo, int at, String place, String why) {
        CaptionPath photos = CaptionPath.of("photos");
        assertEquals(
                "[captions.yaml:" + place + ": error: " + why + " [change-by-hand]]",
                changed(lines(before), file -> file.move(photos.key(photo), photos, at)));
    }

    @Test
    void movesAPhotoThatRepeatsAnotherWhereItStaysBehindThat() {
        String file = lines("photos:^  a.jpg: &a {alt: A}^  b.jpg: *a^sections:^  - title: S^");
        assertEquals(
                lines("photos:^  a.jpg: &a {alt: A}^sections:^  - title: S^    photos:^      b.jpg: *a^"),
                changed(
                        file,
                        each -> each.move(
                                CaptionPath.of("photos", "b.jpg"),
                                CaptionPath.of("sections").item(0).key("photos"),
                                0)));
    }

    @Test
    void namesTheCommentThatKeepsAPhotoInItsBraces() {
        CaptionPath photos = CaptionPath.of("photos");
        assertEquals(
                lost("# why", "2:10"),
                changed(
                        lines("photos: {^  a.jpg: {alt: A, # why^    credit: k}, b.jpg: B}^"),
                        file -> file.move(photos.key("a.jpg"), CaptionPath.of("sections", "x"), 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "^defaults: {}^"})
    void refusesToMoveAPhotoBelowAKeyWithoutColon(String rest) {
        String before = lines("sections:^  - title: One^    photos:^      a.jpg: A^  - title: Two^    ? photos" + rest);
        CaptionPath sections = CaptionPath.of("sections");
        CaptionPath photo = sections.item(0).key("photos").key("a.jpg");
        assertEquals(
                noPlace("4:14"),
                changed(before, file -> file.move(photo, sections.item(1).key("photos"), 0)));
    }
}
