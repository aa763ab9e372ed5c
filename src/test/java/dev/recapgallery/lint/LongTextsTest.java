package dev.recapgallery.lint;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that strangers' photos may hold, 20,000 characters long, keep no rule busy and overflow no stack. */
class LongTextsTest {

    private static final int CHARS = 20_000;

    private static String gallery(String text) {
        return "defaults: {license: CC-BY-4.0, credit: kati}\npeople:\n  kati: Katherine Michel\nphotos:\n"
                + "  a.jpg: {caption: \"" + text + "\", alt: \"" + text + "\"}\n"
                + "  b.jpg: {caption: Swag, alt: Two mugs, credit: \"" + text + "\"}\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "_",
                "[",
                "(",
                "( ",
                "a",
                "A",
                "Aa-",
                "Ada ",
                "Me and Ada ",
                "de ",
                "1 ",
                ".",
                ":",
                ", ",
                "<",
                "[a](",
                "私",
                "さん",
                "photo ",
                "Photo: A de ",
                "zdjęcie ",
                "courtesy of ",
                "x ( ",
                "TODO ",
                "? ",
                "?? ",
                "???? ",
                "Ä",
                "Å",
                "Ã",
                "ã",
                "\uFF61",
                "¿",
                "'",
                "\\n",
                "\\n "
            })
    void areReadAtOnce(String part) {
        String repeated = part.repeat(CHARS / part.length());
        for (String text : new String[] {
            repeated,
            "Me and " + repeated,
            "img12 " + repeated,
            "Sunset (" + " ".repeat(4_000) + repeated,
            "photo A " + repeated + "!"
        }) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertNotNull(
                            CheckedGallery.of(gallery(text), "a.jpg", "b.jpg").rules()));
        }
    }
}
