package dev.recapgallery.input;

import static dev.recapgallery.input.AlbumFixture.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.GeoPoint;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Taken;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlbumJoinerTest {

    /** {@code id "title" [files]} for each section, depth first. */
    private static List<String> sections(Outcome<Album> outcome) {
        return outcome.value().orElseThrow().sections().stream()
                .flatMap(Section::walk)
                .map(section -> section.id() + " \"" + section.title() + "\" "
                        + section.photos().stream().map(Photo::file).toList())
                .toList();
    }

    private static List<String> problems(Outcome<Album> outcome) {
        return outcome.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void putsPhotosWhereTheyAreNamed() {
        Outcome<Album> outcome = new AlbumFixture()
                .photo("late.jpg", "2024-01-01T12:00")
                .photo("early.jpg", "2024-01-01T10:00")
                .photos("undated.jpg", "a.jpg", "b.jpg", "c.jpg", "hidden.jpg")
                .join("""
                        photos: {c.jpg: C, hidden.jpg: {hidden: true}}
                        sections:
                          - title: Tuesday
                            photos: {b.jpg: B}
                            sections: [{title: Swag, photos: {a.jpg: A}}]
                          - title: Swag
                        """);

        assertEquals(
                List.of(
                        "tuesday \"Tuesday\" [b.jpg]",
                        "swag \"Swag\" [a.jpg]",
                        "swag-1 \"Swag\" []",
                        "photos \"Photos\" [c.jpg]",
                        "more-photos \"More photos\" [early.jpg, late.jpg, undated.jpg]"),
                sections(outcome));
        String way =
                " is not named in captions.yaml and goes to \"More photos\"; name it there, with {hidden: true} to leave"
                        + " it out [unnamed-photo]";
        assertEquals(
                List.of(
                        "early.jpg: warning: photo 'early.jpg'" + way,
                        "late.jpg: warning: photo 'late.jpg'" + way,
                        "undated.jpg: warning: photo 'undated.jpg'" + way),
                problems(outcome));
    }

    @Test
    void makesASectionOfEachFolderWithoutACaptionFile() {
        Outcome<Album> outcome = new AlbumFixture()
                .photo("2024/day one/b.jpg", "2024-01-01T12:00")
                .photo("2024/day one/a.jpg", "2024-01-01T13:00")
                .photos("z.jpg")
                .joinWithoutCaptions();

        assertEquals(
                List.of("photos \"Photos\" [z.jpg]", "day-one \"day one\" [2024/day one/b.jpg, 2024/day one/a.jpg]"),
                sections(outcome));
        assertEquals(List.of(), outcome.problems());
    }

    @Test
    void namesAGalleryAfterItsFolder() {
        Album album = new AlbumFixture().joinWithoutCaptions().value().orElseThrow();
        assertEquals("My Trip", album.title());
        assertEquals("my-trip", album.id());

        assertEquals(
                "t",
                new AlbumFixture()
                        .join("gallery: {title: T!}")
                        .value()
                        .orElseThrow()
                        .id());
        assertEquals(
                "my-trip",
                new AlbumFixture()
                        .join("gallery: {title: '...'}")
                        .value()
                        .orElseThrow()
                        .id());
        assertEquals(
                "x",
                new AlbumFixture()
                        .join("gallery: {title: T, id: x}")
                        .value()
                        .orElseThrow()
                        .id());
    }

    @Test
    void reportsPhotosThatAreNotThere() {
        Outcome<Album> outcome = new AlbumFixture()
                .photos("plain.jpg", "2024/other.jpg", "shot.png")
                .unreadable("broken.jpg")
                .join("""
                        photos:
                          plan.jpg: x
                          PLAIN.JPG: x
                          other.jpg: x
                          shot.jpg: x
                          broken.jpg: x
                          nowhere-to-be-found.jpg: x
                        """);

        String missing = "' is not in the photo folder; ";
        assertEquals(
                List.of(
                        "captions.yaml:2:3: error: photo 'plan.jpg" + missing
                                + "did you mean 'plain.jpg'? [missing-photo]",
                        "captions.yaml:3:3: error: photo 'PLAIN.JPG" + missing
                                + "did you mean 'plain.jpg'? [missing-photo]",
                        "captions.yaml:4:3: error: photo 'other.jpg" + missing
                                + "did you mean '2024/other.jpg'? [missing-photo]",
                        "captions.yaml:5:3: error: photo 'shot.jpg" + missing
                                + "did you mean 'shot.png'? [missing-photo]",
                        "captions.yaml:7:3: error: photo 'nowhere-to-be-found.jpg" + missing
                                + "put it there, or take the entry out [missing-photo]"),
                problems(outcome).stream()
                        .filter(line -> line.contains("missing"))
                        .toList());
    }

    @Test
    void aPhotoWithAnEntryIsMeantLast() {
        Outcome<Album> renamed =
                new AlbumFixture().photos("IMG_20.jpg", "tower.jpg").join("""
                        photos:
                          IMG_20.jpg: x
                          IMG_30.jpg: x
                        """);
        Outcome<Album> gone = new AlbumFixture().photos("IMG_20.jpg").join("""
                        photos:
                          IMG_20.jpg: x
                          IMG_30.jpg: x
                        """);

        String missing = "captions.yaml:3:3: error: photo 'IMG_30.jpg' is not in the photo folder; ";
        assertEquals(
                List.of(missing
                        + "if it was renamed to 'tower.jpg', name it so; else put it there, or take the entry out"
                        + " [missing-photo]"),
                missingPhotos(renamed));
        assertEquals(
                List.of(missing
                        + "did you mean 'IMG_20.jpg', which has an entry? Else put it there, or take the entry out"
                        + " [missing-photo]"),
                missingPhotos(gone));
    }

    private static List<String> missingPhotos(Outcome<Album> outcome) {
        return problems(outcome).stream()
                .filter(line -> line.contains("missing-photo"))
                .toList();
    }

    @Test
    void countsTheFirstOfSeveralEntriesInTheFile() {
        Outcome<Album> outcome = new AlbumFixture().photos("a.jpg").join("""
                photos: {a.jpg: first}
                sections: [{title: T, photos: {./a.jpg: second}}]
                """);

        assertEquals(List.of("t \"T\" []", "photos \"Photos\" [a.jpg]"), sections(outcome));
        assertEquals(
                List.of(
                        "captions.yaml:2:32: warning: photo 'a.jpg' is named on line 1 and again on line 2; only the first"
                                + " counts, so take one of them out [photo-named-twice]"),
                problems(outcome));
    }

    @Test
    void showsAPhotoOnceThoughAnAliasRepeatsItsEntry() {
        Outcome<Album> outcome = new AlbumFixture()
                .photos("a.jpg")
                .join("sections: [{title: A, photos: &p {a.jpg: x}}, {title: B, photos: *p}]");

        assertEquals(List.of("a \"A\" [a.jpg]", "b \"B\" []"), sections(outcome));
        assertEquals(1, outcome.problems().size());
    }

    @Test
    void takesComposedAndDecomposedNamesForTheSame() {
        assertEquals(
                List.of(),
                new AlbumFixture()
                        .photos("cafe\u0301.jpg")
                        .join("photos: {caf\u00e9.jpg: x}")
                        .problems());
        assertEquals(
                List.of(),
                new AlbumFixture()
                        .photos("caf\u00e9.jpg")
                        .join("photos: {cafe\u0301.jpg: x}")
                        .problems());
    }

    @Test
    void prefersTheCaptionFileToMetadata() {
        AlbumFixture folder = new AlbumFixture()
                .photo(
                        "a.jpg",
                        "2024-09-22T18:04",
                        says(MetadataSource.EXIF, Field.CAPTION, "from EXIF"),
                        says(MetadataSource.XMP, Field.CAPTION, "from XMP"),
                        says(MetadataSource.IPTC, Field.ALT, "alt"),
                        says(MetadataSource.IPTC, Field.TITLE, "title"),
                        says(MetadataSource.EXIF, Field.COPYRIGHT, "copyright"),
                        says(MetadataSource.XMP, Field.KEYWORD, "one"),
                        says(MetadataSource.XMP, Field.KEYWORD, "two"),
                        says(MetadataSource.IPTC, Field.KEYWORD, "three"));

        Photo silent = folder.joinOne("photos: {a.jpg: }");
        assertEquals(new Caption("from XMP", false), silent.caption());
        assertEquals("alt", silent.alt());
        assertEquals("title", silent.title());
        assertEquals("copyright", silent.copyright());
        assertEquals(List.of("one", "two"), silent.tags());
        assertEquals(new Taken(LocalDateTime.of(2024, 9, 22, 18, 4), null), silent.taken());

        Photo typed = folder.joinOne(
                "photos: {a.jpg: {caption: C, alt: A, title: T, copyright: R, tags: X, taken: 2020-01-01T00:00Z}}");
        assertEquals(new Caption("C", true), typed.caption());
        assertEquals("A", typed.alt());
        assertEquals("T", typed.title());
        assertEquals("R", typed.copyright());
        assertEquals(List.of("X"), typed.tags());
        assertEquals(new Taken(LocalDateTime.of(2020, 1, 1, 0, 0), ZoneOffset.UTC), typed.taken());
    }

    @Test
    void givesTimesTheOffsetOfTheGallery() {
        Photo photo = new AlbumFixture()
                .photo("a.jpg", "2024-09-22T18:04")
                .joinOne("gallery: {timezone: America/New_York}\nphotos: {a.jpg: x}");

        assertEquals(new Taken(LocalDateTime.of(2024, 9, 22, 18, 4), ZoneOffset.ofHours(-4)), photo.taken());
    }

    @Test
    void keepsLocationsOnlyWhenToldTo() {
        AlbumFixture folder = new AlbumFixture().photos("a.jpg");

        assertNull(folder.joinOne("photos: {a.jpg: x}").location());
        assertEquals(
                new GeoPoint(36, -79),
                folder.joinOne("gallery: {location: keep}\nphotos: {a.jpg: x}").location());
    }

    @Test
    void leavesOutADescriptionThatMayTellAStrippedPlace() {
        AlbumFixture folder =
                new AlbumFixture().photo("a.jpg", null, says(MetadataSource.EXIF, Field.CAPTION, "12 Home Street"));

        assertNull(folder.joinOne("photos: {a.jpg: }").caption());
        assertEquals(
                new Caption("12 Home Street", false),
                folder.joinOne("gallery: {location: keep}\nphotos: {a.jpg: }").caption());
    }

    @Test
    void keepsIdsWhileAPhotoIsHiddenOrUnreadable() {
        AlbumFixture folder = new AlbumFixture().photos("a.jpg", "a.png");

        assertEquals(
                "a-jpg",
                folder.joinOne("photos: {a.jpg: x, a.png: {hidden: true}}").id());
        assertEquals(
                "a-jpg",
                new AlbumFixture()
                        .photos("a.jpg")
                        .unreadable("a.png")
                        .joinOne("photos: {a.jpg: x}")
                        .id());
    }

    @Test
    void acceptsAFolderWithoutPhotos() {
        Outcome<Album> outcome = new AlbumFixture().join("");

        assertEquals(List.of(), sections(outcome));
        assertFalse(outcome.value().isEmpty());
    }
}
