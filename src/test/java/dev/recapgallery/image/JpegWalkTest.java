package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegWalkTest {

    private static final byte[] JPEG = PhotoBytes.jpeg(30, 20);
    private static final byte[] IMAGE = Arrays.copyOf(JPEG, JPEG.length - 2);
    private static final byte[] EOI = {(byte) 0xFF, (byte) 0xD9};

    private final HeaderReader reader = new HeaderReader(ImageLimits.forHeap(512L << 20));

    private JpegStructure structure(byte[]... parts) {
        return JpegStructure.of(
                reader.read("a.jpg", PhotoBytes.joined(parts)).value().orElseThrow());
    }

    /** {@code data} after {@code length} bytes of a scan that hold no marker. */
    private static byte[] scanned(int length, int... data) {
        byte[] bytes = new byte[length + data.length];
        Arrays.fill(bytes, (byte) 0x55);
        for (int i = 0; i < data.length; i++) {
            bytes[length + i] = (byte) data[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17})
    void findsMarkersWhereverTheyLie(int length) {
        assertEquals(true, structure(IMAGE, scanned(length), EOI).tidy());
        assertEquals(
                true,
                structure(IMAGE, scanned(length, 0xFF, 0x00, 0xFF, 0x00), EOI).tidy(),
                "stuffed bytes");
        assertEquals(
                true, structure(IMAGE, scanned(length, 0xFF, 0xD3, 0x55), EOI).tidy(), "a restart");
        assertEquals(
                true, structure(IMAGE, scanned(length, 0xFF, 0xFF, 0xFF), EOI).tidy(), "fill bytes");
        int[] nextScan = {0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
        assertEquals(2, structure(IMAGE, scanned(length, nextScan), EOI).scans());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17})
    void findsNoMarkerWhereThereIsNone(int length) {
        assertEquals(false, structure(IMAGE, scanned(length)).complete());
        assertEquals(false, structure(IMAGE, scanned(length, 0xFF)).complete(), "cut off");
        assertEquals(
                false, structure(IMAGE, scanned(length, 0xFE, 0xD9, 0x7F, 0xD9)).complete(), "other bytes");
    }
}
