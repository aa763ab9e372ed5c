package dev.recapgallery.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {

    @ParameterizedTest
    @CsvSource({
        "x-MacRoman, Peña",
        "x-MacRoman, Łódź é",
        "x-MacRoman, “so” — it’s… €",
        "x-MacRoman, 😎 👩‍👩‍👧 ❤️",
        "x-MacRoman, Саша",
        "x-MacRoman, 日本語",
        "windows-1252, Peña",
        "windows-1252, œuvre naïve",
        "windows-1252, Wałęsa",
        "windows-1252, 😀",
        "windows-1252, Αθήνα",
        "windows-1252, a b",
        "x-MacRoman, a b",
        "windows-1252, “so”"
    })
    void bringsBackWhatWasReadWrongly(String charset, String text) {
        assertEquals(text, TextRepair.repair(misread(text, charset)));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Привет из Питера",
        "windows-1251, Łódź",
        "windows-1250, Příliš žluťoučký kůň",
        "windows-1250, Привет",
        "KOI8-R, Привет из Питера",
        "IBM866, Привет из Питера",
        "ISO-8859-1, Zażółć gęślą jaźń",
        "windows-1252, 祇園の夜",
        "windows-1252, Їжак і Євген"
    })
    void tellsWhatEveryWordWas(String charset, String text) {
        assertEquals(new MendedText(text, List.of()), TextRepair.mend(misread(text, charset)));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, L’été à Łódź",
        "windows-1252, “Mañana”",
        "x-MacRoman, L’église",
        "ISO-8859-1, Bäckerei",
        "windows-1252, Łódź"
    })
    void bringsBackWhatWasMisreadTwice(String charset, String text) {
        String damaged = misread(misread(text, charset), charset);
        assertEquals(text, TextRepair.repair(damaged));
        assertEquals(new MendedText(text, List.of()), TextRepair.mend(damaged));
    }

    @ParameterizedTest
    @CsvSource({"IBM437, Frühstück um 10", "IBM437, it’s — “here”", "IBM850, garçon", "IBM852, Gęś nad wodą"})
    void offersWhatOldScreensMadeOfAText(String charset, String text) {
        assertEquals(new MendedText(text, List.of()), TextRepair.mend(misread(text, charset)));
    }

    @ParameterizedTest
    @CsvSource({
        "Jürgenâ€™s tent, Jürgen’s tent",
        "Ægirâ€™s Ã¸l, Ægir’s øl",
        "FruÌˆhstuÌˆck, Frühstück",
        "chÃ¢teau, château"
    })
    void mendsWordsOfWhichOnlySomeIsDamaged(String damaged, String text) {
        assertEquals(text, TextRepair.repair(damaged));
        assertEquals(new MendedText(text, List.of()), TextRepair.mend(damaged));
    }

    @ParameterizedTest
    @CsvSource({"Caf=C3=A9, Café", "It=E2=80=99s, It’s", "M=FCnchen, München", "Caf%C3%A9, Café"})
    void offersWhatQuotedBytesAreButLeavesThemInPosts(String damaged, String text) {
        assertEquals(damaged, TextRepair.repair(damaged));
        assertEquals(new MendedText(text, List.of()), TextRepair.mend(damaged));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Donâ€t", "â€œNoâ€", "weâ€ll", "ÅwiÄ™ta"})
    void touchesNoWordThatLostHalfALetter(String damaged) {
        assertEquals(damaged, TextRepair.repair(damaged));
        assertEquals(List.of(damaged), TextRepair.mend(damaged).lost());
    }

    /** Two code pages say two things, or one of them just half. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lâ€™opĂ©ra",
                "ĹšwiÄ™ta",
                "DonвЂ™t",
                "Frühst├╝ck",
                "Ä–Ö ∆ √ ± Caf√",
                "# AMANHÃ…",
                "“IRMÃ”",
                "«ROMÃ»",
                "FÃ’S",
                "Å’s"
            })
    void leavesWhatIsInDoubtInPosts(String damaged) {
        assertEquals(damaged, TextRepair.repair(damaged));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, 祇園の夜", "windows-1252, Łódź", "windows-1251, Ирина"})
    void namesTheWordThatHasLostAByte(String charset, String text) {
        String damaged = misread(text, charset).replaceAll("[\\u0080-\\u009F]", "");
        assertEquals(List.of(damaged), TextRepair.mend(damaged).lost());
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Привет из Питера", "KOI8-R, Привет из Питера"})
    void tellsWhatWasNeverUtf8(String charset, String text) {
        String damaged = new String(text.getBytes(Charset.forName(charset)), Charset.forName("windows-1252"));
        assertEquals(new MendedText(text, List.of()), TextRepair.mend(damaged));
    }

    private static String misread(String text, String charset) {
        StringBuilder damaged = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String character = new String(new byte[] {b}, Charset.forName(charset));
            damaged.append(character.equals("\uFFFD") ? Character.toString(b & 0xFF) : character);
        }
        return damaged.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "Peña",
                "“CAFÉ”",
                "CAFÉ™",
                "‘Évora’",
                "«É»",
                "Ä–Ö",
                "…é",
                "√ ± ∞",
                "SÃO PAULO",
                "déjà vu",
                "日本語",
                "Саша",
                "naïve – “yes”",
                "¿Qué?",
                "«Être»",
                "Übergrößenträger",
                "\uFEFF",
                "x² ≥ 3",
                "Ångström™",
                "É…",
                "fo=ba",
                "https://example.org/caf%C3%A9",
                "?q=C3=A9",
                "می‌خواهم",
                "👩‍👩‍👧",
                "Le\u00A0café\u00A0: «\u00A0oui\u00A0»",
                "«Г» и «В»",
                "├── src",
                "Ägirs Å"
            })
    void leavesSoundTextAlone(String text) {
        assertEquals(text, TextRepair.repair(text));
        assertEquals(new MendedText(text, List.of()), TextRepair.mend(text));
    }
}
