package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.input.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build after an edit ends where a build from nothing ends, and touches no more than it must. */
@Timeout(60)
class IncrementalBuildTest {

    @TempDir
    Path folder;

    private Workbench bench;

    @BeforeEach
    void makeProject() throws IOException {
        bench = new Workbench(folder);
        bench.photos("a.jpg 120x80 #c81e1e\nb.jpg 80x120 #1ea03c\n");
        bench.captions(captions("A", "[48, 96]", 80));
    }

    /** One series of edits, or as many as {@code -Drecap.series=N} says. */
    static LongStream seeds() {
        return LongStream.range(20241122L, 20241122L + Integer.getInteger("recap.series", 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seriesOfEditsEndsAsCleanBuildsDo(long seed) throws IOException, UsageException {
        RandomEdits edits = new RandomEdits(bench, seed);
        bench.build();
        for (int step = 1; step <= 25; step++) {
            String edit = edits.next();
            assertEquals(Optional.empty(), bench.recall(), "step " + step + ", after: " + edit);
            Workbench.Built incremental = bench.build(2);
            Optional<LastBuild> last = bench.recall();
            String clean = "clean-" + step;
            Workbench.Built fresh = bench.buildTo(clean);

            String said = "step " + step + ", after: " + edit;
            assertEquals(FileTree.hashes(folder.resolve(clean)), FileTree.hashes(bench.output()), said);
            assertEquals(fresh.problems(), incremental.problems(), said);
            assertEquals(fresh.report().bytes(), incremental.report().bytes(), said);
            // Where more is wrong than what published photos lack, nothing is recalled.
            assertEquals(last.map(LastBuild::problems).orElse(fresh.problems()), fresh.problems(), said);
            BuildReport again = bench.build().report();
            assertEquals(last.map(LastBuild::report).orElse(again), again, said);
        }
    }

    @Test
    void newCaptionTouchesNoPicture() throws IOException, UsageException {
        bench.build();
        Map<String, FileTime> before = pictures("");
        bench.captions(captions("Another", "[48, 96]", 80));
        Workbench.Built built = bench.build();

        assertEquals(before, pictures(""));
        assertEquals(2, built.report().unchanged());
        assertTrue(Files.readString(bench.output().resolve("gallery.json")).contains("Another"));
    }

    @Test
    void smallerWidthKeepsLargerFiles() throws IOException, UsageException {
        bench.build();
        Map<String, FileTime> before = pictures("-96w-");
        bench.captions(captions("A", "[60, 96]", 80));
        bench.build();

        assertEquals(2, before.size());
        assertEquals(before, pictures("-96w-"));
        assertEquals(Map.of(), pictures("-48w-"));
        assertEquals(4, pictures("-60w-").size());
    }

    @Test
    void otherJpegQualityTouchesNoWebp() throws IOException, UsageException {
        bench.build();
        Map<String, FileTime> webp = pictures(".webp");
        Map<String, FileTime> jpeg = pictures(".jpg");
        bench.captions(captions("A", "[48, 96]", 60));
        bench.build();

        assertEquals(webp, pictures(".webp"));
        assertEquals(jpeg.size(), pictures(".jpg").size());
        jpeg.keySet().forEach(old -> assertFalse(pictures(".jpg").containsKey(old), old));
    }

    @Test
    void filesOfDeletedPhotoGoAndForeignFilesStay() throws IOException, UsageException {
        bench.build();
        Path mine = Files.writeString(bench.output().resolve("images/mine.jpg"), "mine");
        Path note = Files.writeString(bench.output().resolve("note.txt"), "note");
        Files.delete(bench.photo("b.jpg"));
        Workbench.Built built = bench.build();

        assertEquals(Map.of(), pictures("b-"));
        assertFalse(Files.exists(bench.output().resolve("fragments/photos/b.html")));
        assertFalse(Files.exists(bench.output().resolve("jsonld/photos/b.jsonld")));
        assertEquals("mine", Files.readString(mine));
        assertEquals("note", Files.readString(note));
        // 4 renditions; a fragment and a linked-data file of the photo, and of "More photos", which is empty now.
        assertEquals(8, built.report().removed());
    }

    @Test
    void fileThatIsNotOursIsNeverReplaced() throws IOException, UsageException {
        Files.createDirectories(bench.output());
        Path mine = Files.writeString(bench.output().resolve("index.html"), "mine");
        Workbench.Built built = bench.build();

        assertEquals("mine", Files.readString(mine));
        assertTrue(built.problems().stream()
                .map(Object::toString)
                .anyMatch(("gallery/index.html: error: this file is in the way and was not written by recap-gallery;"
                        + " move it, or choose another folder with --output [foreign-file]")::equals));
        assertTrue(Files.exists(bench.output().resolve("gallery.json")));
    }

    @Test
    void outputInsideThePhotoFolderIsNotScanned() throws IOException, UsageException {
        bench.buildTo("images/web");
        Workbench.Built again = bench.buildTo("images/web");
        Workbench.Built elsewhere = bench.build();

        assertEquals(2, again.report().photos());
        assertEquals(0, again.report().written());
        assertEquals(2, elsewhere.report().photos());
    }

    @Test
    void outputInThePhotoFolderItselfIsRefused() throws IOException {
        Map<String, String> before = FileTree.hashes(folder);
        UsageException refused = assertThrows(UsageException.class, () -> bench.buildTo("images"));

        assertEquals(
                "the photos in 'images' would lie among the output in 'images'; choose another folder with --output",
                refused.message());
        assertEquals(before, FileTree.hashes(folder));
    }

    private Path memory() {
        return bench.output().resolve(".recap/photos.bin");
    }

    /** Builds once more and compares with a build from nothing. */
    private void assertEndsAsACleanBuild() throws IOException, UsageException {
        Workbench.Built incremental = bench.build(2);
        Workbench.Built fresh = bench.buildTo("clean");

        assertEquals(FileTree.hashes(folder.resolve("clean")), FileTree.hashes(bench.output()));
        assertEquals(fresh.problems(), incremental.problems());
    }

    @Test
    void unchangedPhotosAreNotOpened() throws IOException, UsageException {
        bench.build();
        // A photo whose bytes were looked at would be found damaged; only a clock set back can make it look unchanged.
        byte[] remembered = Files.readAllBytes(memory());
        Workbench.Built again = bench.build();

        assertTrue(remembered.length > 100);
        assertArrayEquals(remembered, Files.readAllBytes(memory()));
        assertEquals(0, again.report().written());
        assertEquals(2, again.report().unchanged());
    }

    @Test
    void otherContentOfTheSameSizeAndTimeIsNoticed() throws IOException, UsageException {
        bench.build();
        Path photo = bench.photo("a.jpg");
        FileTime time = Files.getLastModifiedTime(photo);
        byte[] bytes = Files.readAllBytes(photo);
        PhotoMaker.make(folder.resolve("other"), "a.jpg 120x80 #1e1ec8\n");
        byte[] other = Arrays.copyOf(Files.readAllBytes(folder.resolve("other/a.jpg")), bytes.length);
        // What follows the end of the image matters to nobody but the hash.
        Files.write(photo, other);
        Files.setLastModifiedTime(photo, time);

        assertEndsAsACleanBuild();
    }

    @Test
    void olderFileMovedIntoPlaceIsNoticed() throws IOException, UsageException {
        bench.build();
        Path other = Files.copy(bench.photo("b.jpg"), folder.resolve("b2.jpg"));
        Files.setLastModifiedTime(other, FileTime.fromMillis(0));
        Files.move(other, bench.photo("a.jpg"), StandardCopyOption.REPLACE_EXISTING);

        assertEndsAsACleanBuild();
    }

    @Test
    void touchedPhotosStayAsTheyAre() throws IOException, UsageException {
        bench.build();
        Map<String, FileTime> before = pictures("");
        Files.setLastModifiedTime(bench.photo("a.jpg"), FileTime.fromMillis(4_000_000_000_000L));
        Files.setLastModifiedTime(bench.photo("b.jpg"), FileTime.fromMillis(0));

        assertEndsAsACleanBuild();
        assertEquals(before, pictures(""));
    }

    @Test
    void sidecarThatComesChangesOrGoesIsNoticed() throws IOException, UsageException {
        bench.build();
        Path sidecar = bench.photo("b.xmp");
        for (String title : List.of("One", "Two", "")) {
            if (title.isEmpty()) {
                Files.delete(sidecar);
            } else {
                Files.writeString(sidecar, """
                        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                        <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>
                        <rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>
                        """.formatted(title));
            }
            assertEndsAsACleanBuild();
        }
    }

    @Test
    void damagedMemoryOfPhotosCostsTimeOnly() throws IOException, UsageException {
        bench.build();
        byte[] whole = Files.readAllBytes(memory());
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 4;
        byte[] otherFormat = whole.clone();
        otherFormat[7]++;
        for (byte[] damaged : List.of(new byte[0], new byte[5], Arrays.copyOf(whole, 40), flipped, otherFormat)) {
            Files.write(memory(), damaged);
            assertEndsAsACleanBuild();
            assertArrayEquals(whole, Files.readAllBytes(memory()));
        }
        Files.delete(memory());
        Files.createDirectories(memory().resolve("folder"));
        assertEndsAsACleanBuild();
    }

    @Test
    void whatIsHiddenIsNotRemembered() throws IOException, UsageException {
        bench.captions("photos:\n  b.jpg: {hidden: true}\n");
        bench.build();

        String remembered = Files.readString(memory(), StandardCharsets.ISO_8859_1);
        assertTrue(remembered.contains("a.jpg"));
        assertFalse(remembered.contains("b.jpg"));
    }

    /** Times of the renditions in whose names a word occurs. */
    private Map<String, FileTime> pictures(String word) {
        try {
            return FileTree.times(bench.output()).entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("images/"))
                    .filter(entry -> entry.getKey().substring(7).contains(word))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String captions(String caption, String widths, int jpegQuality) {
        return """
                gallery: {title: T, renditions: {widths: %s, quality: {jpeg: %d}}}
                photos:
                  a.jpg: {caption: %s, alt: Red, credit: none}
                """.formatted(widths, jpegQuality, caption);
    }
}
