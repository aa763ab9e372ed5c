package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.problem.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {

    private static final String WHATEVER =
            ", whatever its name says; give a JPEG, PNG, GIF, WebP, TIFF or BMP file, or move it out of the folder [not-a-photo]";
    private static final String COPY_AGAIN = "; copy it again from the camera or the original [damaged-photo]";

    private final HeaderReader reader = new HeaderReader(ImageLimits.forHeap(512L << 20));

    private ImageHeader header(byte[] bytes) {
        return reader.read("a.jpg", bytes).value().orElseThrow();
    }

    private String error(byte[] bytes) {
        Outcome<ImageHeader> outcome = reader.read("a.jpg", bytes);
        assertTrue(outcome.value().isEmpty(), "refused");
        assertEquals(1, outcome.problems().size());
        return outcome.problems().get(0).toString();
    }

    @Test
    void readsTypeAndSizeOfEachKind() {
        assertEquals("JPEG 30x20", shape(PhotoBytes.jpeg(30, 20)));
        assertEquals("PNG 30x20", shape(PhotoBytes.png(30, 20, 0)));
        assertEquals("GIF 30x20", shape(PhotoBytes.gif(30, 20)));
        assertEquals("BMP 30x20", shape(PhotoBytes.bmp(30, 20)));
    }

    private String shape(byte[] bytes) {
        ImageHeader header = header(bytes);
        return header.type() + " " + header.widthPx() + "x" + header.heightPx();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7|a PDF document",
                "<html><p>hello|a web page",
                "<?xml version='1.0'?><svg/>|an SVG drawing",
                "just words|text",
                "8BPS0001|a Photoshop document"
            })
    void saysWhatAFileIsThatIsNoPhoto(String start, String what) {
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is not a photo: it is " + what + WHATEVER, error(PhotoBytes.latin(start)));
    }

    @Test
    void tellsHowToConvertHeicAndAvif() {
        String convert = " photo, which this version can't read; convert it to JPEG (macOS: Preview › Export, or"
                + " `sips -s format jpeg`; Linux: `heif-convert`";
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is a HEIC" + convert
                        + "; iPhone: Settings › Camera › Formats › Most Compatible) [unsupported-photo]",
                error(PhotoBytes.latin("\000\000\000\030ftypmif1\000\000\000\000mif1heic")));
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is an AVIF" + convert + ") [unsupported-photo]",
                error(PhotoBytes.latin("\000\000\000\030ftypavif\000\000\000\000mif1miaf")));
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is not a photo: it is a video" + WHATEVER,
                error(PhotoBytes.latin("\000\000\000\030ftypqt  \000\000\000\000qt      ")));
    }

    @Test
    void refusesAnEmptyFile() {
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is empty (0 bytes); copy it again from the camera or the original [not-a-photo]",
                error(new byte[0]));
    }

    @Test
    void refusesSizesOverTheLimitsAndNamesThem() {
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is too large: 20000×20000 pixels, over the limit of 150 megapixels "
                        + "(raise it: --limit photo-pixels=N); make a smaller copy [photo-too-large]",
                error(PhotoBytes.pngClaiming(20000, 20000)));
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is too large: 70000×10 pixels, a side is over the limit of 65500 pixels "
                        + "(raise it: --limit photo-side=N); make a smaller copy [photo-too-large]",
                error(PhotoBytes.pngClaiming(70000, 10)));
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is damaged or incomplete (its width or height is 0)" + COPY_AGAIN,
                error(PhotoBytes.pngClaiming(0, 10)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x10, 0x15, 0xFF})
    void refusesSamplingThatNoJpegHas(int sampling) {
        byte[] jpeg = PhotoBytes.jpeg(8, 8);
        for (int at = 2; at < jpeg.length - 12; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                jpeg[at + 11] = (byte) sampling;
            }
        }
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is damaged or incomplete (its frame header holds values that no JPEG has)"
                        + COPY_AGAIN,
                error(jpeg));
    }

    @Test
    void refusesAJpegOfTooManyScans() {
        byte[] jpeg = PhotoBytes.jpeg(8, 8);
        byte[] scan = PhotoBytes.latin("\377\332\000\010\001\001\000\000\077\000");
        byte[][] parts = new byte[502][];
        Arrays.fill(parts, scan);
        parts[0] = Arrays.copyOf(jpeg, jpeg.length - 2);
        assertEquals(
                "a.jpg: error: photo 'a.jpg' has more scans than the limit of 500 "
                        + "(raise it: --limit jpeg-scans=N); save it again from a photo program [photo-too-large]",
                error(PhotoBytes.joined(parts)));
    }

    @Test
    void takesTheHeightOfAJpegFromItsDnlSegment() {
        byte[] jpeg = PhotoBytes.jpeg(30, 20);
        int lines = JpegStructure.of(header(jpeg)).linesOffset();
        jpeg[lines + 1] = 0;
        byte[] dnl = PhotoBytes.joined(
                Arrays.copyOf(jpeg, jpeg.length - 2), PhotoBytes.latin("\377\334\000\004\000\024\377\331"));
        assertEquals("JPEG 30x20", shape(dnl));
    }

    @Test
    void refusesAPngThatEndsWithinItsPixels() {
        byte[] png = PhotoBytes.png(100, 100, 0x123456);
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is damaged or incomplete (it ends too early)" + COPY_AGAIN,
                error(Arrays.copyOf(png, png.length - 20)));
    }

    @Test
    void warnsOfAPngThatEndsAfterItsPixels() {
        byte[] png = PhotoBytes.png(100, 100, 0x123456);
        Outcome<ImageHeader> outcome = reader.read("a.png", Arrays.copyOf(png, png.length - 3));
        assertEquals(
                List.of(
                        "a.png: warning: photo 'a.png' has faults in its data; look at the result, or copy it again from"
                                + " the camera or the original [damaged-photo]"),
                outcome.problems().stream().map(Object::toString).toList());
        assertTrue(outcome.value().isPresent());
    }

    @Test
    void refusesAPngWithAWrongChecksum() {
        byte[] png = PhotoBytes.png(10, 10, 0x123456);
        png[png.length - 14]++;
        assertEquals(
                "a.jpg: error: photo 'a.jpg' is damaged or incomplete (a checksum in it is wrong)" + COPY_AGAIN,
                error(png));
    }

    @Test
    void leavesOutAProfileThatInflatesOverTheLimit() {
        byte[] png = PhotoBytes.png(10, 10, 0, PhotoBytes.profileChunk(new byte[5 << 20]));
        Outcome<ImageHeader> outcome = reader.read("a.png", png);
        assertEquals(
                List.of(
                        "a.png: warning: photo 'a.png' has a colour profile that is over the limit of 4 MiB "
                                + "(raise it: --limit profile-bytes=N); its colours are shown as sRGB, so look at them, or export it again as sRGB [colour-profile]"),
                outcome.problems().stream().map(Object::toString).toList());
        assertEquals(null, outcome.value().orElseThrow().profile());
    }
}
