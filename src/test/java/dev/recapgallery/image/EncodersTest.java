package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.RenditionSettings;
import dev.recapgallery.problem.Place;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodersTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void jpegKeepsSizeAndColours(Engine engine) throws IOException {
        BufferedImage read = EncodedPictures.jpeg(encoded(engine, RenditionFormat.JPEG, Canvases.flag(161, 97)));

        assertFlag(read);
    }

    @Test
    void webpKeepsSizeAndColours() throws IOException {
        assertFlag(EncodedPictures.webp(encoded(Engine.NATIVE, RenditionFormat.WEBP, Canvases.flag(161, 97))));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void jpegShowsTransparencyOnWhite(Engine engine) throws IOException {
        BufferedImage picture = Canvases.argb(96, 32, (x, y) -> x < 32 ? 0x00000000 : x < 64 ? 0x80000000 : 0xff000000);
        BufferedImage read = EncodedPictures.jpeg(encoded(engine, RenditionFormat.JPEG, picture));

        assertTrue(Canvases.distance(0xffffff, read.getRGB(10, 16)) <= 3);
        assertTrue(Canvases.distance(0x7f7f7f, read.getRGB(48, 16)) <= 3);
        assertTrue(Canvases.distance(0x000000, read.getRGB(86, 16)) <= 3);
    }

    @Test
    void webpKeepsTransparency() throws IOException {
        BufferedImage picture = Canvases.argb(96, 32, (x, y) -> x < 32 ? 0x00000000 : x < 64 ? 0x80c00000 : 0xff0000c0);
        BufferedImage read = EncodedPictures.webp(encoded(Engine.NATIVE, RenditionFormat.WEBP, picture));

        assertEquals(0, read.getRGB(10, 16) >>> 24);
        assertEquals(0x80, read.getRGB(48, 16) >>> 24);
        assertTrue(Canvases.distance(0xc00000, read.getRGB(48, 16)) <= 8);
        assertEquals(0xff, read.getRGB(86, 16) >>> 24);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void jpegIsBaselineWithHalvedColourAndNoMetadata(Engine engine) throws IOException {
        byte[] file = encoded(engine, RenditionFormat.JPEG, Canvases.flag(64, 64));

        assertEquals("c0 11 22 11 11", startOfFrame(file));
        assertTrue(List.of("File Type", "Huffman", "JFIF", "JPEG").containsAll(EncodedPictures.kinds(file)));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void tinyAndOddSizesWork(Engine engine) throws IOException {
        for (int side : new int[] {1, 2, 3, 15, 17}) {
            BufferedImage read = EncodedPictures.jpeg(
                    encoded(engine, RenditionFormat.JPEG, Canvases.rgb(side, 1, (x, y) -> 0x808080)));
            assertEquals(side + "x1", read.getWidth() + "x" + read.getHeight());
        }
        BufferedImage dot = EncodedPictures.webp(
                encoded(Engine.NATIVE, RenditionFormat.WEBP, Canvases.rgb(1, 1, (x, y) -> 0x808080)));
        assertEquals("1x1", dot.getWidth() + "x" + dot.getHeight());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void higherQualityMakesLargerFiles(Engine engine) throws IOException {
        Random random = new Random(4);
        BufferedImage noise = Canvases.rgb(64, 64, (x, y) -> random.nextInt());
        for (RenditionFormat format : engine.writable(List.of(RenditionFormat.values()))) {
            PictureEncoder encoder = Encoders.of(engine).of(format);
            assertTrue(encoder.encode(noise, 90).length > encoder.encode(noise, 40).length, format.word());
        }
    }

    @Test
    void aSideTheFormatCannotHoldIsAnIOException() {
        BufferedImage wide = Canvases.rgb(16_384, 1, (x, y) -> 0);

        assertThrows(IOException.class, () -> encoded(Engine.NATIVE, RenditionFormat.WEBP, wide));
    }

    @Test
    void manyThreadsGetWhatOneGets() throws IOException {
        BufferedImage picture = Canvases.flag(200, 150);
        byte[] alone = encoded(Engine.NATIVE, RenditionFormat.WEBP, picture);
        try (Workers workers = new Workers(4, 1000)) {
            List<byte[]> files = workers.map(IntStream.range(0, 40).boxed().toList(), item -> 1, item -> {
                try {
                    return encoded(Engine.NATIVE, RenditionFormat.WEBP, picture);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertTrue(files.stream().allMatch(file -> Arrays.equals(alone, file)));
        }
    }

    @Test
    void aFormatThatIsLeftOutIsToldOnce() {
        Place place = Place.at("captions.yaml", 3, 5);

        assertEquals(List.of(), Encoders.leftOut(Engine.NATIVE, RenditionSettings.defaults(), place));
        assertEquals(
                List.of("captions.yaml:3:5: warning: no webp renditions: the engine 'java' can't write them, so the"
                        + " photos are there as jpeg only; use --engine native (64-bit Linux, macOS or Windows), or"
                        + " leave webp out of 'formats' [format-not-available]"),
                Encoders.leftOut(Engine.JAVA, RenditionSettings.defaults(), place).stream()
                        .map(Object::toString)
                        .toList());
    }

    private static byte[] encoded(Engine engine, RenditionFormat format, BufferedImage picture) throws IOException {
        return Encoders.of(engine).of(format).encode(picture, 90);
    }

    private static void assertFlag(BufferedImage read) {
        assertEquals("161x97", read.getWidth() + "x" + read.getHeight());
        assertTrue(Canvases.distance(0x00c000, read.getRGB(15, 10)) <= 8);
        assertTrue(Canvases.distance(0xd02020, read.getRGB(40, 80)) <= 8);
        assertTrue(Canvases.distance(0x2020d0, read.getRGB(140, 50)) <= 8);
    }

    /** Marker and sampling factors of the frame header: SOF2 is c2, and 22 11 11 is 4:2:0. */
    private static String startOfFrame(byte[] file) {
        int at = 2;
        while ((file[at + 1] & 0xf0) != 0xc0 || (file[at + 1] & 0xff) == 0xc4) {
            at += 2 + ((file[at + 2] & 0xff) << 8) + (file[at + 3] & 0xff);
        }
        return String.format(
                Locale.ROOT,
                "%02x %02x %02x %02x %02x",
                file[at + 1],
                file[at + 3],
                file[at + 11],
                file[at + 14],
                file[at + 17]);
    }
}
