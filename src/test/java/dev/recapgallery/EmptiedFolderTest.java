package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.recapgallery.input.UsageException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A photo folder that is empty, gone or unreadable never takes a published gallery down by itself. */
@Timeout(60)
class EmptiedFolderTest {

    private static final String REFUSAL =
            "there is no photo to be read in 'images', but 'gallery' has some;" + " with --force they are removed";

    @TempDir
    Path folder;

    private Workbench bench;
    private Map<String, String> published = Map.of();

    @BeforeEach
    void publish() throws IOException, UsageException {
        bench = new Workbench(folder);
        bench.photos("a.jpg 120x80 #c81e1e\n");
        bench.captions("gallery: {title: T, renditions: {widths: [48], formats: [jpeg]}}\n");
        bench.build();
        published = FileTree.hashes(bench.output());
    }

    @Test
    void emptyFolderIsRefused() throws IOException {
        Files.delete(bench.photo("a.jpg"));
        assertRefused();
    }

    @Test
    void folderOfDamagedPhotosIsRefused() throws IOException {
        bench.photos("a.jpg 120x80 #c81e1e empty\n");
        assertRefused();
    }

    @Test
    void emptyFolderIsRefusedWhereMemoryIsLost() throws IOException {
        Files.delete(bench.output().resolve(".recap/state.json"));
        Files.delete(bench.photo("a.jpg"));
        assertRefused();
    }

    @Test
    void missingFolderIsRefused() throws IOException {
        Files.delete(bench.photo("a.jpg"));
        Files.delete(bench.photos());

        assertThrows(UsageException.class, bench::build);
        assertEquals(published, FileTree.hashes(bench.output()));
    }

    @Test
    void unreadableFolderIsRefused() throws IOException {
        Path photos = bench.photos();
        assumeFalse(!photos.toFile().setReadable(false) || Files.isReadable(photos), "this user may read anything");
        try {
            AccessDeniedException refused = assertThrows(AccessDeniedException.class, bench::build);
            assertEquals("images", refused.getFile());
            assertEquals(published, FileTree.hashes(bench.output()));
        } finally {
            assertTrue(photos.toFile().setReadable(true));
        }
    }

    @Test
    void rehearsalRefusesToo() throws IOException {
        Files.delete(bench.photo("a.jpg"));
        UsageException refused = assertThrows(UsageException.class, () -> bench.rehearse());
        assertEquals(REFUSAL, refused.message());
    }

    @Test
    void forceRemovesThePhotos() throws IOException, UsageException {
        Files.delete(bench.photo("a.jpg"));
        Workbench.Built built = bench.buildByForce();

        assertEquals(0, built.report().photos());
        assertTrue(FileTree.hashes(bench.output()).keySet().stream().noneMatch(name -> name.startsWith("images/")));
        assertFalse(Files.exists(bench.output().resolve("fragments/photos/a.html")));
        assertTrue(Files.exists(bench.output().resolve("gallery.json")));
        assertEquals(0, bench.build().report().photos());
    }

    @Test
    void emptyFolderIsFineWhereNothingIsPublished() throws IOException, UsageException {
        Files.delete(bench.photo("a.jpg"));
        assertEquals(0, bench.buildTo("elsewhere").report().photos());
    }

    private void assertRefused() throws IOException {
        UsageException refused = assertThrows(UsageException.class, bench::build);
        assertEquals(REFUSAL, refused.message());
        assertEquals(published, FileTree.hashes(bench.output()));
    }
}
