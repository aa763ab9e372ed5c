package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.edit.CaptionFileValues;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sections with equal titles are named by their order, and posts name them so: nothing changes that silently. */
class SectionNamesTest {

    private static final String DAYS = """
            sections:
              - title: Day
                photos: {a.jpg: A}
                sections:
                  - title: Night
                    photos: {b.jpg: B}
              - title: Other
                photos:
              - title: Day
                photos:
              - title: Night
                photos:
            """;

    private static final Set<String> THERE = Set.of("a.jpg", "b.jpg");

    private static final String BEGIN =
            "Sections with the same title get their names by their order, and this changes names: ";
    private static final String END =
            ". Posts that embed these sections would show another one until their markers are changed, too.";

    record Case(SectionChange change, String renamed) {}

    static List<Case> changes() {
        return List.of(
                new Case(new SectionChange.Moved("day-1", "day"), "“day-1” becomes “day”, “day” becomes “day-1”"),
                new Case(
                        new SectionChange.Moved("day", null),
                        "“day-1” becomes “day”, “night-1” becomes “night”, “day” becomes “day-1”,"
                                + " “night” becomes “night-1”"),
                new Case(new SectionChange.Renamed("day", "Trip", "Day"), "“day-1” becomes “day”"),
                new Case(new SectionChange.Renamed("other", "Day", "Other"), "“day-1” becomes “day-2”"),
                new Case(new SectionChange.Moved("other", "day"), ""),
                new Case(new SectionChange.Moved("other", null), ""),
                new Case(new SectionChange.Renamed("other", "Night", "Other"), "“night-1” becomes “night-2”"),
                new Case(new SectionChange.Renamed("night-1", "Late", "Night"), ""),
                new Case(new SectionChange.Removed("day-1"), ""),
                new Case(new SectionChange.Added("Day", List.of()), ""));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeThatRenamesOthersIsAskedAboutFirst(Case each) {
        CaptionFileValues file = CaptionFileValues.read("c.yaml", DAYS).result();
        CaptionChange.Result asked = new AgreedSectionChange(each.change(), List.of()).in(file);
        assertEquals(each.renamed().isEmpty() ? "" : BEGIN + each.renamed() + END, question(asked));
        assertEquals("", question(new AgreedSectionChange(each.change(), effects(asked)).in(file)));
    }

    @Test
    void aSectionIsNoLongerMeantByItsNameOnceThatIsAnothersInTheFile() {
        CaptionFileValues file = CaptionFileValues.read("c.yaml", DAYS.replaceFirst("Day", "Dawn"))
                .result();
        SectionsAsShown.Shown first = new SectionsAsShown.Shown("day", List.of("a.jpg"));
        CaptionChange change = new SectionChange.Renamed("day", "Trip", "Day");
        CaptionChange.Stopped stopped =
                (CaptionChange.Stopped) new SectionsAsShown(List.of(first), THERE, change).in(file);
        assertEquals(
                "the sections were changed in the file meanwhile; look where they are now, then try again",
                stopped.saved().refusal().message());
        SectionsAsShown.Shown other = new SectionsAsShown.Shown("day", List.of());
        assertInstanceOf(CaptionChange.Made.class, new SectionsAsShown(List.of(other), THERE, change).in(file));
    }

    @Test
    void aSectionWhosePhotosAreGoneIsEmptyAsThePageShowsIt() {
        CaptionFileValues file = CaptionFileValues.read("c.yaml", DAYS).result();
        SectionsAsShown.Shown empty = new SectionsAsShown.Shown("day", List.of());
        CaptionChange change = new SectionChange.Renamed("day", "Trip", "Day");
        assertInstanceOf(
                CaptionChange.Made.class, new SectionsAsShown(List.of(empty), Set.of("b.jpg"), change).in(file));
        assertInstanceOf(CaptionChange.Stopped.class, new SectionsAsShown(List.of(empty), THERE, change).in(file));
    }

    @Test
    void anEmptySectionIsTakenOutBeforeAnotherWithItsTitleOnlyAfterAsking() {
        CaptionFileValues file = CaptionFileValues.read(
                        "c.yaml", "sections:\n  - title: Day\n    photos:\n  - title: Day\n    photos: {a.jpg: A}\n")
                .result();
        CaptionChange change = new AgreedSectionChange(new SectionChange.Removed("day"), List.of());
        assertEquals(BEGIN + "“day-1” becomes “day”" + END, question(change.in(file)));
    }

    @Test
    void thePageIsAskedAndNothingIsWrittenBeforeItAgrees(@TempDir Path folder) throws Exception {
        try (OpenDesk desk = OpenDesk.withPhotos(folder)) {
            desk.write(OpenDesk.CAPTIONS.replace("title: Two", "title: One"));
            String before = desk.captions();
            HttpResponse<String> asked = desk.post("/api/section/move", "{\"id\":\"one-1\",\"before\":\"one\"}");
            assertEquals(409, asked.statusCode());
            assertEquals(
                    BEGIN + "“one-1” becomes “one”, “one” becomes “one-1”" + END,
                    OpenDesk.JSON.readTree(asked.body()).get("question").asText());
            assertEquals(before, desk.captions());
            String change = "{\"id\":\"one-1\",\"before\":\"one\",\"agreed\":";
            assertEquals(409, desk.post("/api/section/move", change + "true}").statusCode());
            String effects = OpenDesk.JSON.readTree(asked.body()).get("effects").toString();
            HttpResponse<String> agreed = desk.post("/api/section/move", change + effects + "}");
            assertEquals(200, agreed.statusCode());
            assertTrue(desk.captions().indexOf("c.jpg") < desk.captions().indexOf("a.jpg"), desk.captions());
        }
    }

    @Test
    void whatIsAgreedToIsNoAgreementOnceTheFileGivesOtherNames() {
        SectionChange change = new SectionChange.Moved("day", null);
        CaptionFileValues file = CaptionFileValues.read("c.yaml", DAYS).result();
        List<String> agreed = effects(new AgreedSectionChange(change, List.of()).in(file));
        CaptionFileValues longer = CaptionFileValues.read("c.yaml", DAYS + "  - title: Day\n    photos:\n")
                .result();
        CaptionChange.Result anew = new AgreedSectionChange(change, agreed).in(longer);
        assertEquals(
                BEGIN + "“day-1” becomes “day”, “night-1” becomes “night”, “day-2” becomes “day-1”,"
                        + " “day” becomes “day-2”, “night” becomes “night-1”" + END,
                question(anew));
        assertEquals("", question(new AgreedSectionChange(change, effects(anew)).in(longer)));
    }

    private static String question(CaptionChange.Result result) {
        return asked(result).map(Saved.Question::text).orElse("");
    }

    private static List<String> effects(CaptionChange.Result result) {
        return asked(result).map(Saved.Question::effects).orElse(List.of());
    }

    private static Optional<Saved.Question> asked(CaptionChange.Result result) {
        return result instanceof CaptionChange.Stopped stopped
                ? Optional.ofNullable(stopped.saved().question())
                : Optional.empty();
    }
}
