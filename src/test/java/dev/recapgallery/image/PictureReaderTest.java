package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Orientation;
import dev.recapgallery.problem.Outcome;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    private static final ImageLimits LIMITS = ImageLimits.forHeap(512L << 20);

    private final HeaderReader headers = new HeaderReader(LIMITS);
    private final PictureReader nativeReader = PictureReader.of(NativeCodec.load(), LIMITS);
    private final PictureReader javaReader = PictureReader.of(Optional.empty(), LIMITS);

    private Outcome<BufferedImage> read(PictureReader reader, byte[] bytes, Orientation orientation, int widthPx) {
        return reader.read(bytes, headers.read("a.jpg", bytes).value().orElseThrow(), orientation, widthPx);
    }

    private BufferedImage picture(byte[] bytes) {
        return read(nativeReader, bytes, Orientation.TOP_LEFT, 10_000).value().orElseThrow();
    }

    private static List<String> texts(Outcome<BufferedImage> outcome) {
        return outcome.problems().stream().map(Object::toString).toList();
    }

    private static void assertNear(int expected, int actual) {
        for (int shift = 0; shift < 32; shift += 8) {
            int difference = Math.abs((expected >>> shift & 0xFF) - (actual >>> shift & 0xFF));
            assertTrue(difference <= 3, () -> Integer.toHexString(expected) + " became " + Integer.toHexString(actual));
        }
    }

    private static void assertChart(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        assertNear(PhotoBytes.RED, image.getRGB(width / 4, height / 4));
        assertNear(PhotoBytes.GREEN, image.getRGB(width * 3 / 4, height / 4));
        assertNear(PhotoBytes.BLUE, image.getRGB(width / 4, height * 3 / 4));
        assertNear(PhotoBytes.YELLOW, image.getRGB(width * 3 / 4, height * 3 / 4));
    }

    @Test
    void readsJpegGifAndBmp() {
        assertChart(picture(PhotoBytes.jpeg(64, 48)));
        assertChart(picture(PhotoBytes.gif(64, 48)));
        assertChart(picture(PhotoBytes.bmp(64, 48)));
    }

    @Test
    void readsJpegWithoutTheNativeLibraryAlike() {
        byte[] jpeg = PhotoBytes.jpeg(64, 48);
        assertChart(read(javaReader, jpeg, Orientation.TOP_LEFT, 64).value().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {640, 639, 321, 320, 300, 81, 80, 40, 7, 1})
    void makesThePictureAsWideAsWanted(int widthPx) {
        for (byte[] photo : List.of(PhotoBytes.jpeg(640, 480), PhotoBytes.bmp(640, 480))) {
            BufferedImage picture = read(nativeReader, photo, Orientation.TOP_LEFT, widthPx)
                    .value()
                    .orElseThrow();
            assertEquals(widthPx, picture.getWidth());
            assertEquals(Math.max(1, Math.round(widthPx * 0.75)), picture.getHeight());
        }
    }

    @Test
    void makesNoPictureLargerThanItsPhoto() {
        BufferedImage picture = read(nativeReader, PhotoBytes.jpeg(64, 48), Orientation.LEFT_TOP, 10_000)
                .value()
                .orElseThrow();
        assertEquals(48, picture.getWidth());
        assertEquals(64, picture.getHeight());
    }

    @Test
    void keepsTheColoursOfASmallPicture() {
        assertChart(read(nativeReader, PhotoBytes.jpeg(640, 480), Orientation.TOP_LEFT, 40)
                .value()
                .orElseThrow());
        assertChart(read(javaReader, PhotoBytes.jpeg(640, 480), Orientation.TOP_LEFT, 40)
                .value()
                .orElseThrow());
    }

    @Test
    void countsTheWantedWidthUpright() {
        byte[] jpeg = PhotoBytes.jpeg(640, 480);
        BufferedImage upright =
                read(nativeReader, jpeg, Orientation.RIGHT_TOP, 240).value().orElseThrow();
        assertEquals(240, upright.getWidth());
        assertEquals(320, upright.getHeight());
        assertNear(PhotoBytes.BLUE, upright.getRGB(60, 80));
    }

    @Test
    void convertsAPngFromItsProfile() {
        byte[] profile =
                MatrixProfile.ofSrgbCurve(MatrixProfile.Primaries.DISPLAY_P3).bytes();
        // The same red as PhotoBytes.RED, in the wider gamut.
        byte[] png = PhotoBytes.png(4, 4, 0xB83229, PhotoBytes.profileChunk(profile));
        assertNear(PhotoBytes.RED, picture(png).getRGB(1, 1));
    }

    @Test
    void leavesOutAProfileThatIsNone() {
        byte[] png = PhotoBytes.png(4, 4, 0xC81E1E, PhotoBytes.profileChunk(PhotoBytes.latin("no profile at all")));
        Outcome<BufferedImage> outcome = read(nativeReader, png, Orientation.TOP_LEFT, 4);
        assertEquals(PhotoBytes.RED, outcome.value().orElseThrow().getRGB(1, 1));
        assertEquals(
                List.of("a.jpg: warning: photo 'a.jpg' has a damaged colour profile; its colours are shown as sRGB,"
                        + " so look at them, or export it again as sRGB [colour-profile]"),
                texts(outcome));
    }

    @Test
    void takesTheUsualGammaOfAPngForSrgbAndConvertsOthers() {
        byte[] usual =
                PhotoBytes.png(4, 4, 0x404040, PhotoBytes.chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}));
        assertEquals(0xFF404040, picture(usual).getRGB(1, 1));
        byte[] linear =
                PhotoBytes.png(4, 4, 0x373737, PhotoBytes.chunk("gAMA", new byte[] {0, 1, (byte) 0x86, (byte) 0xA0}));
        assertNear(0xFF808080, picture(linear).getRGB(1, 1));
    }

    @Test
    void makesTheTransparentColourOfAPngTransparent() {
        byte[] key = PhotoBytes.chunk("tRNS", new byte[] {0, 1, 0, 2, 0, 3});
        assertEquals(0, picture(PhotoBytes.png(4, 4, 0x010203, key)).getRGB(1, 1) >>> 24);
        assertEquals(255, picture(PhotoBytes.png(4, 4, 0x010204, key)).getRGB(1, 1) >>> 24);
    }

    @Test
    void refusesAJpegThatEndsTooEarly() {
        byte[] jpeg = PhotoBytes.jpeg(640, 480);
        byte[] half = Arrays.copyOf(jpeg, jpeg.length - 2000);
        for (PictureReader reader : List.of(nativeReader, javaReader)) {
            assertEquals(
                    List.of("a.jpg: error: photo 'a.jpg' is damaged or incomplete (it ends too early);"
                            + " copy it again from the camera or the original [damaged-photo]"),
                    texts(read(reader, half, Orientation.TOP_LEFT, 640)));
        }
    }

    @Test
    void refusesBeforeDecodingWhatDoesNotFit() {
        ImageLimits tight = new ImageLimits(1_000_000_000L, 65_500, 500, 1L << 40, 1 << 20, 10L << 20, 10L << 20);
        byte[] jpeg = PhotoBytes.jpeg(64, 48);
        ImageHeader header = new HeaderReader(tight)
                .read("a.jpg", PhotoBytes.pngClaiming(10_000, 5_000))
                .value()
                .orElseThrow();
        assertEquals(
                List.of(
                        "a.jpg: error: photo 'a.jpg' needs 381 MiB of memory to be decoded, over two thirds of Java's heap, 10 MiB;"
                                + " give Java more with -Xmx, or make a smaller copy [photo-too-large]"),
                texts(PictureReader.of(Optional.empty(), tight).read(jpeg, header, Orientation.TOP_LEFT, 10_000)));
    }

    @Test
    void saysThatWebpNeedsTheNativeLibrary() {
        byte[] webp = PhotoBytes.latin(
                "RIFF\026\000\000\000WEBPVP8L\012\000\000\000\057\000\000\000\000\210\210\010\000\000");
        assertEquals(
                List.of("a.jpg: error: photo 'a.jpg' is a WebP photo, which needs a native library that doesn't load"
                        + " here; convert it to JPEG or PNG [unsupported-photo]"),
                texts(read(javaReader, webp, Orientation.TOP_LEFT, 10)));
    }

    @Test
    void makesAProblemOfWhateverADecoderThrows() {
        ImageHeader header =
                headers.read("a.jpg", PhotoBytes.gif(64, 48)).value().orElseThrow();
        assertEquals(
                List.of("a.jpg: error: photo 'a.jpg' is damaged or incomplete (its data can't be decoded);"
                        + " copy it again from the camera or the original [damaged-photo]"),
                texts(nativeReader.read(new byte[0], header, Orientation.TOP_LEFT, 64)));
    }
}
