package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.input.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a build ends, every published file is whole, old or new, and the next build gives what a clean one gives. */
@Timeout(120)
class KilledBuildTest {

    private static final String CAPTIONS =
            "gallery: {title: %s, renditions: {widths: [48], formats: [jpeg]}}\nphotos: {a.jpg: %s}\n";

    /** What ends the doomed build in this process. */
    private static final class Killed extends RuntimeException {}

    @TempDir
    Path folder;

    private Workbench bench;
    private Map<String, String> before = Map.of();
    private Map<String, String> after = Map.of();

    @BeforeEach
    void publishAndEdit() throws IOException, UsageException {
        bench = new Workbench(folder.resolve("project"));
        bench.photos("a.jpg 120x80 #c81e1e\nb.jpg 80x120 #1ea03c\n");
        bench.captions(String.format(CAPTIONS, "Old", "Old"));
        bench.build();
        before = FileTree.hashes(bench.output());
        bench.captions(String.format(CAPTIONS, "New", "New"));
        bench.photos("b.jpg 80x120 #283cc8\nc.jpg 60x60 #1ea03c\n");
        bench.buildTo(folder.resolve("clean").toString());
        after = FileTree.hashes(folder.resolve("clean"));
    }

    @Test
    void atAnyWrite() throws IOException, UsageException {
        FileTree.copy(bench.output(), folder.resolve("old"));
        boolean wasKilled = true;
        int writes = 0;
        while (wasKilled) {
            writes++;
            bench.deleteOutput();
            FileTree.copy(folder.resolve("old"), bench.output());
            wasKilled = isKilledAt(writes);
            assertWhole();
            assertNextBuildIsClean();
        }
        assertTrue(writes > 10, "writes: " + writes);
    }

    private boolean isKilledAt(int write) throws IOException, UsageException {
        Progress doom = new DoomedBuild(write, () -> {
            throw new Killed();
        });
        try {
            new Workbench(folder.resolve("project"), doom).build();
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9})
    void asAProcess(int write) throws IOException, UsageException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedBuild.class.getName(),
                        folder.resolve("project").toString(),
                        String.valueOf(write))
                .inheritIO()
                .start();

        assertEquals(137, child.waitFor());
        assertWhole();
        assertNextBuildIsClean();
    }

    private void assertWhole() throws IOException {
        FileTree.hashes(bench.output())
                .forEach((file, hash) -> assertTrue(
                        hash.equals(before.get(file)) || hash.equals(after.get(file)), "neither old nor new: " + file));
    }

    private void assertNextBuildIsClean() throws IOException, UsageException {
        bench.build();
        assertEquals(after, FileTree.hashes(bench.output()));
        assertFalse(Files.exists(bench.output().resolve(".recap/unfinished")), "something unfinished was left");
    }
}
