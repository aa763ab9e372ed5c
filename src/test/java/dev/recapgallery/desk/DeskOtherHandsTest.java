package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What other hands do to the caption file meanwhile. */
class DeskOtherHandsTest extends DeskCase {

    @Test
    void aSaveWaitsForAnEditorThatEmptiesTheFileBeforeItWritesIt() throws Exception {
        String theirs = OpenDesk.CAPTIONS.replace("alt: \"C\"", "alt: \"Theirs\"");
        CompletableFuture<HttpResponse<String>> saved;
        try (OutputStream editor = Files.newOutputStream(folder.resolve("captions.yaml"))) {
            saved = CompletableFuture.supplyAsync(() -> {
                try {
                    return desk.save("a.jpg", "alt", "Mine", null).send();
                } catch (Exception e) {
                    throw new CompletionException(e);
                }
            });
            Thread.sleep(50);
            editor.write(theirs.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(200, saved.join().statusCode(), saved.join().body());
        assertEquals(
                theirs.replace(
                        "a.jpg: The caption   # as typed\n", "a.jpg: {caption: The caption, alt: Mine}   # as typed\n"),
                desk.captions());
    }

    @Test
    void nothingIsWrittenIntoAFileThatWasEmptiedJustNow() throws Exception {
        Files.writeString(folder.resolve("captions.yaml"), "");

        JsonNode answer = desk.save("a.jpg", "alt", "Mine", null).refusal();

        assertEquals(
                "the caption file was emptied just now, as if somebody were writing it; try again in a few seconds",
                answer.get("message").asText());
        assertEquals("", desk.captions());
    }

    @Test
    void aCaptionFileThatIsGoneIsNotBegunAnew() throws Exception {
        Files.delete(folder.resolve("captions.yaml"));
        JsonNode refused = desk.save("a.jpg", "alt", "A", null).refusal();
        assertEquals(
                "'captions.yaml' is gone; put it back, then it is saved",
                refused.get("message").asText());
        assertEquals(
                "'captions.yaml' is gone; put it back, then try again",
                desk.to("/api/person").with("key", "ann").with("name", "Ann").refused());
        assertFalse(Files.exists(folder.resolve("captions.yaml")));
    }

    @Test
    void anotherEditorsChangeSurvives() throws Exception {
        desk.write(OpenDesk.CAPTIONS.replace("alt: \"C\"", "alt: \"C changed\""));
        desk.save("a.jpg", "caption", "New", "The caption").done();
        assertEquals(
                OpenDesk.CAPTIONS.replace("alt: \"C\"", "alt: \"C changed\"").replace("The caption ", "New "),
                desk.captions());
    }

    @Test
    void anEntryThatWasTakenOutIsToldApartFromAnEmptyValue() throws Exception {
        desk.write(OpenDesk.CAPTIONS.replace("      a.jpg: The caption   # as typed\n", ""));
        JsonNode gone = desk.save("a.jpg", "caption", "Mine", "The caption").answer();
        assertFalse(gone.get("hasEntry").asBoolean());
        desk.write(OpenDesk.CAPTIONS.replace("a.jpg: The caption ", "a.jpg:"));
        JsonNode empty = desk.save("a.jpg", "caption", "Mine", "The caption").answer();
        assertTrue(empty.get("hasEntry").asBoolean());
        assertTrue(empty.get("now").isNull());
    }

    @Test
    void aPhotoThatWasTakenOutComesBackToItsPlace() throws Exception {
        String without = OpenDesk.CAPTIONS.replace("      a.jpg: The caption   # as typed\n", "");
        desk.write(without);
        takenOutOf("one", null, "b.jpg").done();
        assertEquals(without.replace("      b.jpg:", "      a.jpg: Mine\n      b.jpg:"), desk.captions());
        desk.write(without);
        takenOutOf("one", "b.jpg", "c.jpg").done();
        assertEquals(without.replace("hidden: true}\n", "hidden: true}\n      a.jpg: Mine\n"), desk.captions());
        String renamed = without.replace("title: One", "title: First");
        desk.write(renamed);
        takenOutOf("one", null, "b.jpg").done();
        assertEquals(renamed.replace("      b.jpg:", "      a.jpg: Mine\n      b.jpg:"), desk.captions());
        desk.write(without);
        takenOutOf("gone", null, null).done();
        assertEquals(without + "\nphotos:\n  a.jpg: Mine\n", desk.captions());
    }

    @Test
    void onlyOtherHandsMakeAnotherEdition() throws Exception {
        long first = desk.view().get("edition").asLong();
        desk.save("a.jpg", "alt", "A", null).send();
        JsonNode own = desk.await(view -> view.get("saves").asLong() == 1);
        assertEquals(first, own.get("edition").asLong());
        desk.write(desk.captions().replace("\"C\"", "\"Theirs\""));
        JsonNode theirs = desk.await(view -> view.get("edition").asLong() > first);
        desk.write(desk.captions().replace("Theirs", "Again"));
        desk.save("a.jpg", "alt", "B", "A").send();
        desk.await(view -> view.get("edition").asLong() > theirs.get("edition").asLong());
    }

    @Test
    void aSaveThatFindsTheFileEmptiedWaitsOnceAndOutsideItsTurn() throws Exception {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve("captions.yaml"), "");
            long begin = System.nanoTime();
            desk.save("a.jpg", "alt", "Mine", null).send();
            shortest = Math.min(shortest, (System.nanoTime() - begin) / 1_000_000);
        }
        assertTrue(shortest < 300, "waited " + shortest + " ms");
    }

    @Test
    void twoChangesOfOneValueAreBothShown() throws Exception {
        desk.write(OpenDesk.CAPTIONS.replace("The caption", "Theirs"));
        JsonNode conflict = desk.save("a.jpg", "caption", "Mine", "The caption").disagreed();
        assertEquals("Theirs", conflict.get("now").asText());
        assertEquals(OpenDesk.CAPTIONS.replace("The caption", "Theirs"), desk.captions());
    }

    @Test
    void whatAnotherEditorWroteAlreadyIsDoneWithoutWriting() throws Exception {
        desk.write(OpenDesk.CAPTIONS.replace("The caption", "Both"));
        JsonNode answer = desk.save("a.jpg", "caption", "Both", "The caption").answer();
        assertFalse(answer.get("isWritten").asBoolean());
        assertEquals(0, answer.get("saves").asInt());
        answer = desk.save("a.jpg", "caption", "Mine", "Both").answer();
        assertTrue(answer.get("isWritten").asBoolean());
        assertEquals(1, answer.get("saves").asInt());
    }

    private DeskRequest takenOutOf(String section, @Nullable String previous, @Nullable String next) {
        return desk.save("a.jpg", "caption", "Mine", null)
                .with("place", DeskRequest.fields("section", section, "previous", previous, "next", next));
    }
}
