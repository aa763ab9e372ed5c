package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.input.UsageException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a photo tells of its owner and of where it was taken stays in the photo. */
class PrivacyTest {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** 47°30' N as people, EXIF, XMP and JSON write it. */
    private static final List<String> PLACE = List.of("47.5", "47,30", "47/1", "GPS", "latitude", "Latitude");

    @TempDir
    Path folder;

    private Workbench bench;

    @BeforeEach
    void takeAPhotoThatTellsALot() throws IOException {
        bench = new Workbench(folder);
        bench.photos("""
                home.jpg 120x80 #c81e1e artist="Jane Doe" description="A lake" gps=47 owner=SECRET-owner \
                serial=SECRET-serial lens-serial=SECRET-lens unique-id=SECRET-id maker-note=SECRET-note \
                thumbnail=SECRET-thumbnail after=SECRET-after \
                xmp="<exif:GPSLatitude>47,30.0N</exif:GPSLatitude><photoshop:City>SECRET-city</photoshop:City>\
                <core:Location>SECRET-place</core:Location><note:x>SECRET-note</note:x>"
                """);
        Files.writeString(folder.resolve("images/home.jpg.xmp"), sidecar());
    }

    private static String sidecar() {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description xmlns:aux='http://ns.adobe.com/exif/1.0/aux/' aux:OwnerName='SECRET-aux'"
                + " aux:SerialNumber='SECRET-aux' xmlns:exif='http://ns.adobe.com/exif/1.0/'"
                + " exif:GPSLatitude='47,30.0N' exif:GPSLongitude='78,15.0W'/></rdf:RDF></x:xmpmeta>";
    }

    @Test
    void nothingPrivateIsPublishedOrRemembered() throws IOException, UsageException {
        Workbench.Built built = build("strip");

        assertEquals(1, built.report().photos());
        assertHolds("Jane Doe");
        assertHoldsNone(List.of("SECRET"));
        assertHoldsNone(PLACE);
        assertFalse(
                built.problems().toString().contains("SECRET"), built.problems().toString());
    }

    @Test
    void aKeptLocationIsAllThatIsKept() throws IOException, UsageException {
        build("keep");

        assertHolds("47.5");
        assertHoldsNone(List.of("SECRET"));
        assertTrue(
                filesWith("47.5").stream().allMatch(file -> file.matches(".*\\.json(ld)?")),
                filesWith("47.5").toString());
    }

    @Test
    void aLocationThatIsStrippedAgainIsForgotten() throws IOException, UsageException {
        build("keep");
        build("strip");

        assertHoldsNone(PLACE);
    }

    private Workbench.Built build(String location) throws IOException, UsageException {
        bench.captions(
                "gallery: {title: T, location: " + location + ", renditions: {widths: [48], formats: [webp, jpeg]}}\n");
        return bench.build();
    }

    private void assertHolds(String text) throws IOException {
        assertFalse(filesWith(text).isEmpty(), "nowhere: " + text);
    }

    private void assertHoldsNone(List<String> texts) throws IOException {
        for (String text : texts) {
            assertEquals(List.of(), filesWith(text), text);
        }
    }

    /** Files of the output, remembered ones too, that hold a text in one of three encodings; our own schema aside. */
    private List<String> filesWith(String text) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(bench.output())) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            boolean isOurs = file.endsWith("gallery.schema.json");
            if (!isOurs
                    && CHARSETS.stream()
                            .anyMatch(set ->
                                    bytes.contains(new String(text.getBytes(set), StandardCharsets.ISO_8859_1)))) {
                found.add(bench.output().relativize(file).toString());
            }
        }
        return found;
    }
}
