package dev.recapgallery.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.model.Look;
import dev.recapgallery.model.PrivateDetail;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known only by looking at the files: doubles, dates, private details, sizes. */
class PictureRulesTest {

    private static final String TWO = """
            photos:
              a.jpg: {caption: One, alt: A tree, credit: none}
              b.jpg: {caption: Two, alt: A bush, credit: none}
            """;

    private static Look look(String hash, int differing, double sharpness) {
        BitSet gradients = new BitSet();
        gradients.set(0, differing);
        return new Look(hash, new Look.Features(gradients, Collections.nCopies(48, 128), sharpness));
    }

    @Test
    void findsOneFileUnderTwoNames() {
        assertEquals(
                List.of(
                        "captions.yaml:3:3: warning: photo 'b.jpg' is the same file as 'a.jpg' (line 2); take one of them"
                                + " out, or hide it [identical-photos]"),
                CheckedGallery.of(TWO)
                        .photo("a.jpg", null, "same")
                        .photo("b.jpg", null, "same")
                        .messages());
    }

    @Test
    void findsOnePictureInTwoFiles() {
        assertEquals(
                List.of(
                        "captions.yaml:3:3: warning: photo 'b.jpg' is the same picture as 'a.jpg' (line 2); take one of them"
                                + " out, or hide it [identical-photos]"),
                CheckedGallery.of(TWO, "a.jpg", "b.jpg")
                        .looking("a.jpg", look("same", 0, 1))
                        .looking("b.jpg", look("same", 0, 1))
                        .messages());
    }

    @Test
    void findsNothingWhereTheOtherIsHidden() {
        assertEquals(
                List.of(),
                CheckedGallery.of(TWO.replace("b.jpg: {", "b.jpg: {hidden: true, "))
                        .photo("a.jpg", null, "same")
                        .photo("b.jpg", null, "same")
                        .rules());
    }

    @Test
    void pointsOutTheSharpestOfABurst() {
        CheckedGallery burst = CheckedGallery.of(TWO)
                .photo("a.jpg", "2024-09-22T10:00:00")
                .photo("b.jpg", "2024-09-22T10:00:02")
                .looking("a.jpg", look("one", 0, 40))
                .looking("b.jpg", look("two", 12, 90));
        assertEquals(
                List.of(
                        "captions.yaml:2:3: warning: photo 'a.jpg' shows nearly the same as 'b.jpg' (line 3), taken 2 s apart;"
                                + " 'b.jpg' is the sharpest of them; keep that one, and hide the other [near-duplicate]"),
                burst.messages());
    }

    @Test
    void takesAShotOfAnotherExposureForTheSameScene() {
        Look dark = new Look("two", new Look.Features(new BitSet(), Collections.nCopies(48, 77), 30));
        assertEquals(
                List.of("3 near-duplicate"),
                CheckedGallery.of(TWO)
                        .photo("a.jpg", "2024-09-22T10:00:00")
                        .photo("b.jpg", "2024-09-22T10:00:02")
                        .looking("a.jpg", look("one", 0, 40))
                        .looking("b.jpg", dark)
                        .rules());
    }

    @Test
    void leavesOtherScenesAndOtherMinutesAlone() {
        assertEquals(
                List.of(),
                CheckedGallery.of(TWO)
                        .photo("a.jpg", "2024-09-22T10:00:00")
                        .photo("b.jpg", "2024-09-22T10:00:02")
                        .looking("a.jpg", look("one", 0, 40))
                        .looking("b.jpg", look("two", 60, 90))
                        .rules());
        assertEquals(
                List.of(),
                CheckedGallery.of(TWO)
                        .photo("a.jpg", "2024-09-22T10:00:00")
                        .photo("b.jpg", "2024-09-22T10:05:00")
                        .looking("a.jpg", look("one", 0, 40))
                        .looking("b.jpg", look("two", 12, 90))
                        .rules());
    }

