package dev.recapgallery.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged text, and the rules as a whole. */
class TextRulesTest {

    private static CheckedGallery alt(String alt) {
        return CheckedGallery.entry("caption: Us, credit: Jane Doe, alt: '" + alt + "'");
    }

    @Test
    void saysWhatDamagedTextWasMeantToBe() {
        assertEquals(
                List.of(
                        "captions.yaml:2:47: warning: the alt text of photo 'a.jpg' is damaged: 'CafÃ©' should perhaps be"
                                + " 'Café'; type it again and save it as UTF-8 [damaged-text]"),
                alt("A CafÃ© at night").messages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "donâ€™t panic at the desk",
                "Pe√±a on stage",
                "ZÃ¼rich at night",
                "Caf\uFFFD at night",
                "Tea &amp; cake" + " on a table",
                "It&#39;s raining",
                "Caf\\u00e9 at night"
            })
    void findsDamage(String text) {
        assertEquals(List.of("2 damaged-text"), alt(text).rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“CAFÉ” in neon letters",
                "São Paulo à noite",
                "Â is a letter on a sign",
                "Ein Gruß aus Köln",
                "C:\\users on a screen",
                "Q&A; then tea",
                "AT&T tower",
                "Ñandú — 50 €"
            })
    void leavesOddButRightTextAlone(String text) {
        assertEquals(List.of(), alt(text).rules());
    }

    @Test
    void offersNoWordThatIsMendedByHalf() {
        assertEquals(
                List.of(
                        "captions.yaml:2:47: warning: the alt text of photo 'a.jpg' is damaged at 'ç¥‡åœ’ã®å¤œ' and has lost a"
                                + " letter; type it again and save it as UTF-8 [damaged-text]"),
                alt("ç¥‡åœ’ã®å¤œ").messages());
    }

    /** The reader says what is wrong with it. */
    @ParameterizedTest
    @ValueSource(strings = {"[caption: The harbour]", "*nothing", "!odd The harbour"})
    void saysNothingMoreOfAnEntryThatCantBeRead(String entry) {
        assertEquals(
                List.of(),
                CheckedGallery.of("photos:\n  a.jpg: " + entry + "\n", "a.jpg").rules());
    }

    @Test
    void looksAtTitlesPeopleAndVideos() {
        assertEquals(
                List.of("1 damaged-text", "2 damaged-text", "4 damaged-text"),
                CheckedGallery.of("""
                                gallery: {title: CafÃ©}
                                people: {jo: JosÃ© Doe}
                                sections:
                                  - title: ZÃ¼rich
                                """).rules());
    }

    @Test
    void doesNotTakeAReferenceInMarkdownForDamage() {
        assertEquals(
                List.of(),
                CheckedGallery.entry("caption: Tea &amp; cake, credit: Jane Doe, alt: A table")
                        .rules());
    }

    @Test
    void namesARuleThatThereIsNot() {
        assertEquals(
                List.of("captions.yaml:1:9: warning: there is no rule 'mising-alt'; did you mean 'missing-alt'?"
                        + " [unknown-rule]"),
                CheckedGallery.of("check: {mising-alt: error}\n").messages());
    }

    @Test
    void missesNoKeyThatStandsTooFarLeft() {
        assertEquals(List.of(), CheckedGallery.of("""
                        photos:
                          a.jpg:
                            credit: Jane Doe
                            caption: Boats
                          alt: Boats in a row
                        """, "a.jpg").rules());
    }

    @Test
    void everyRuleIsExplainedOnce() {
        List<RuleCard> cards = new Linter().cards();
        assertEquals(cards.size(), cards.stream().map(RuleCard::id).distinct().count());
        cards.forEach(card -> assertTrue(
                card.id().matches("[a-z]+(-[a-z0-9]+)*")
                        && !card.reason().isBlank()
                        && !card.wayOut().isBlank(),
                card.id()));
    }
}
