package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.recapgallery.HeardProgress;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What pages are told of the caption file and the photos. */
class DeskNewsTest extends DeskCase {

    @Test
    void whileTheFileIsBrokenThePageKeepsWhatItLastSaidAndGoesOnWhenItIsMended() throws Exception {
        desk.write("\"broken: [\n");
        JsonNode broken = desk.await(view -> view.get("problems").size() == 1);
        assertTrue(broken.get("isBroken").asBoolean());
        assertEquals(
                "captions.yaml:2:1", broken.get("problems").get(0).get("place").asText());
        assertEquals(
                "The caption",
                broken.get("photos").get(0).get("typed").get("caption").asText());
        HttpResponse<String> refused = desk.save("a.jpg", "alt", "A", null).send();
        assertEquals(422, refused.statusCode());
        assertEquals(
                "the caption file can't be read now; see the problem at the top. Once it is mended, this is saved",
                OpenDesk.message(refused));
        assertEquals(
                "the caption file can't be read now; see the problem at the top. Mend it, then try again",
                OpenDesk.message(desk.post("/api/section/add", "{\"title\":\"New\"}")));
        desk.write(OpenDesk.CAPTIONS);
        desk.await(view -> view.get("problems").isEmpty());
        desk.save("a.jpg", "alt", "A", null).done();
    }

    @Test
    void whatBreaksTheFileAtAPhotosOwnLineIsToldOfTheFileNotOfThePhoto() throws Exception {
        desk.write(OpenDesk.CAPTIONS.replace("      b.jpg", "      - x\n      b.jpg"));
        JsonNode broken = desk.await(view -> view.get("isBroken").asBoolean());
        assertEquals(1, broken.get("problems").size(), broken.toString());
    }

    @Test
    void changesOfTheFileReachThePage() throws Exception {
        HttpResponse<InputStream> events =
                desk.client().send(desk.get("/api/events").build(), BodyHandlers.ofInputStream());
        try (InputStream in = events.body()) {
            desk.write(OpenDesk.CAPTIONS.replace("The caption", "Theirs"));
            StringBuilder said = new StringBuilder();
            byte[] buffer = new byte[512];
            while (said.indexOf("event: state") < 0) {
                said.append(new String(buffer, 0, in.read(buffer), StandardCharsets.UTF_8));
            }
        }
        assertTrue(desk.send(desk.get("/api/desk")).body().contains("Theirs"));
    }

    @Test
    void aPageThatKnowsTheDeskIsToldOfChangedPhotosAlone() throws Exception {
        JsonNode known = OpenDesk.JSON.readTree(desk.send(desk.get("/api/desk")).body());
        desk.save("a.jpg", "alt", "A red square", null).done();
        String asked = "/api/desk?instance=" + known.get("instance").asText() + "&since="
                + known.get("version").asLong() + "&saves=1";
        JsonNode told = OpenDesk.JSON.readTree(desk.send(desk.get(asked)).body());
        assertEquals(1, told.get("photos").size(), told.toString());
        assertEquals("a.jpg", told.get("photos").get(0).get("file").asText());
        assertEquals("[\"credit\"]", told.get("photos").get(0).get("missing").toString());
        assertEquals(1, told.get("saves").asInt());
        String stranger = asked.replace("instance=", "instance=not-");
        assertEquals(
                4,
                OpenDesk.JSON
                        .readTree(desk.send(desk.get(stranger)).body())
                        .get("photos")
                        .size());
    }

    @Test
    void aPageThatBeginsIsToldWhatWasSavedJustBefore() throws Exception {
        desk.save("a.jpg", "alt", "A red square", null).done();
        assertEquals(1, desk.view().get("saves").asInt());
    }

    @Test
    void hiddenPhotosAreShownHere() throws Exception {
        JsonNode view = OpenDesk.JSON.readTree(desk.send(desk.get("/api/desk")).body());
        assertEquals(4, view.get("photos").size());
        JsonNode hidden = view.get("photos").get(1);
        assertEquals("b.jpg", hidden.get("file").asText());
        assertTrue(hidden.get("hidden").asBoolean());
        assertEquals("More photos", view.get("sections").get(2).get("title").asText());
    }

    @Test
    void anEditorThatGoesBackToWhatWasSavedHereReachesThePage() throws Exception {
        desk.save("a.jpg", "alt", "Saved", null).done();
        String saved = desk.captions();
        // Once the rules have run, nothing but the watch looks at the file.
        desk.await(view -> said(view, "alt").equals("Saved")
                && !view.get("photos").get(0).get("problems").toString().contains("missing-alt"));
        desk.write(saved.replace("Saved", "Theirs"));
        desk.await(view -> said(view, "alt").equals("Theirs"));
        desk.write(saved);
        desk.await(view -> said(view, "alt").equals("Saved"));
    }

    @Test
    void anEditWhileThePhotosAreReadReachesThePage() throws Exception {
        String theirs = OpenDesk.CAPTIONS.replace("The caption", "Theirs");
        reopen(new HeardProgress(stage -> Files.writeString(captionFile(), theirs)));
        desk.await(view -> said(view, "caption").equals("Theirs"));
    }

    @Test
    void anEditWhileAPhotoThatCameIsReadReachesThePage() throws Exception {
        String theirs = OpenDesk.CAPTIONS.replace("The caption", "Theirs");
        reopen(new HeardProgress(stage -> {
            if (Files.exists(folder.resolve("images/e.jpg"))) {
                Files.writeString(captionFile(), theirs);
            }
        }));
        Files.copy(folder.resolve("images/a.jpg"), folder.resolve("images/e.jpg"));
        desk.await(
                view -> view.get("photos").size() == 5 && said(view, "caption").equals("Theirs"));
    }

    @Test
    void aFolderWithoutPhotosIsShown() throws Exception {
        for (String photo : new String[] {"a.jpg", "b.jpg", "c.jpg", "d.jpg"}) {
            Files.delete(folder.resolve("images").resolve(photo));
        }
        desk = OpenDesk.editing(folder, HeardProgress.SILENT);
        JsonNode view = desk.view();
        assertTrue(view.get("ready").asBoolean());
        assertEquals(0, view.get("photos").size());
    }

    private Path captionFile() {
        return folder.resolve("captions.yaml");
    }

    /** What holds for the first photo and what is typed of it: the same, at any moment. */
    private static String said(JsonNode view, String key) {
        JsonNode photo = view.get("photos").get(0);
        String typed = photo.get("typed").get(key).asText();
        assertEquals(typed, photo.get("found").get(key).asText());
        return typed;
    }
}