    @Test
    void findsACopyWithoutATime() {
        assertEquals(
                List.of("2 near-duplicate"),
                CheckedGallery.of(TWO, "a.jpg", "b.jpg")
                        .looking("a.jpg", look("one", 0, 1))
                        .looking("b.jpg", look("two", 2, 9))
                        .rules());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-22 2024-09-23 2024-09-24 2024-08-24, 3",
        "2024-09-22 2024-09-23 2024-09-24 2024-10-10, 3",
        "2024-09-22 2024-09-22 2019-01-01, 2",
        "2024-09-22 2024-09-23 2024-09-24 2024-09-25 2003-05-01 2003-05-01, 4 5",
        "2024-09-22 2024-09-23 2024-09-24 2024-09-30, ''",
        "2024-09-22 2024-09-23 2024-09-24 2024-09-07 2024-09-08, ''",
        "2024-05-22 2024-06-10 2024-07-01 2024-07-20 2024-08-12, ''",
        "2024-09-22 2024-11-23 2024-12-01, ''"
    })
    void findsTimesOutsideTheGallerysDates(String days, String odd) {
        String[] times =
                Stream.of(days.split(" ")).map(day -> day + "T10:00:00").toArray(String[]::new);
        List<String> expected = Stream.of(odd.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> Integer.parseInt(number) + 3 + " odd-date")
                .toList();
        assertEquals(expected, dated(times).rules());
    }

    private static CheckedGallery dated(String... times) {
        StringBuilder yaml = new StringBuilder("gallery: {title: Trip 2024}\nphotos:\n");
        for (int i = 0; i < times.length; i++) {
            yaml.append("  p").append(i).append(".jpg: {caption: C, alt: A tree, credit: none}\n");
        }
        CheckedGallery gallery = CheckedGallery.of(yaml.toString());
        for (int i = 0; i < times.length; i++) {
            gallery.photo("p" + i + ".jpg", times[i]);
        }
        return gallery;
    }

    @Test
    void findsAPhotoFarFromAllOthers() {
        assertEquals(
                List.of(
                        "captions.yaml:6:3: warning: photo 'p3.jpg' was taken on 2022-09-22 by its metadata, but the others"
                                + " were taken from 2024-09-21 to 2024-09-23; correct it in 'taken:', or take the photo out"
                                + " [odd-date]"),
                dated("2024-09-21T10:00", "2024-09-22T10:00", "2024-09-23T10:00", "2022-09-22T10:00")
                        .messages());
    }

    @Test
    void findsAPhotoOutsideTheYearOfTheTitle() {
        assertEquals(
                List.of("4 odd-date"),
                dated("2024-09-21T10:00", "2021-09-22T10:00").rules());
    }

    @Test
    void findsClocksThatCannotBeRight() {
        assertEquals(List.of("3 odd-date"), dated("2031-01-01T10:00").rules());
        assertEquals(List.of("3 odd-date"), dated("1970-01-01T00:00").rules());
        assertEquals(List.of("3 odd-date"), dated("2000-01-01T00:03").rules());
    }

    @Test
    void leavesGalleriesOfManyDatesAlone() {
        assertEquals(
                List.of(),
                dated("2024-09-21T10:00", "2024-10-10T10:00", "2024-11-01T10:00")
                        .rules());
        assertEquals(
                List.of(),
                dated("2024-01-21T10:00", "2024-01-22T10:00", "2024-06-01T10:00", "2024-06-02T10:00")
                        .rules());
        assertEquals(List.of(), dated("1985-06-01T10:00").rules());
    }

    @Test
    void findsATypedTimeThatIsOff() {
        CheckedGallery gallery = CheckedGallery.of("""
                        photos:
                          a.jpg: {caption: C, alt: A tree, credit: none}
                          b.jpg: {caption: C, alt: A tree, credit: none}
                          c.jpg: {caption: C, alt: A tree, credit: none}
                          d.jpg: {caption: C, alt: A tree, credit: none, taken: 2014-09-22 10:00}
                        """);
        List.of("a.jpg", "b.jpg", "c.jpg", "d.jpg").forEach(file -> gallery.photo(file, "2024-09-22T10:00"));
        assertEquals(List.of("5 odd-date"), gallery.rules());
    }

    @Test
    void saysThatAPublishedFileTellsAPlaceButNotWhich() {
        assertEquals(
                List.of("captions.yaml:2:3: warning: photo 'a.jpg' tells where it was taken, and the file itself gets"
                        + " published: it lies in a folder called 'static', which sites publish as it is; keep the originals"
                        + " outside of the site, or strip them [published-location]"),
                CheckedGallery.of(TWO, "a.jpg", "b.jpg")
                        .telling("a.jpg", PrivateDetail.LOCATION)
                        .published("it lies in a folder called 'static', which sites publish as it is")
                        .messages());
    }

    @Test
    void tellsOfHiddenFilesAndOwnersToo() {
        assertEquals(
                List.of("3 published-owner"),
                CheckedGallery.of(TWO.replace("b.jpg: {", "b.jpg: {hidden: true, "), "a.jpg", "b.jpg")
                        .telling("b.jpg", PrivateDetail.OWNER, PrivateDetail.SERIAL_NUMBER)
                        .published("it lies there")
                        .rules());
    }

    @Test
    void namesPlacesOnceWhereFilesStayAtHome() {
        assertEquals(
                List.of(
                        "captions.yaml:2:3: warning: photos 'a.jpg', 'b.jpg' tell where they were taken; nothing that is built"
                                + " does, so nobody learns it as long as only the gallery is published; strip the originals before"
                                + " you hand them on, or write 'check: {published-location: off}'"
                                + " [published-location]"),
                CheckedGallery.of(TWO, "a.jpg", "b.jpg")
                        .telling("a.jpg", PrivateDetail.values())
                        .telling("b.jpg", PrivateDetail.LOCATION)
                        .messages());
        assertEquals(
                List.of(),
                CheckedGallery.of("gallery: {location: keep}\n" + TWO, "a.jpg", "b.jpg")
                        .telling("a.jpg", PrivateDetail.LOCATION)
                        .published("it lies there")
                        .rules());
    }

    @Test
    void findsWidthsThatNoPhotoHas() {
        assertEquals(
                List.of(
                        "captions.yaml:1:24: warning: no photo is wider than 4000 pixels, so renditions of 8000 are never"
                                + " made; take that width out, or use larger originals [needless-width]"),
                CheckedGallery.of("gallery: {renditions: {widths: [480, 4096, 8000]}}\n" + TWO, "a.jpg", "b.jpg")
                        .messages());
        assertEquals(List.of(), CheckedGallery.of(TWO, "a.jpg", "b.jpg").rules());
    }

    @Test
    void renditionsOfAnEarlierBuildThatAreWiderThanAskedForAreToldOnce() {
        String yaml =
                "gallery:\n  renditions: {widths: [480, 960]}\nphotos:\n  a.jpg: {caption: x, alt: A tree, credit: none}\n";
        assertEquals(
                List.of(
                        "captions.yaml:2:16: warning: 2 published renditions are wider than the 960 pixels asked for (up to 1920);"
                                + " run build, which replaces them [oversized-rendition]"),
                CheckedGallery.of(yaml, "a.jpg")
                        .publishing(
                                "gallery.json",
                                "images/a-480w-1f2e3d4c.jpg",
                                "images/a-960w-1f2e3d4c.webp",
                                "images/a-1600w-1f2e3d4c.webp",
                                "images/a-1920w-1f2e3d4c.jpg")
                        .messages());
        assertEquals(
                List.of(),
                CheckedGallery.of(yaml, "a.jpg")
                        .publishing("images/a-960w-1f2e3d4c.jpg", "images/b-2000w.jpg")
                        .messages());
    }
}
