package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.recapgallery.HeardProgress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of photos that are saved, or refused. */
class DeskSavesTest extends DeskCase {

    @Test
    void aSaveChangesThatValueAlone() throws Exception {
        JsonNode saved = desk.save("a.jpg", "alt", "A red square", null).done();
        assertEquals(
                OpenDesk.CAPTIONS.replace(
                        "a.jpg: The caption   # as typed\n",
                        "a.jpg: {caption: The caption, alt: A red square}   # as typed\n"),
                desk.captions());
        assertEquals("A red square", saved.get("typed").get("alt").asText());
        assertEquals(1, saved.get("saves").asInt());
    }

    @Test
    void aPhotoWithoutAnEntryGetsOne() throws Exception {
        desk.save("d.jpg", "caption", "D: d", null).done();
        assertEquals(
                OpenDesk.CAPTIONS + "\nphotos:\n  d.jpg: 'D: d'\n",
                desk.captions().replace("\"D: d\"", "'D: d'"));
    }

    @Test
    void whatTheReaderWouldRefuseIsNotWritten() throws Exception {
        JsonNode refused = desk.save("a.jpg", "taken", "not a date", null).refusal();
        assertEquals(
                "it must be a date and time such as 2024-09-22 18:04 or 2024-09-22T18:04:11-04:00, but is 'not a date'",
                refused.get("message").asText());
        assertFalse(refused.get("mayTryAgain").asBoolean());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
    }

    @Test
    void whatCantBeChangedInPlaceIsRefusedWithItsLine() throws Exception {
        String tied = OpenDesk.CAPTIONS.replace("alt: \"C\"", "alt: &x \"C\"\n        title: *x");
        desk.write(tied);
        JsonNode refused = desk.save("c.jpg", "alt", "New", "C").refusal();
        assertEquals(
                "line 12: '&x' lets line 13 repeat what stands here; write it out on line 13, in place of '*x', first",
                refused.get("message").asText());
        assertFalse(refused.get("mayTryAgain").asBoolean());
        assertEquals(tied, desk.captions());
    }

    @Test
    void theFirstSaveMakesTheCaptionFile() throws Exception {
        Files.delete(folder.resolve("captions.yaml"));
        reopen(HeardProgress.SILENT);
        desk.save("a.jpg", "caption", "A", null).done();
        assertTrue(
                desk.captions()
                        .startsWith("# yaml-language-server: $schema=captions.schema.json\n"
                                + "# Captions, credits and order of the photos."),
                desk.captions());
        assertTrue(Files.isRegularFile(folder.resolve("captions.schema.json")));
        assertTrue(
                desk.captions().contains("      a.jpg: {caption: A, alt: }\n      b.jpg: {caption: , alt: }\n"),
                desk.captions());
    }

    @Test
    void aPageOfAnotherGalleryThatWasServedHereIsTurnedAway() throws Exception {
        assertEquals(
                410,
                desk.save("a.jpg", "alt", "A", null)
                        .with("gallery", "0123456789abcdef")
                        .send()
                        .statusCode());
        HttpResponse<String> other = desk.send(desk.get("/api/desk?gallery=0123456789abcdef"));
        assertEquals(410, other.statusCode());
        assertEquals("another gallery is served here now\n", other.body());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
        String gallery = desk.view().get("gallery").asText();
        assertEquals(200, desk.send(desk.get("/api/desk?gallery=" + gallery)).statusCode());
        desk.save("a.jpg", "alt", "A", null).with("gallery", gallery).done();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/save, '', alt",
        "/api/save, ' ', alt",
        "/api/save, a.jpg, ''",
        "/api/save, a.jpg, nonsense",
        "/api/save, a.jpg, x.y",
        "/api/move, '', alt"
    })
    void whatIsNoPhotoOrNoFieldOfOneIsRefused(String path, String file, String key) throws Exception {
        HttpResponse<String> refused = desk.to(path)
                .with("file", file)
                .with("key", key)
                .with("value", "y")
                .with("section", "one")
                .send();
        assertEquals(400, refused.statusCode());
        assertEquals("this names no photo, or nothing that can be changed of one\n", refused.body());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
    }
}
