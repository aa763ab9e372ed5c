package dev.recapgallery.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.model.MendedText;
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
                "É…"
            })
    void leavesSoundTextAlone(String text) {
        assertEquals(text, TextRepair.repair(text));
        assertEquals(new MendedText(text, List.of()), TextRepair.mend(text));
    }
}
