package dev.recapgallery.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder damaged = new StringBuilder();
        for (byte b : utf8) {
            String character = new String(new byte[] {b}, Charset.forName(charset));
            damaged.append(character.equals("\uFFFD") ? Character.toString(b & 0xFF) : character);
        }
        assertEquals(text, TextRepair.repair(damaged.toString()));
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
    }
}
