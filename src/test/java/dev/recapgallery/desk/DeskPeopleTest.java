package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.recapgallery.HeardProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People, and who is credited for all the others. */
class DeskPeopleTest extends DeskCase {

    @Test
    void somebodyIsCreditedForAllOthersAndNobodyAgain() throws Exception {
        desk.to("/api/credit").with("person", "kati").with("was", null).done();
        assertEquals(OpenDesk.CAPTIONS + "\ndefaults: {credit: kati}\n", desk.captions());
        JsonNode view = desk.await(told -> !told.get("defaultCredit").isNull());
        assertEquals(
                "{\"typed\":\"kati\",\"name\":\"Katherine Michel\"}",
                view.get("defaultCredit").toString());
        JsonNode other =
                desk.to("/api/credit").with("person", null).with("was", "jane").refusal();
        assertEquals(
                "who took the others was changed in the file meanwhile; look who it is now",
                other.get("message").asText());
        assertEquals(
                "'jane' is no key of 'people:' any more; choose somebody else",
                desk.to("/api/credit")
                        .with("person", "jane")
                        .with("was", "kati")
                        .refused());
        desk.to("/api/credit").with("person", null).with("was", "kati").done();
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
    }

    @Test
    void whoTookTheOthersIsTakenBackWhollyThoughItWasAnotherAtFirst() throws Exception {
        String captions = OpenDesk.CAPTIONS.replace("  kati:", "  jane: Jane Doe\n  kati:");
        desk.write(captions);
        desk.to("/api/credit").with("person", "kati").with("was", null).send();
        desk.to("/api/credit").with("person", "jane").with("was", "kati").send();
        assertEquals(captions + "\ndefaults: {credit: jane}\n", desk.captions());
        desk.save("a.jpg", "alt", "A", null).send();
        desk.to("/api/credit").with("person", null).with("was", "jane").done();
        assertFalse(desk.captions().contains("defaults"), desk.captions());
        assertTrue(desk.captions().endsWith("        alt: \"C\"\n"), desk.captions());
    }

    @Test
    void whoTookTheOthersIsTakenBackWhollyAfterARestart() throws Exception {
        desk.to("/api/credit").with("person", "kati").with("was", null).send();
        reopen(HeardProgress.SILENT);
        desk.to("/api/credit").with("person", null).with("was", "kati").done();
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
        desk.to("/api/credit").with("person", "kati").with("was", null).send();
        assertTrue(desk.captions().contains("credit: kati"), desk.captions());
        desk.to("/api/credit").with("person", null).with("was", "kati").send();
        assertEquals(OpenDesk.CAPTIONS + after.replace('^', '\n'), desk.captions());
    }

    @Test
    void whatWasTypedIntoOurDefaultsStays() throws Exception {
        desk.to("/api/credit").with("person", "kati").with("was", null).send();
        desk.write(desk.captions().replace("{credit: kati}", "{credit: kati, license: CC0-1.0}"));
        desk.to("/api/credit").with("person", null).with("was", "kati").send();
        assertEquals(OpenDesk.CAPTIONS + "\ndefaults: {license: CC0-1.0}\n", desk.captions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[kati]", "{nam: 'kati ', age: 4}", "{name: [a, 2]}"})
    void aDefaultCreditThatCantBeReadIsReplaced(String typed) throws Exception {
        desk.write(OpenDesk.CAPTIONS + "defaults: {credit: " + typed + "}\n");
        JsonNode told = desk.await(view -> !view.get("defaultCredit").isNull()).get("defaultCredit");
        assertTrue(told.get("name").isNull(), told.toString());
        desk.to("/api/credit")
                .with("person", "kati")
                .with("was", told.get("typed"))
                .done();
        assertEquals(OpenDesk.CAPTIONS + "defaults: {credit: kati}\n", desk.captions());
    }

    @Test
    void peopleAreAdded() throws Exception {
        desk.to("/api/person")
                .with("key", "jane")
                .with("name", "Jane Doe")
                .with("url", "https://jane.example/")
                .done();
        assertTrue(
                desk.captions()
                        .contains(
                                "  kati: {name: Katherine Michel}\n  jane: {name: Jane Doe, url: https://jane.example/}\n"),
                desk.captions());
        desk.to("/api/person")
                .with("key", "kati")
                .with("name", "Other")
                .with("url", "")
                .disagreed();
        desk.to("/api/person")
                .with("key", "none")
                .with("name", "N")
                .with("url", "")
                .refusal();
        desk.to("/api/person")
                .with("key", "ada")
                .with("name", "Ada")
                .with("url", "ada.example")
                .refusal();
    }
}
