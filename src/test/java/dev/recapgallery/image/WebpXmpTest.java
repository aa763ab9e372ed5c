package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class WebpXmpTest {

    private static final byte[] PACKET = "<x/>!".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aSimpleFileBecomesAnExtendedOne() {
        assertArrayEquals(
                file("56503858 0a000000 04000000 000200 0f0000" + "56503820 04000000 11223344" + xmp()),
                WebpXmp.insert(file("56503820 04000000 11223344"), PACKET, 513, 16));
    }

    @Test
    void aLosslessFileKeepsItsAlphaFlag() {
        assertArrayEquals(
                file("56503858 0a000000 14000000 000000 000000" + "5650384c 06000000 2f0000001001" + xmp()),
                WebpXmp.insert(file("5650384c 06000000 2f0000001001"), PACKET, 1, 1));
    }

    @Test
    void anExtendedFileKeepsItsOtherFlags() {
        String picture = "414c5048 02000000 0102 56503820 02000000 1122";
        assertArrayEquals(
                file("56503858 0a000000 14000000 010000 010000" + picture + xmp()),
                WebpXmp.insert(file("56503858 0a000000 10000000 010000 010000" + picture), PACKET, 2, 2));
    }

    /** Five bytes and one for padding. */
    private static String xmp() {
        return "584d5020 05000000 3c782f3e21 00";
    }

    private static byte[] file(String chunks) {
        byte[] body = HexFormat.of().parseHex(chunks.replace(" ", ""));
        String size = HexFormat.of().toHexDigits(Integer.reverseBytes(4 + body.length));
        return HexFormat.of()
                .parseHex("52494646" + size + "57454250" + HexFormat.of().formatHex(body));
    }
}
