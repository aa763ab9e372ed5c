package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.input.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void seriesOfEditsEndsAsCleanBuildsDo() throws IOException, UsageException {
        RandomEdits edits = new RandomEdits(bench, 20241122L);
        bench.build();
        for (int step = 1; step <= 25; step++) {
            String edit = edits.next();
            Workbench.Built incremental = bench.build(2);
            String clean = "clean-" + step;
            Workbench.Built fresh = bench.buildTo(clean);

            String said = "step " + step + ", after: " + edit;
            assertEquals(FileTree.hashes(folder.resolve(clean)), FileTree.hashes(bench.output()), said);
            assertEquals(fresh.problems(), incremental.problems(), said);
            assertEquals(fresh.report().bytes(), incremental.report().bytes(), said);
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
    void otherWidthKeepsFilesOfTheRest() throws IOException, UsageException {
        bench.build();
        Map<String, FileTime> before = pictures("-48w-");
        bench.captions(captions("A", "[48, 80]", 80));
        bench.build();

        assertEquals(4, before.size());
        assertEquals(before, pictures("-48w-"));
        assertEquals(Map.of(), pictures("-96w-"));
        assertEquals(4, pictures("-80w-").size());
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
