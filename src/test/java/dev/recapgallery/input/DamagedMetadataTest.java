package dev.recapgallery.input;

import static dev.recapgallery.input.PhotoFixture.alt;
import static dev.recapgallery.input.PhotoFixture.packet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.model.Field;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DamagedMetadataTest {

    private static final String REST =
            "; the photo is shown with the rest of its metadata, and the caption file can say what is missing [damaged-metadata]";

    private static Outcome<PhotoMetadata> read(byte[] photo) {
        return new MetadataReader(MetadataLimits.DEFAULTS).read("photos/a.jpg", photo, null);
    }

    private static Outcome<PhotoMetadata> readSidecar(String sidecar) {
        return new MetadataReader(MetadataLimits.DEFAULTS)
                .read("photos/a.jpg", new byte[0], sidecar.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertWarning(String fault, Outcome<PhotoMetadata> outcome) {
        assertEquals(
                List.of("photos/a.jpg: warning: " + fault + REST),
                outcome.problems().stream().map(Problem::toString).toList());
    }

    private static Optional<String> title(Outcome<PhotoMetadata> outcome) {
        return outcome.value().orElseThrow().best(Field.TITLE);
    }

    @Test
    void aPhotoWithoutMetadataHasNoProblem() {
        assertEquals(List.of(), read(new PhotoFixture().jpeg()).problems());
        assertEquals(
                List.of(),
                read("no photo at all".getBytes(StandardCharsets.US_ASCII)).problems());
    }

    @Test
    void refusesADoctype() {
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
        Outcome<PhotoMetadata> outcome = readSidecar(doctype + packet(alt("dc:title", "&e;")));
        assertWarning("its XMP sidecar has a DOCTYPE, which is refused", outcome);
        assertEquals(Optional.empty(), title(outcome));
    }

    @Test
    void keepsWhatCameBeforeTheDamageOfXmp() {
        Outcome<PhotoMetadata> outcome = readSidecar(packet(alt("dc:title", "Kept") + "<dc:rights><broken"));
        assertWarning("its XMP sidecar is not well-formed XML", outcome);
        assertEquals(Optional.of("Kept"), title(outcome));
    }

    @Test
    void xmpNestedTooDeepEndsThere() {
        Outcome<PhotoMetadata> outcome = readSidecar(packet(alt("dc:title", "Kept") + "<exif:a>".repeat(5000)));
        assertWarning(
                "the elements inside each other in its XMP sidecar are over the limit of 64 (raise it: --limit xmp-depth=N)",
                outcome);
        assertEquals(Optional.of("Kept"), title(outcome));
    }

    @Test
    void controlCharactersDoNotSpoilXmp() {
        assertEquals(Optional.of("Bell"), title(readSidecar(packet(alt("dc:title", "\u0007Be\u0000ll")))));
    }

    @Test
    void readsXmpInUtf16() {
        byte[] sidecar = packet(alt("dc:title", "Zürich")).getBytes(StandardCharsets.UTF_16);
        assertEquals(
                Optional.of("Zürich"),
                title(new MetadataReader(MetadataLimits.DEFAULTS).read("a.jpg", new byte[0], sidecar)));
    }

    @Test
    void acceptsMoreAttributesThanJavasOwnLimit() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            attributes.append(" dc:a").append(i).append("='1'");
        }
        String packet = packet(alt("dc:title", "Kept")).replace("rdf:about=''", "rdf:about=''" + attributes);
        assertEquals(List.of(), readSidecar(packet).problems());
        assertEquals(Optional.of("Kept"), title(readSidecar(packet)));
    }

    @Test
    void aBombOfCompressedXmpIsNotInflatedToTheEnd() throws Exception {
        byte[] bomb = PhotoFixture.compressedXmp(new byte[20 << 20]);
        assertWarning(
                "its XMP is over the limit of 8 MiB (raise it: --limit metadata-bytes=N)",
                read(PhotoFixture.pngWith("iTXt", bomb)));
    }

    @Test
    void otherCompressedTextIsLeftAlone() throws Exception {
        byte[] bomb = PhotoFixture.compressedXmp(new byte[20 << 20]);
        assertEquals(List.of(), read(PhotoFixture.pngWith("zTXt", bomb)).problems());
    }

    @Test
    void aCutOffExifBlockKeepsTheOtherSources() {
        byte[] exif = new ExifFixture().orientation(6).main(0x010E, "A caption").bytes();
        byte[] photo = new ExifFixture()
                .orientation(6)
                .main(0x83BB, 7, new byte[] {0x1C, 2, 5, 0, 2, 'H', 'i'})
                .bytes();
        assertWarning("its EXIF block is damaged", read(Arrays.copyOf(exif, 20)));
        assertEquals(Optional.of("Hi"), title(read(photo)));
    }

    @Test
    void aDirectoryThatPointsToItselfIsReadOnce() {
        byte[] exif = new ExifFixture().orientation(6).bytes();
        // The second entry is the pointer to the EXIF directory: back to the main one.
        exif[8 + 2 + 12 + 8] = 8;
        assertEquals(6, read(exif).value().orElseThrow().orientation().exif());
    }

    @Test
    void tooManyBlocksAreNotRead() {
        PhotoFixture photo = new PhotoFixture();
        Collections.nCopies(1_001, new ExifFixture().orientation(6)).forEach(photo::exif);
        assertWarning(
                "its blocks of metadata are over the limit of 1000 (raise it: --limit metadata-blocks=N)",
                read(photo.jpeg()));
    }

    @Test
    void tooLongATextIsCut() {
        Outcome<PhotoMetadata> outcome = readSidecar(packet(alt("dc:title", "x".repeat(3_000))));
        assertWarning(
                "one of its texts is over the limit of 2000 characters (raise it: --limit text-chars=N) and was cut",
                outcome);
        assertEquals(Optional.of("x".repeat(2_000)), title(outcome));
    }

    @Test
    void tooManyKeywordsAreCounted() {
        String items = "<rdf:li>k</rdf:li>".repeat(501);
        assertWarning(
                "its keywords are over the limit of 500 (raise it: --limit keywords=N)",
                readSidecar(packet("<dc:subject><rdf:Bag>" + items + "</rdf:Bag></dc:subject>")));
    }

    @Test
    void missingPartsOfExtendedXmpAreTold() {
        String guid = "0123456789ABCDEF0123456789ABCDEF";
        byte[] photo = new PhotoFixture()
                .xmp(packet("<note:HasExtendedXMP>" + guid + "</note:HasExtendedXMP>"))
                .extendedXmp(guid, Integer.MAX_VALUE, 0, "<x/>")
                .jpeg();
        assertWarning("its extended XMP is incomplete", read(photo));
    }

    @Test
    void aCutOffSegmentIsTold() {
        byte[] photo = new PhotoFixture().exif(new ExifFixture().orientation(6)).jpeg();
        assertWarning("one of its JPEG segments is cut off", read(Arrays.copyOf(photo, 30)));
    }
}
