package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

    private static final int RGB_HASH = 1475962225;

    private static final int ARGB_HASH = -156757683;

    @Test
    void theSameSizeGivesTheSamePixels() {
        Random random = new Random(7);
        BufferedImage source = Canvases.argb(31, 17, (x, y) -> random.nextInt());

        assertArrayEquals(Pixels.of(source), Pixels.of(resized(source, 31, 17)));
    }

    @ParameterizedTest
    @CsvSource({"100,75,48,36", "100,75,99,74", "1,1,1,1", "3,200,1,50", "500,2,50,1", "40,30,80,60", "17,33,16,1"})
    void oneColourStaysThatColour(int width, int height, int toWidth, int toHeight) {
        BufferedImage rgb = resized(Canvases.rgb(width, height, (x, y) -> 0x12c8ff), toWidth, toHeight);
        BufferedImage argb = resized(Canvases.argb(width, height, (x, y) -> 0x0a12c8ff), toWidth, toHeight);

        assertTrue(Arrays.stream(Pixels.of(rgb)).allMatch(pixel -> pixel == 0x12c8ff));
        assertTrue(Arrays.stream(Pixels.of(argb)).allMatch(pixel -> pixel == 0x0a12c8ff));
    }

    @ParameterizedTest
    @CsvSource({"400,192", "400,200", "400,100", "400,37", "1200,48"})
    void anEdgeStaysInTheMiddle(int from, int to) {
        BufferedImage across = resized(Canvases.rgb(from, 8, (x, y) -> x < from / 2 ? 0 : 0xffffff), to, 8);
        BufferedImage down = resized(Canvases.rgb(8, from, (x, y) -> y < from / 2 ? 0 : 0xffffff), 8, to);
        double sumAcross = 0;
        double sumDown = 0;
        for (int i = 0; i < to; i++) {
            sumAcross += Canvases.red(across.getRGB(i, 4)) / 255.0;
            sumDown += Canvases.red(down.getRGB(4, i)) / 255.0;
        }

        assertEquals(to / 2.0, sumAcross, 0.1);
        assertEquals(sumAcross, sumDown, 1e-9);
    }

    @Test
    void aPictureAndItsMirrorImageGiveMirrorImages() {
        Random random = new Random(3);
        int[] noise = random.ints(90 * 60, 0, 0x1000000).toArray();
        BufferedImage plain = resized(Canvases.rgb(90, 60, (x, y) -> noise[y * 90 + x]), 41, 27);
        BufferedImage turned = resized(Canvases.rgb(90, 60, (x, y) -> noise[(59 - y) * 90 + 89 - x]), 41, 27);
        for (int y = 0; y < 27; y++) {
            for (int x = 0; x < 41; x++) {
                assertTrue(Canvases.distance(plain.getRGB(x, y), turned.getRGB(40 - x, 26 - y)) <= 1);
            }
        }
    }

    /** Rings that get finer outwards: what is too fine for the target must become grey, not new coarse rings. */
    @Test
    void aZonePlateShowsNoRingsThatAreNotThere() {
        int size = 512;
        BufferedImage plate = Canvases.rgb(size, size, (x, y) -> {
            double square = (x - 256.0) * (x - 256.0) + (y - 256.0) * (y - 256.0);
            return 0x010101 * (int) Math.round(127.5 + 127.5 * Math.cos(square * Math.PI / size));
        });
        BufferedImage small = resized(plate, size / 4, size / 4);
        for (int x = 0; x < size / 4; x++) {
            assertEquals(128, Canvases.red(small.getRGB(x, 3)), 12, "at " + x);
        }
        assertTrue(Canvases.red(small.getRGB(64, 64)) > 240, "the middle keeps its contrast");
    }

    /** Noise is the worst there is: in photos neighbours are alike. */
    @ParameterizedTest
    @CsvSource({"21,2.6", "9,1.0"})
    void isCloseToTheExactFilter(int to, double within) {
        Random random = new Random(5);
        int[] noise = random.ints(50, 0, 256).toArray();
        BufferedImage small = resized(Canvases.rgb(50, 1, (x, y) -> 0x010101 * noise[x]), to, 1);
        for (int i = 0; i < to; i++) {
            assertEquals(exact(noise, 50.0 / to, i), Canvases.red(small.getRGB(i, 0)), within, "at " + i);
        }
    }

    @Test
    void transparentPixelsLendNoColour() {
        BufferedImage source = Canvases.argb(64, 64, (x, y) -> x < 32 ? 0xffff0000 : 0x0000ff00);
        BufferedImage small = resized(source, 24, 24);
        for (int pixel : Pixels.of(small)) {
            assertTrue(pixel == 0 || (pixel & 0xffffff) == 0xff0000, Integer.toHexString(pixel));
        }
        assertEquals(0xffff0000, small.getRGB(2, 12));
        assertEquals(0, small.getRGB(21, 12));
    }

    @Test
    void alphaChangesNothingForOpaquePictures() {
        Random random = new Random(9);
        int[] noise = random.ints(60 * 40, 0, 0x1000000).toArray();
        BufferedImage rgb = resized(Canvases.rgb(60, 40, (x, y) -> noise[y * 60 + x]), 25, 17);
        BufferedImage argb = resized(Canvases.argb(60, 40, (x, y) -> noise[y * 60 + x] | 0xff000000), 25, 17);
        for (int y = 0; y < 17; y++) {
            for (int x = 0; x < 25; x++) {
                assertEquals(0xff, argb.getRGB(x, y) >>> 24);
                assertEquals(0, Canvases.distance(rgb.getRGB(x, y), argb.getRGB(x, y)), 3);
            }
        }
    }

    /** The hashes were computed once; another JVM or machine must come to the same pixels. */
    @Test
    void pixelsAreTheSameOnEveryMachine() {
        BufferedImage argb = Canvases.argb(97, 61, (x, y) -> (x * 2654435 + y * 40503) * 7919);
        BufferedImage rgb = Canvases.rgb(97, 61, (x, y) -> (x * 2654435 + y * 40503) * 7919 & 0xffffff);

        assertEquals(ARGB_HASH, Arrays.hashCode(Pixels.of(resized(argb, 40, 25))));
        assertEquals(RGB_HASH, Arrays.hashCode(Pixels.of(resized(rgb, 40, 25))));
    }

    @ParameterizedTest
    @CsvSource({"0,255", "255,0"})
    void overshootEndsAtBlackAndWhite(int left, int right) {
        int[] line = IntStream.range(0, 100).map(x -> x < 50 ? left : right).toArray();
        BufferedImage small = resized(Canvases.rgb(100, 1, (x, y) -> 0x010101 * line[x]), 43, 1);
        for (int i = 0; i < 43; i++) {
            assertEquals(exact(line, 100.0 / 43, i), Canvases.red(small.getRGB(i, 0)), 1.5, "at " + i);
        }
    }

    @Test
    void refusesOtherKindsOfPictures() {
        BufferedImage grey = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage part = Canvases.rgb(8, 8, (x, y) -> 0).getSubimage(0, 0, 4, 4);

        assertThrows(IllegalArgumentException.class, () -> resized(grey, 2, 2));
        assertThrows(IllegalArgumentException.class, () -> resized(part, 2, 2));
    }

    private static BufferedImage resized(BufferedImage source, int widthPx, int heightPx) {
        BufferedImage target = new BufferedImage(widthPx, heightPx, source.getType());
        new Resampler().resize(source, target);
        return target;
    }

    /** Lanczos-3 as a textbook has it, in floating point, with the line's ends repeated. */
    private static double exact(int[] line, double scale, int index) {
        double centre = (index + 0.5) * scale - 0.5;
        double sum = 0;
        double weights = 0;
        for (int i = -20; i < line.length + 20; i++) {
            double x = Math.PI * (i - centre) / scale;
            double weight = Math.abs(x) >= 3 * Math.PI ? 0 : x == 0 ? 1 : 3 * Math.sin(x) * Math.sin(x / 3) / (x * x);
            sum += weight * line[Math.max(0, Math.min(line.length - 1, i))];
            weights += weight;
        }
        return Math.max(0, Math.min(255, sum / weights));
    }
}
