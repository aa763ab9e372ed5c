package dev.recapgallery.input;

import static dev.recapgallery.input.PhotoFixture.alt;
import static dev.recapgallery.input.PhotoFixture.packet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.recapgallery.model.Camera;
import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.GeoPoint;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.Orientation;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.Taken;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {

    private static PhotoMetadata read(byte[] photo) {
        return new MetadataReader(MetadataLimits.DEFAULTS)
                .read("a.jpg", photo, null)
                .value()
                .orElseThrow();
    }

    private static PhotoMetadata readSidecar(byte[] photo, String sidecar) {
        return new MetadataReader(MetadataLimits.DEFAULTS)
                .read("a.jpg", photo, sidecar.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }

    private static ExifFixture exif() {
        return new ExifFixture();
    }

    @Test
    void readsOrientationOfEveryContainer() {
        byte[] exif = exif().orientation(6).bytes();
        assertEquals(
                Orientation.RIGHT_TOP,
                read(new PhotoFixture().exif(exif().orientation(6)).jpeg()).orientation());
        assertEquals(
                Orientation.RIGHT_TOP, read(PhotoFixture.pngWith("eXIf", exif)).orientation());
        assertEquals(
                Orientation.RIGHT_TOP, read(PhotoFixture.webpWith("EXIF", exif)).orientation());
        assertEquals(Orientation.RIGHT_TOP, read(exif).orientation());
    }

    @Test
    void takesTheFirstExifBlockThatHasATag() {
        byte[] photo = new PhotoFixture()
                .exif(exif())
                .exif(exif().orientation(3))
                .exif(exif().orientation(8))
                .jpeg();
        assertEquals(Orientation.BOTTOM_RIGHT, read(photo).orientation());
    }

    @Test
    void garbageOrientationIsUpright() {
        assertEquals(Orientation.TOP_LEFT, read(exif().orientation(9).bytes()).orientation());
        assertEquals(
                Orientation.TOP_LEFT, read(exif().orientation(65535).bytes()).orientation());
    }

    @Test
    void readsTheTimeWithItsFractionAndTheOffsetOfTheOriginal() {
        byte[] photo = exif().sub(0x9003, "2024:09:24 10:11:12")
                .sub(0x9291, "5 ")
                .sub(0x9010, "+09:00")
                .sub(0x9011, "-04:00")
                .bytes();
        assertEquals(
                new Taken(LocalDateTime.of(2024, 9, 24, 10, 11, 12, 500_000_000), ZoneOffset.ofHours(-4)),
                read(photo).taken());
    }

    @Test
    void theOffsetOfTheEditIsNotThatOfTheOriginal() {
        byte[] photo =
                exif().sub(0x9003, "2024:09:24 10:11:12").sub(0x9010, "+09:00").bytes();
        assertEquals(
                new Taken(LocalDateTime.of(2024, 9, 24, 10, 11, 12), null),
                read(photo).taken());
    }

    @Test
    void aTimeThatNoClockShowsFallsBackToTheNextSource() {
        byte[] photo = new PhotoFixture()
                .exif(exif().sub(0x9003, "0000:00:00 00:00:00"))
                .xmp(packet("<photoshop:DateCreated>2024-09-24T10:11:12-04:00</photoshop:DateCreated>"))
                .jpeg();
        assertEquals(
                new Taken(LocalDateTime.of(2024, 9, 24, 10, 11, 12), ZoneOffset.ofHours(-4)),
                read(photo).taken());
    }

    @Test
    void aSidecarCorrectsTheCamerasClock() {
        byte[] photo = exif().sub(0x9003, "2001:01:01 00:00:00").bytes();
        String sidecar = packet("<exif:DateTimeOriginal>2024-09-24T10:11:12</exif:DateTimeOriginal>");
        assertEquals(
                new Taken(LocalDateTime.of(2024, 9, 24, 10, 11, 12), null),
                readSidecar(photo, sidecar).taken());
    }

    @Test
    void readsIptcDateAndTime() {
        byte[] photo = new PhotoFixture()
                .iptc(55, "20240924", StandardCharsets.US_ASCII)
                .iptc(60, "101112-0400", StandardCharsets.US_ASCII)
                .jpeg();
        assertEquals(
                new Taken(LocalDateTime.of(2024, 9, 24, 10, 11, 12), ZoneOffset.ofHours(-4)),
                read(photo).taken());
    }

    @Test
    void readsTheCamera() {
        byte[] photo = exif().main(0x010F, "FUJIFILM  ")
                .main(0x0110, "X-T5")
                .sub(0xA434, "XF23mmF2 R WR")
                .rational(0x829D, 18, 10)
                .rational(0x829A, 10, 1250)
                .sub(0x8827, 400, 0)
                .rational(0x920A, 23, 1)
                .bytes();
        assertEquals(
                new Camera("FUJIFILM", "X-T5", "XF23mmF2 R WR", 1.8, "1/125", 400, 23.0),
                read(photo).camera());
    }

    @Test
    void aCameraThatSaysNothingOfUseIsNone() {
        byte[] photo = exif().main(0x010F, "   ")
                .sub(0xA434, "----")
                .rational(0x829D, 0, 0)
                .rational(0x829A, 0, 1)
                .sub(0x8827, 0)
                .bytes();
        assertNull(read(photo).camera());
    }

    @Test
    void readsTheLocationAndKeepsItOutOfTheCandidates() {
        byte[] photo = exif().gps("S", 47, "W", 8).bytes();
        assertEquals(new GeoPoint(-47.5, -8.25), read(photo).location());
        assertEquals(List.of(), read(photo).candidates());
    }

    @Test
    void readsTheLocationOfXmp() {
        byte[] photo = new PhotoFixture()
                .xmp(packet(
                        "<exif:GPSLatitude>47,30.0N</exif:GPSLatitude><exif:GPSLongitude>8,15,0W</exif:GPSLongitude>"))
                .jpeg();
        assertEquals(new GeoPoint(47.5, -8.25), read(photo).location());
    }

    @Test
    void aReceiverWithoutAFixGivesNoLocation() {
        assertNull(read(exif().gps("N", 99, "E", 8).bytes()).location());
    }

    @Test
    void ownerSerialNumberAndUserCommentAreNotRead() {
        byte[] photo = exif().sub(0xA430, "Kim Owner")
                .sub(0xA431, "0815-SERIAL")
                .sub(0x9286, "ASCII\0\0\0at home")
                .main(0x9C9C, "at home")
                .bytes();
        assertEquals(PhotoMetadata.empty(), read(photo));
    }

    @Test
    void offersEachSourceInItsOrder() {
        byte[] photo = new PhotoFixture()
                .exif(exif().main(0x010E, "of EXIF").main(0x013B, "Ann; Bob").main(0x8298, "© Ann"))
                .iptc(120, "of IPTC", StandardCharsets.UTF_8)
                .iptc(80, "Ann", StandardCharsets.UTF_8)
                .iptc(80, "Bob", StandardCharsets.UTF_8)
                .xmp(packet(alt("dc:description", "of XMP")))
                .jpeg();
        List<Candidate> candidates = readSidecar(photo, packet(alt("dc:description", "of the sidecar")))
                .candidates();
        assertEquals(
                List.of(
                        new Candidate(Field.CAPTION, MetadataSource.SIDECAR, "of the sidecar"),
                        new Candidate(Field.CAPTION, MetadataSource.XMP, "of XMP"),
                        new Candidate(Field.CAPTION, MetadataSource.IPTC, "of IPTC"),
                        new Candidate(Field.CREATOR, MetadataSource.IPTC, "Ann, Bob"),
                        new Candidate(Field.CAPTION, MetadataSource.EXIF, "of EXIF"),
                        new Candidate(Field.COPYRIGHT, MetadataSource.EXIF, "© Ann"),
                        new Candidate(Field.CREATOR, MetadataSource.EXIF, "Ann, Bob")),
                candidates);
    }

    @Test
    void readsEveryXmpField() {
        PhotoMetadata metadata = readSidecar(
                new byte[0],
                packet(alt("dc:title", "T")
                        + alt("core:AltTextAccessibility", "People waving")
                        + alt("dc:rights", "© Ann")
                        + "<dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><rdf:li>Bob</rdf:li></rdf:Seq></dc:creator>"
                        + "<dc:subject><rdf:Bag><rdf:li>sun</rdf:li><rdf:li>sea</rdf:li></rdf:Bag></dc:subject>"
                        + "<photoshop:Credit>Agency</photoshop:Credit>"
                        + "<rights:WebStatement>https://example.org/licence</rights:WebStatement>"
                        + "<cc:license rdf:resource='https://creativecommons.org/licenses/by/4.0/'/>"));
        assertEquals(Optional.of("T"), metadata.best(Field.TITLE));
        assertEquals(Optional.of("People waving"), metadata.best(Field.ALT));
        assertEquals(Optional.of("© Ann"), metadata.best(Field.COPYRIGHT));
        assertEquals(Optional.of("Ann, Bob"), metadata.best(Field.CREATOR));
        assertEquals(List.of("sun", "sea"), metadata.all(Field.KEYWORD));
        assertEquals(Optional.of("Agency"), metadata.best(Field.CREDIT_LINE));
        assertEquals(
                List.of("https://example.org/licence", "https://creativecommons.org/licenses/by/4.0/"),
                metadata.all(Field.LICENSE_URL));
    }

    @Test
    void aLicenceThatIsNoWebAddressIsNone() {
        String sidecar = packet("<rights:WebStatement>javascript:alert(1)</rights:WebStatement>");
        assertEquals(List.of(), readSidecar(new byte[0], sidecar).candidates());
    }

    @Test
    void readsExifTextInUtf8AndInWindows1252() {
        byte[] utf8 = "Zürich – “café”".getBytes(StandardCharsets.UTF_8);
        byte[] windows = {'Z', (byte) 0xFC, 'r', 'i', 'c', 'h', ' ', (byte) 0x93, 'x', (byte) 0x94};
        assertEquals(
                Optional.of("Zürich – “café”"),
                read(exif().main(0x010E, 129, utf8).bytes()).best(Field.CAPTION));
        assertEquals(
                Optional.of("Zürich “x”"),
                read(exif().main(0x010E, 2, windows).bytes()).best(Field.CAPTION));
    }

    @Test
    void keepsAnIptcTextThatWasCutInTheMiddleOfACharacter() {
        byte[] photo = new PhotoFixture()
                .declareUtf8()
                .iptc(120, new byte[] {'Z', (byte) 0xC3, (byte) 0xBC, 'r', 'i', (byte) 0xC3})
                .jpeg();
        assertEquals(Optional.of("Züri"), read(photo).best(Field.CAPTION));
    }

    @Test
    void readsCompressedXmpOfPng() throws Exception {
        byte[] xmp = packet(alt("dc:title", "Compressed")).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Optional.of("Compressed"),
                read(PhotoFixture.pngWith("iTXt", PhotoFixture.compressedXmp(xmp)))
                        .best(Field.TITLE));
    }

    @Test
    void readsXmpOfWebp() {
        byte[] xmp = packet(alt("dc:title", "Of WebP")).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Optional.of("Of WebP"), read(PhotoFixture.webpWith("XMP ", xmp)).best(Field.TITLE));
    }

    @Test
    void readsXmpAndIptcOfTiff() {
        byte[] xmp = packet(alt("dc:title", "Of TIFF")).getBytes(StandardCharsets.UTF_8);
        byte[] iptc = {0x1C, 2, 120, 0, 2, 'H', 'i'};
        PhotoMetadata metadata =
                read(exif().main(0x02BC, 1, xmp).main(0x83BB, 7, iptc).bytes());
        assertEquals(Optional.of("Of TIFF"), metadata.best(Field.TITLE));
        assertEquals(Optional.of("Hi"), metadata.best(Field.CAPTION));
    }

    @Test
    void putsExtendedXmpTogetherFromPartsInAnyOrder() {
        String guid = "0123456789ABCDEF0123456789ABCDEF";
        String extended = packet(alt("dc:title", "Extended"));
        String first = extended.substring(0, 100);
        String second = extended.substring(100);
        int length = extended.getBytes(StandardCharsets.UTF_8).length;
        byte[] photo = new PhotoFixture()
                .xmp(packet("<note:HasExtendedXMP>" + guid + "</note:HasExtendedXMP>"))
                .extendedXmp(guid, length, first.getBytes(StandardCharsets.UTF_8).length, second)
                .extendedXmp("other".repeat(7).substring(0, 32), 1, 0, "x")
                .extendedXmp(guid, length, 0, first)
                .jpeg();
        assertEquals(Optional.of("Extended"), read(photo).best(Field.TITLE));
    }
}
