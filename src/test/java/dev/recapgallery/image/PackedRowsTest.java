package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedRowsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void packsRedGreenAndBlueOfEachPixelAndFillsUpWithZeros(int widthPx) {
        int wordsPerRow = (widthPx * 24 + 31) / 32;
        int[] pixels = new int[2 * widthPx];
        Arrays.setAll(pixels, i -> 0xff000000 | (0xf0 + i) << 16 | (0x50 + i) << 8 | 0x80 + i);
        PackedRows rows = new PackedRows(pixels, widthPx, wordsPerRow);
        for (int y = 0; y < 2; y++) {
            ByteBuffer expected = ByteBuffer.allocate(4 * wordsPerRow);
            for (int x = 0; x < widthPx; x++) {
                int i = y * widthPx + x;
                expected.put((byte) (0xf0 + i)).put((byte) (0x50 + i)).put((byte) (0x80 + i));
            }
            assertEquals(hex(expected), hex(littleEndian(rows.packed(y))));
        }
    }

    private static ByteBuffer littleEndian(int[] words) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * words.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(words);
        return bytes;
    }

    private static String hex(ByteBuffer bytes) {
        return HexFormat.of().formatHex(bytes.array());
    }
}
