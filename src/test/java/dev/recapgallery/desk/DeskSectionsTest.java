package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.recapgallery.edit.CaptionFileValues;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sections, and photos that move between them. */
class DeskSectionsTest extends DeskCase {

    @Test
    void aSectionIsAddedWithTheChosenPhotosInOneSave() throws Exception {
        JsonNode added = desk.to("/api/section/add")
                .with("title", "Three")
                .with(
                        "photos",
                        List.of(
                                DeskRequest.fields("file", "a.jpg", "was", "one"),
                                DeskRequest.fields("file", "c.jpg", "was", "two"),
                                DeskRequest.fields("file", "d.jpg", "was", null)))
                .done();
        assertEquals(1, added.get("saves").asInt());
        assertEquals("""
                # mine
                people:
                  kati: {name: Katherine Michel}
                sections:
                  - title: One
                    photos:
                      b.jpg: {caption: 'B', hidden: true}
                  - title: Two
                    photos:
                  - title: Three
                    photos:
                      a.jpg: The caption   # as typed
                      c.jpg:
                        alt: "C"
                      d.jpg:
                """, desk.captions());
    }

    @Test
    void chosenPhotosGetIntoTheNewSectionBesideItemsThatAreNone() {
        for (String sections : List.of(
                "  - title: One\n    photos: {a.jpg: A}\n  -\n", "  -\n  - {title: One, photos: {a.jpg: A}}\n")) {
            CaptionFileValues file =
                    CaptionFileValues.read("c.yaml", "sections:\n" + sections).result();
            CaptionChange.Result result =
                    new SectionChange.Added("New", List.of(new SectionChange.Chosen("a.jpg", "one"))).in(file);
            CaptionFileValues after = ((CaptionChange.Made) result).file().result();
            assertEquals("new", PhotoMove.sectionNow(after, "a.jpg"), after.text());
        }
    }

    @Test
    void photosWithoutAnEntryGetALineEachInANewSectionOfAFileWithBraces() {
        String photos = "photos:\n  c.jpg: {caption: C}\n";
        CaptionFileValues file = CaptionFileValues.read("c.yaml", photos).result();
        List<SectionChange.Chosen> chosen =
                List.of(new SectionChange.Chosen("a.jpg", null), new SectionChange.Chosen("b.jpg", null));
        CaptionChange.Result result = new SectionChange.Added("New", chosen).in(file);
        assertEquals(
                photos + "\nsections:\n  - title: New\n    photos:\n      a.jpg:\n      b.jpg:\n",
                ((CaptionChange.Made) result).file().result().text());
    }

    @Test
    void aSectionIsMovedAmongThoseBesideIt() throws Exception {
        desk.to("/api/section/move").with("id", "two").with("before", "one").done();
        String first = """
                  - title: One
                    photos:
                      a.jpg: The caption   # as typed
                      b.jpg: {caption: 'B', hidden: true}
                """;
        assertEquals(OpenDesk.CAPTIONS.replace(first, "") + first, desk.captions());
        desk.to("/api/section/move").with("id", "two").with("before", null).done();
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
        assertEquals(
                "the section isn't in the caption file any more",
                desk.to("/api/section/move")
                        .with("id", "two")
                        .with("before", "gone")
                        .refused());
    }

    @Test
    void noSectionIsAddedWhereAChosenPhotoWasMovedMeanwhile() throws Exception {
        JsonNode added = desk.to("/api/section/add")
                .with("title", "Three")
                .with("photos", List.of(DeskRequest.fields("file", "a.jpg", "was", "two")))
                .refusal();
        assertEquals(
                "'a.jpg' was moved in the file meanwhile; look where it is now",
                added.get("message").asText());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
    }

    @Test
    void sectionsAreAddedRenamedAndTakenOut() throws Exception {
        desk.to("/api/section/add").with("title", " Three:  3 ").done();
        assertEquals(OpenDesk.CAPTIONS + "  - title: \"Three: 3\"\n    photos:\n", desk.captions());
        desk.to("/api/move")
                .with("file", "c.jpg")
                .with("section", "three-3")
                .with("before", null)
                .with("was", "two")
                .done();
        JsonNode full = desk.to("/api/section/remove").with("id", "three-3").refusal();
        assertEquals(
                "the section isn't empty; move its photos first",
                full.get("message").asText());
        desk.to("/api/section/rename")
                .with("id", "three-3")
                .with("title", "Third")
                .with("was", "Three: 3")
                .done();
        assertTrue(
                desk.captions()
                        .endsWith("  - title: Two\n    photos:\n  - title: \"Third\"\n    photos:\n      c.jpg:\n"
                                + "        alt: \"C\"\n"),
                desk.captions());
        desk.to("/api/section/remove").with("id", "two").done();
        assertFalse(desk.captions().contains("Two"), desk.captions());
        assertEquals(
                "the section was changed in the file meanwhile; look what it is called now",
                desk.to("/api/section/rename")
                        .with("id", "one")
                        .with("title", "1")
                        .with("was", "Other")
                        .refused());
        assertEquals(
                "a section needs a title",
                desk.to("/api/section/add").with("title", " ").refused());
    }

    @Test
    void aPhotoMovesBetweenSections() throws Exception {
        desk.to("/api/move")
                .with("file", "c.jpg")
                .with("section", "one")
                .with("before", "b.jpg")
                .with("was", "two")
                .done();
        assertTrue(
                desk.captions().contains("# as typed\n      c.jpg:\n        alt: \"C\"\n      b.jpg:"),
                desk.captions());
        desk.to("/api/move")
                .with("file", "c.jpg")
                .with("section", "two")
                .with("before", null)
                .with("was", "two")
                .disagreed();
    }
}
