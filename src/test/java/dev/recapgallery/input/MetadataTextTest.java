package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataTextTest {

    @Test
    void textThatIsNotUtf8IsWindows1252() {
        assertEquals("ü", MetadataText.decode("ü".getBytes(StandardCharsets.UTF_8)));
        assertEquals("ü", MetadataText.decode(new byte[] {(byte) 0xFC}));
        assertEquals("“", MetadataText.decode(new byte[] {(byte) 0x93}));
    }

    @Test
    void declaredUtf8LosesACutCharacterOnly() {
        assertEquals(
                "aü",
                MetadataText.decodeDeclaredUtf8(new byte[] {'a', (byte) 0xC3, (byte) 0xBC, (byte) 0xF0, (byte) 0x9F}));
        assertEquals("aé b", MetadataText.decodeDeclaredUtf8(new byte[] {'a', (byte) 0xE9, ' ', 'b'}));
    }

    @Test
    void linesKeepTheirBreaksAndNothingElseThatControls() {
        assertEquals(Optional.of("a\nb\nc d"), MetadataText.lines("\u001Ba\r\nb\rc\td\u0000\uD800\uFEFF \n"));
    }

    @Test
    void aLineHasNoBreaks() {
        assertEquals(Optional.of("a b c"), MetadataText.line(" a \n b\u2028c\u0000"));
    }

    @Test
    void blankIsNothing() {
        assertEquals(Optional.empty(), MetadataText.line(" \u0000\r\n"));
        assertEquals(Optional.empty(), MetadataText.lines("\t\u0007"));
    }

    @Test
    void cutsAtAWholeCharacter() {
        assertEquals("a", MetadataText.cut("a😀", 2));
        assertEquals("a😀", MetadataText.cut("a😀b", 3));
    }

    @Test
    void tellsBytesFromText() {
        assertTrue(MetadataText.isBinary("\u0001\u0002ab\u0003\u0004"));
        assertFalse(MetadataText.isBinary("A caption with padding\u0000\u0000\u0000\u0000\u0000\u0000\u0000"));
        assertFalse(MetadataText.isBinary("\u001B[31mred"));
    }
}
