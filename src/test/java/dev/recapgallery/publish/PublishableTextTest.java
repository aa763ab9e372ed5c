package dev.recapgallery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishableTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "` Two  words `, Two words",
                "`\tA\n\n B\r\nC\r`, A B C",
                "`A\u2028B\u2029C\u0085D`, A B C D",
                "`A\u0000B\u007f\u009f`, AB",
                "`a\ud800b\uffff\ufdd0`, ab",
                "`\u3000 \u00c5ngstr\u00f6m \u3000`, \u00c5ngstr\u00f6m",
                "`\ud83d\ude00  \ud83d\ude00`, \ud83d\ude00 \ud83d\ude00",
            })
    void putsTextOnOneLine(String text, String line) {
        assertEquals(line, PublishableText.line(text));
    }

    @Test
    void keepsTabsAndLineEnds() {
        assertEquals("\ta\n  b\n", PublishableText.of("\ta\r\n  b\r"));
        assertEquals("plain ~", PublishableText.of("plain ~"));
    }

    @Test
    void keepsASpaceAtTheEndsOfAPiece() {
        assertEquals(" a b ", PublishableText.spaced(" a\n b  "));
    }
}
