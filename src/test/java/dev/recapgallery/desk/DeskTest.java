package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.recapgallery.HeardProgress;
import dev.recapgallery.edit.CaptionFileValues;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is changed in the caption file. */
class DeskTest extends DeskCase {

    @Test
    void aSaveChangesThatValueAlone() throws Exception {
        HttpResponse<String> saved = desk.save("a.jpg", "alt", "\"A red square\"", "null");
        assertEquals(200, saved.statusCode());
        assertEquals(
                OpenDesk.CAPTIONS.replace(
                        "a.jpg: The caption   # as typed\n",
                        "a.jpg: {caption: The caption, alt: A red square}   # as typed\n"),
                desk.captions());
        JsonNode answer = OpenDesk.JSON.readTree(saved.body());
        assertEquals("A red square", answer.get("typed").get("alt").asText());
        assertEquals(1, answer.get("saves").asInt());
    }

    @Test
    void aSectionIsAddedWithTheChosenPhotosInOneSave() throws Exception {
        HttpResponse<String> added = desk.post(
                "/api/section/add",
                "{\"title\":\"Three\",\"photos\":[{\"file\":\"a.jpg\",\"was\":\"one\"},"
                        + "{\"file\":\"c.jpg\",\"was\":\"two\"},{\"file\":\"d.jpg\",\"was\":null}]}");
        assertEquals(200, added.statusCode());
        assertEquals(1, OpenDesk.JSON.readTree(added.body()).get("saves").asInt());
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
    void aSectionIsMovedAmongThoseBesideIt() throws Exception {
        assertEquals(
                200,
                desk.post("/api/section/move", "{\"id\":\"two\",\"before\":\"one\"}")
                        .statusCode());
        String first = """
                  - title: One
                    photos:
                      a.jpg: The caption   # as typed
                      b.jpg: {caption: 'B', hidden: true}
                """;
        assertEquals(OpenDesk.CAPTIONS.replace(first, "") + first, desk.captions());
        assertEquals(
                200,
                desk.post("/api/section/move", "{\"id\":\"two\",\"before\":null}")
                        .statusCode());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
        assertEquals(
                "the section isn't in the caption file any more",
                OpenDesk.message(desk.post("/api/section/move", "{\"id\":\"two\",\"before\":\"gone\"}")));
    }

    @Test
    void noSectionIsAddedWhereAChosenPhotoWasMovedMeanwhile() throws Exception {
        HttpResponse<String> added = desk.post(
                "/api/section/add", "{\"title\":\"Three\",\"photos\":[{\"file\":\"a.jpg\",\"was\":\"two\"}]}");
        assertEquals(422, added.statusCode());
        assertEquals("'a.jpg' was moved in the file meanwhile; look where it is now", OpenDesk.message(added));
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
    }

    @Test
    void sectionsAreAddedRenamedAndTakenOut() throws Exception {
        assertEquals(
                200,
                desk.post("/api/section/add", "{\"title\":\" Three:  3 \"}").statusCode());
        assertEquals(OpenDesk.CAPTIONS + "  - title: \"Three: 3\"\n    photos:\n", desk.captions());
        assertEquals(
                200,
                desk.post("/api/move", "{\"file\":\"c.jpg\",\"section\":\"three-3\",\"before\":null,\"was\":\"two\"}")
                        .statusCode());
        HttpResponse<String> full = desk.post("/api/section/remove", "{\"id\":\"three-3\"}");
        assertEquals(422, full.statusCode());
        assertEquals("the section isn't empty; move its photos first", OpenDesk.message(full));
        assertEquals(
                200,
                desk.post("/api/section/rename", "{\"id\":\"three-3\",\"title\":\"Third\",\"was\":\"Three: 3\"}")
                        .statusCode());
        assertTrue(
                desk.captions()
                        .endsWith("  - title: Two\n    photos:\n  - title: \"Third\"\n    photos:\n      c.jpg:\n"
                                + "        alt: \"C\"\n"),
                desk.captions());
        assertEquals(200, desk.post("/api/section/remove", "{\"id\":\"two\"}").statusCode());
        assertFalse(desk.captions().contains("Two"), desk.captions());
        assertEquals(
                "the section was changed in the file meanwhile; look what it is called now",
                OpenDesk.message(
                        desk.post("/api/section/rename", "{\"id\":\"one\",\"title\":\"1\",\"was\":\"Other\"}")));
        assertEquals("a section needs a title", OpenDesk.message(desk.post("/api/section/add", "{\"title\":\" \"}")));
    }

    @Test
    void aSaveWaitsForAnEditorThatEmptiesTheFileBeforeItWritesIt() throws Exception {
        String theirs = OpenDesk.CAPTIONS.replace("alt: \"C\"", "alt: \"Theirs\"");
        CompletableFuture<HttpResponse<String>> saved;
        try (OutputStream editor = Files.newOutputStream(folder.resolve("captions.yaml"))) {
            saved = CompletableFuture.supplyAsync(() -> {
                try {
                    return desk.save("a.jpg", "alt", "\"Mine\"", "null");
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

        HttpResponse<String> answer = desk.save("a.jpg", "alt", "\"Mine\"", "null");

        assertEquals(
                "the caption file was emptied just now, as if somebody were writing it; try again in a few seconds",
                OpenDesk.message(answer));
        assertEquals("", desk.captions());
    }

    @Test
    void aCaptionFileThatIsGoneIsNotBegunAnew() throws Exception {
        Files.delete(folder.resolve("captions.yaml"));
        HttpResponse<String> refused = desk.save("a.jpg", "alt", "\"A\"", "null");
        assertEquals(422, refused.statusCode());
        assertEquals("'captions.yaml' is gone; put it back, then it is saved", OpenDesk.message(refused));
        assertEquals(
                "'captions.yaml' is gone; put it back, then try again",
                OpenDesk.message(desk.post("/api/person", "{\"key\":\"ann\",\"name\":\"Ann\"}")));
        assertFalse(Files.exists(folder.resolve("captions.yaml")));
    }

    @Test
    void aPhotoWithoutAnEntryGetsOne() throws Exception {
        assertEquals(200, desk.save("d.jpg", "caption", "\"D: d\"", "null").statusCode());
        assertEquals(
                OpenDesk.CAPTIONS + "\nphotos:\n  d.jpg: 'D: d'\n",
                desk.captions().replace("\"D: d\"", "'D: d'"));
    }

    @Test
    void anotherEditorsChangeSurvives() throws Exception {
        desk.write(OpenDesk.CAPTIONS.replace("alt: \"C\"", "alt: \"C changed\""));
        assertEquals(
                200, desk.save("a.jpg", "caption", "\"New\"", "\"The caption\"").statusCode());
        assertEquals(
                OpenDesk.CAPTIONS.replace("alt: \"C\"", "alt: \"C changed\"").replace("The caption ", "New "),
                desk.captions());
    }

    @Test
    void whatTheReaderWouldRefuseIsNotWritten() throws Exception {
        HttpResponse<String> refused = desk.save("a.jpg", "taken", "\"not a date\"", "null");
        assertEquals(422, refused.statusCode());
        assertEquals(
                "it must be a date and time such as 2024-09-22 18:04 or 2024-09-22T18:04:11-04:00, but is 'not a date'",
                OpenDesk.message(refused));
        assertFalse(OpenDesk.JSON.readTree(refused.body()).get("mayTryAgain").asBoolean());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
    }

    @Test
    void anEntryThatWasTakenOutIsToldApartFromAnEmptyValue() throws Exception {
        desk.write(OpenDesk.CAPTIONS.replace("      a.jpg: The caption   # as typed\n", ""));
        JsonNode gone = OpenDesk.JSON.readTree(
                desk.save("a.jpg", "caption", "\"Mine\"", "\"The caption\"").body());
        assertFalse(gone.get("hasEntry").asBoolean());
        desk.write(OpenDesk.CAPTIONS.replace("a.jpg: The caption ", "a.jpg:"));
        JsonNode empty = OpenDesk.JSON.readTree(
                desk.save("a.jpg", "caption", "\"Mine\"", "\"The caption\"").body());
        assertTrue(empty.get("hasEntry").asBoolean());
        assertTrue(empty.get("now").isNull());
    }

    @Test
    void somebodyIsCreditedForAllOthersAndNobodyAgain() throws Exception {
        assertEquals(
                200,
                desk.post("/api/credit", "{\"person\":\"kati\",\"was\":null}").statusCode());
        assertEquals(OpenDesk.CAPTIONS + "\ndefaults: {credit: kati}\n", desk.captions());
        JsonNode view = desk.await(told -> !told.get("defaultCredit").isNull());
        assertEquals(
                "{\"typed\":\"kati\",\"name\":\"Katherine Michel\"}",
                view.get("defaultCredit").toString());
        HttpResponse<String> other = desk.post("/api/credit", "{\"person\":null,\"was\":\"jane\"}");
        assertEquals(422, other.statusCode());
        assertEquals(
                "who took the others was changed in the file meanwhile; look who it is now", OpenDesk.message(other));
        assertEquals(
                "'jane' is no key of 'people:' any more; choose somebody else",
                OpenDesk.message(desk.post("/api/credit", "{\"person\":\"jane\",\"was\":\"kati\"}")));
        assertEquals(
                200,
                desk.post("/api/credit", "{\"person\":null,\"was\":\"kati\"}").statusCode());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
    }

    @Test
    void whoTookTheOthersIsTakenBackWhollyThoughItWasAnotherAtFirst() throws Exception {
        String captions = OpenDesk.CAPTIONS.replace("  kati:", "  jane: Jane Doe\n  kati:");
        desk.write(captions);
        desk.post("/api/credit", "{\"person\":\"kati\",\"was\":null}");
        desk.post("/api/credit", "{\"person\":\"jane\",\"was\":\"kati\"}");
        assertEquals(captions + "\ndefaults: {credit: jane}\n", desk.captions());
        desk.save("a.jpg", "alt", "\"A\"", "null");
        assertEquals(
                200,
                desk.post("/api/credit", "{\"person\":null,\"was\":\"jane\"}").statusCode());
        assertFalse(desk.captions().contains("defaults"), desk.captions());
        assertTrue(desk.captions().endsWith("        alt: \"C\"\n"), desk.captions());
    }

    @Test
    void whoTookTheOthersIsTakenBackWhollyAfterARestart() throws Exception {
        desk.post("/api/credit", "{\"person\":\"kati\",\"was\":null}");
        reopen(HeardProgress.SILENT);
        assertEquals(
                200,
                desk.post("/api/credit", "{\"person\":null,\"was\":\"kati\"}").statusCode());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "# all others^defaults: {}^|# all others^defaults: {}^",
                "defaults:^|defaults:^",
                "defaults: {}^|defaults: {}^",
                "defaults: {license: CC0-1.0}^|defaults: {license: CC0-1.0}^",
            })
    void defaultsThatSomebodyTypedStay(String typed, String after) throws Exception {
        desk.write(OpenDesk.CAPTIONS + typed.replace('^', '\n'));
        desk.post("/api/credit", "{\"person\":\"kati\",\"was\":null}");
        assertTrue(desk.captions().contains("credit: kati"), desk.captions());
        desk.post("/api/credit", "{\"person\":null,\"was\":\"kati\"}");
        assertEquals(OpenDesk.CAPTIONS + after.replace('^', '\n'), desk.captions());
    }

    @Test
    void whatWasTypedIntoOurDefaultsStays() throws Exception {
        desk.post("/api/credit", "{\"person\":\"kati\",\"was\":null}");
        desk.write(desk.captions().replace("{credit: kati}", "{credit: kati, license: CC0-1.0}"));
        desk.post("/api/credit", "{\"person\":null,\"was\":\"kati\"}");
        assertEquals(OpenDesk.CAPTIONS + "\ndefaults: {license: CC0-1.0}\n", desk.captions());
    }

    @Test
    void aPhotoThatWasTakenOutComesBackToItsPlace() throws Exception {
        String without = OpenDesk.CAPTIONS.replace("      a.jpg: The caption   # as typed\n", "");
        String save = "{\"file\":\"a.jpg\",\"key\":\"caption\",\"value\":\"Mine\",\"was\":null,\"place\":";
        desk.write(without);
        desk.post("/api/save", save + "{\"section\":\"one\",\"previous\":null,\"next\":\"b.jpg\"}}");
        assertEquals(without.replace("      b.jpg:", "      a.jpg: Mine\n      b.jpg:"), desk.captions());
        desk.write(without);
        desk.post("/api/save", save + "{\"section\":\"one\",\"previous\":\"b.jpg\",\"next\":\"c.jpg\"}}");
        assertEquals(without.replace("hidden: true}\n", "hidden: true}\n      a.jpg: Mine\n"), desk.captions());
        String renamed = without.replace("title: One", "title: First");
        desk.write(renamed);
        desk.post("/api/save", save + "{\"section\":\"one\",\"previous\":null,\"next\":\"b.jpg\"}}");
        assertEquals(renamed.replace("      b.jpg:", "      a.jpg: Mine\n      b.jpg:"), desk.captions());
        desk.write(without);
        desk.post("/api/save", save + "{\"section\":\"gone\",\"previous\":null,\"next\":null}}");
        assertEquals(without + "\nphotos:\n  a.jpg: Mine\n", desk.captions());
    }

    @Test
    void onlyOtherHandsMakeAnotherEdition() throws Exception {
        long first = desk.view().get("edition").asLong();
        desk.save("a.jpg", "alt", "\"A\"", "null");
        JsonNode own = desk.await(view -> view.get("saves").asLong() == 1);
        assertEquals(first, own.get("edition").asLong());
        desk.write(desk.captions().replace("\"C\"", "\"Theirs\""));
        JsonNode theirs = desk.await(view -> view.get("edition").asLong() > first);
        desk.write(desk.captions().replace("Theirs", "Again"));
        desk.save("a.jpg", "alt", "\"B\"", "\"A\"");
        desk.await(view -> view.get("edition").asLong() > theirs.get("edition").asLong());
    }

    @Test
    void aSaveThatFindsTheFileEmptiedWaitsOnceAndOutsideItsTurn() throws Exception {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve("captions.yaml"), "");
            long begin = System.nanoTime();
            desk.save("a.jpg", "alt", "\"Mine\"", "null");
            shortest = Math.min(shortest, (System.nanoTime() - begin) / 1_000_000);
        }
        assertTrue(shortest < 300, "waited " + shortest + " ms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[kati]", "{nam: 'kati ', age: 4}", "{name: [a, 2]}"})
    void aDefaultCreditThatCantBeReadIsReplaced(String typed) throws Exception {
        desk.write(OpenDesk.CAPTIONS + "defaults: {credit: " + typed + "}\n");
        JsonNode told = desk.await(view -> !view.get("defaultCredit").isNull()).get("defaultCredit");
        assertTrue(told.get("name").isNull(), told.toString());
        HttpResponse<String> replaced =
                desk.post("/api/credit", "{\"person\":\"kati\",\"was\":" + told.get("typed") + "}");
        assertEquals(200, replaced.statusCode(), replaced.body());
        assertEquals(OpenDesk.CAPTIONS + "defaults: {credit: kati}\n", desk.captions());
    }

    @Test
    void twoChangesOfOneValueAreBothShown() throws Exception {
        desk.write(OpenDesk.CAPTIONS.replace("The caption", "Theirs"));
        HttpResponse<String> conflict = desk.save("a.jpg", "caption", "\"Mine\"", "\"The caption\"");
        assertEquals(409, conflict.statusCode());
        assertEquals(
                "Theirs", OpenDesk.JSON.readTree(conflict.body()).get("now").asText());
        assertEquals(OpenDesk.CAPTIONS.replace("The caption", "Theirs"), desk.captions());
    }

    @Test
    void whatCantBeChangedInPlaceIsRefusedWithItsLine() throws Exception {
        String tied = OpenDesk.CAPTIONS.replace("alt: \"C\"", "alt: &x \"C\"\n        title: *x");
        desk.write(tied);
        HttpResponse<String> refused = desk.save("c.jpg", "alt", "\"New\"", "\"C\"");
        assertEquals(422, refused.statusCode());
        assertEquals(
                "line 12: '&x' lets line 13 repeat what stands here; write it out on line 13, in place of '*x', first",
                OpenDesk.message(refused));
        assertFalse(OpenDesk.JSON.readTree(refused.body()).get("mayTryAgain").asBoolean());
        assertEquals(tied, desk.captions());
    }

    @Test
    void aPhotoMovesBetweenSections() throws Exception {
        HttpResponse<String> moved =
                desk.post("/api/move", "{\"file\":\"c.jpg\",\"section\":\"one\",\"before\":\"b.jpg\",\"was\":\"two\"}");
        assertEquals(200, moved.statusCode(), moved.body());
        assertTrue(
                desk.captions().contains("# as typed\n      c.jpg:\n        alt: \"C\"\n      b.jpg:"),
                desk.captions());
        assertEquals(
                409,
                desk.post("/api/move", "{\"file\":\"c.jpg\",\"section\":\"two\",\"before\":null,\"was\":\"two\"}")
                        .statusCode());
    }

    @Test
    void theFirstSaveMakesTheCaptionFile() throws Exception {
        Files.delete(folder.resolve("captions.yaml"));
        reopen(HeardProgress.SILENT);
        assertEquals(200, desk.save("a.jpg", "caption", "\"A\"", "null").statusCode());
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
        String save = "{\"file\":\"a.jpg\",\"key\":\"alt\",\"value\":\"A\",\"was\":null,\"gallery\":\"";
        assertEquals(410, desk.post("/api/save", save + "0123456789abcdef\"}").statusCode());
        HttpResponse<String> other = desk.send(desk.get("/api/desk?gallery=0123456789abcdef"));
        assertEquals(410, other.statusCode());
        assertEquals("another gallery is served here now\n", other.body());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
        String gallery = desk.view().get("gallery").asText();
        assertEquals(200, desk.send(desk.get("/api/desk?gallery=" + gallery)).statusCode());
        assertEquals(200, desk.post("/api/save", save + gallery + "\"}").statusCode());
    }

    @Test
    void peopleAreAdded() throws Exception {
        assertEquals(
                200,
                desk.post("/api/person", "{\"key\":\"jane\",\"name\":\"Jane Doe\",\"url\":\"https://jane.example/\"}")
                        .statusCode());
        assertTrue(
                desk.captions()
                        .contains(
                                "  kati: {name: Katherine Michel}\n  jane: {name: Jane Doe, url: https://jane.example/}\n"),
                desk.captions());
        assertEquals(
                409,
                desk.post("/api/person", "{\"key\":\"kati\",\"name\":\"Other\",\"url\":\"\"}")
                        .statusCode());
        assertEquals(
                422,
                desk.post("/api/person", "{\"key\":\"none\",\"name\":\"N\",\"url\":\"\"}")
                        .statusCode());
        assertEquals(
                422,
                desk.post("/api/person", "{\"key\":\"ada\",\"name\":\"Ada\",\"url\":\"ada.example\"}")
                        .statusCode());
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
        HttpResponse<String> refused = desk.post(
                path, "{\"file\":\"" + file + "\",\"key\":\"" + key + "\",\"value\":\"y\",\"section\":\"one\"}");
        assertEquals(400, refused.statusCode());
        assertEquals("this names no photo, or nothing that can be changed of one\n", refused.body());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
    }

    @Test
    void whatAnotherEditorWroteAlreadyIsDoneWithoutWriting() throws Exception {
        desk.write(OpenDesk.CAPTIONS.replace("The caption", "Both"));
        JsonNode answer = OpenDesk.JSON.readTree(
                desk.save("a.jpg", "caption", "\"Both\"", "\"The caption\"").body());
        assertFalse(answer.get("isWritten").asBoolean());
        assertEquals(0, answer.get("saves").asInt());
        answer = OpenDesk.JSON.readTree(
                desk.save("a.jpg", "caption", "\"Mine\"", "\"Both\"").body());
        assertTrue(answer.get("isWritten").asBoolean());
        assertEquals(1, answer.get("saves").asInt());
    }
}
