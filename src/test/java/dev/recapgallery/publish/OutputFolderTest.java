package dev.recapgallery.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final String RENDITION = "images/a-480w-01234567.jpg";

    @TempDir
    Path folder;

    @Test
    void textsOfTheSameSourcesStayWhileTheyAreUntouched() throws IOException {
        Path file = folder.resolve("index.html");
        build("made of a", "index.html");
        try (OutputFolder output = open()) {
            assertTrue(output.keepTexts("made of a"));
            assertFalse(output.keepTexts("made of b"));
            Files.writeString(file, "x");
            assertFalse(output.keepTexts("made of a"));
        }
        try (OutputFolder output = open()) {
            output.claim(Set.of("other.html"));
        }
        build("made of a", "index.html");
        Files.delete(file);
        try (OutputFolder output = open()) {
            assertFalse(output.keepTexts("made of a"));
        }
    }

    @Test
    void textsThatAreNotAllThereAreNeverTakenForWhole() throws IOException {
        build("", "index.html");
        try (OutputFolder output = open()) {
            assertFalse(output.keepTexts(""));
        }
    }

    private void build(String madeOf, String text) throws IOException {
        try (OutputFolder output = open()) {
            output.claim(Set.of(text));
            output.put(text, new byte[] {1, 2, 3});
            output.finish(Map.of(), Map.of(), madeOf);
        }
    }

    @Test
    void writesWhatIsNewAndLeavesTheRest() throws IOException {
        assertEquals(2, build(Map.of("gallery.json", "{}", RENDITION, "picture")));
        assertEquals(0, build(Map.of("gallery.json", "{}", RENDITION, "picture")));
        assertEquals(1, build(Map.of("gallery.json", "{ }", RENDITION, "picture")));
        assertEquals("{ }", Files.readString(folder.resolve("gallery.json")));
    }

    @Test
    void removesItsOwnFilesThatAreNoLongerWanted() throws IOException {
        build(Map.of("gallery.json", "{}", "fragments/sections/intro.html", "<p></p>"));
        build(Map.of("gallery.json", "{}"));
        assertEquals(Set.of(".recap/lock", ".recap/state.json", "gallery.json"), files());
    }

    @Test
    void keepsFilesOfOthers() throws IOException {
        Files.createDirectories(folder.resolve("fragments"));
        Files.writeString(folder.resolve("fragments/mine.html"), "mine");
        build(Map.of("fragments/gallery.html", "<p></p>"));
        try (OutputFolder output = open()) {
            assertEquals(1, output.clean());
        }
        assertEquals(Set.of("fragments/mine.html"), files());
    }

    @Test
    void doesNotClaimWhatOthersPutThere() throws IOException {
        Files.writeString(folder.resolve("index.html"), "mine");
        try (OutputFolder output = open()) {
            assertEquals(Set.of("index.html"), output.claim(Set.of("index.html", "gallery.json")));
            assertThrows(IllegalStateException.class, () -> output.put("index.html", bytes("ours")));
        }
        assertEquals("mine", Files.readString(folder.resolve("index.html")));
    }

    @Test
    void cleaningLeavesNothing() throws IOException {
        Path output = folder.resolve("gallery");
        try (OutputFolder opened = OutputFolder.open(output, () -> {})) {
            opened.claim(Set.of("gallery.json"));
            opened.put("gallery.json", bytes("{}"));
            opened.finish(Map.of(), Map.of(), "");
        }
        try (OutputFolder opened = OutputFolder.open(output, () -> {})) {
            opened.clean();
        }
        assertFalse(Files.exists(output));
    }

    @Test
    void ownsWhatAKilledBuildHadClaimed() throws IOException {
        try (OutputFolder output = open()) {
            output.claim(Set.of("gallery.json"));
            output.put("gallery.json", bytes("{}"));
        }
        assertEquals(1, build(Map.of("gallery.json", "{ }")));
    }

    @Test
    void removesWhatAKilledBuildLeftUnfinished() throws IOException {
        Files.createDirectories(folder.resolve(".recap/tmp"));
        Files.writeString(folder.resolve(".recap/tmp/1.part"), "half");
        build(Map.of("gallery.json", "{}"));
        assertEquals(Set.of(".recap/lock", ".recap/state.json", "gallery.json"), files());
    }

    @Test
    void aStagedFileIsSeenOnceItIsPut() throws IOException {
        try (OutputFolder output = open()) {
            StagedFile staged = output.stage(RENDITION, bytes("picture"));
            assertThrows(IllegalStateException.class, () -> output.put(RENDITION, staged));
            assertFalse(Files.exists(folder.resolve(RENDITION)));
            output.claim(Set.of(RENDITION));
            assertTrue(output.put(RENDITION, staged));
            assertEquals("picture", Files.readString(folder.resolve(RENDITION)));
            output.stage(RENDITION, bytes("never put"));
            output.finish(Map.of(), Map.of(), "");
        }
        assertEquals(Set.of(".recap/lock", ".recap/state.json", RENDITION), files());
        assertEquals(Optional.of(7L), holds());
    }

    @Test
    void aThreadOfABuildThatWasEndedSpoilsNothingOfTheNext() throws IOException {
        OutputFolder ended = open();
        ended.close();
        try (OutputFolder next = open()) {
            StagedFile ours = next.stage(RENDITION, bytes("ours"));
            ended.stage(RENDITION, bytes("late"));
            next.claim(Set.of(RENDITION));
            next.put(RENDITION, ours);
        }
        assertEquals("ours", Files.readString(folder.resolve(RENDITION)));
    }

    @Test
    void aStagedFileLeavesTheSameAlone() throws IOException {
        build(Map.of(RENDITION, "picture"));
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(folder.resolve(RENDITION), longAgo);
        try (OutputFolder output = open()) {
            output.claim(Set.of(RENDITION));
            assertFalse(output.put(RENDITION, output.stage(RENDITION, bytes("picture"))));
        }
        assertEquals(longAgo, Files.getLastModifiedTime(folder.resolve(RENDITION)));
    }

    @Test
    void noticesAFileThatWasDamaged() throws IOException {
        build(Map.of(RENDITION, "picture"));
        Files.writeString(folder.resolve(RENDITION), "pic");
        assertEquals(Optional.empty(), holds());
        Files.writeString(folder.resolve(RENDITION), "PICTURE");
        assertEquals(Optional.empty(), holds());
    }

    @Test
    void recognizesAFileThatWasOnlyTouched() throws IOException {
        build(Map.of(RENDITION, "picture"));
        Files.setLastModifiedTime(folder.resolve(RENDITION), FileTime.fromMillis(0));
        assertEquals(Optional.of(7L), holds());
    }

    @Test
    void aLostOrDamagedMemoryIsNoError() throws IOException {
        for (String damaged : Set.of(
                "",
                "{",
                "null",
                "[]",
                "{\"version\":999}",
                "{\"version\":1}",
                "{\"version\":2,\"files\":{\"a\":null}}")) {
            build(Map.of(RENDITION, "picture"));
            Files.writeString(folder.resolve(".recap/state.json"), damaged);
            assertEquals(0, build(Map.of(RENDITION, "picture")), damaged);
        }
        Files.delete(folder.resolve(".recap/state.json"));
        Files.createDirectory(folder.resolve(".recap/state.json"));
        assertEquals(0, build(Map.of(RENDITION, "picture")));
    }

    @Test
    void aMemoryThatLeadsOutOfTheFolderIsNotBelieved() throws IOException {
        Path outside = Files.writeString(folder.resolve("precious.txt"), "precious");
        Path output = Files.createDirectories(folder.resolve("out/.recap")).getParent();
        Files.writeString(
                output.resolve(".recap/state.json"),
                "{\"version\":2,\"files\":{},\"claimed\":[\"../precious.txt\"],\"photos\":{},\"texts\":null}");
        try (OutputFolder opened = OutputFolder.open(output, () -> {})) {
            opened.clean();
        }
        assertTrue(Files.exists(outside));
    }

    @Test
    void findsItsFilesByTheGalleryWhenTheMemoryIsLost() throws IOException {
        String gallery = """
                {"$schema": "gallery.schema.json",
                 "sections": [{"id": "tuesday", "sections": [{"id": "meeting-lorenzo", "sections": []}]}],
                 "photos": [{"id": "a", "renditions": [{"url": "images/a-480w-01234567.jpg"}]}]}
                """;
        build(Map.of(
                "gallery.json",
                gallery,
                RENDITION,
                "picture",
                "fragments/sections/meeting-lorenzo.html",
                "<p></p>",
                "fragments/photos/a.html",
                "<p></p>"));
        Files.delete(folder.resolve(".recap/state.json"));
        build(Map.of("gallery.json", "{}"));
        assertEquals(Set.of(".recap/lock", ".recap/state.json", "gallery.json"), files());
    }

    @Test
    void remembersThePlaceholderOfAPlan() throws IOException {
        try (OutputFolder output = open()) {
            output.finish(Map.of("a", "plan-1"), Map.of("a", "#336699"), "texts");
        }
        try (OutputFolder output = open()) {
            assertEquals(Optional.of("#336699"), output.memory().placeholder("a", "plan-1"));
            assertEquals(Optional.empty(), output.memory().placeholder("a", "plan-2"));
            assertTrue(output.memory().knows("a"));
            assertFalse(output.memory().knows("b"));
        }
    }

    @Test
    void photosMayNotLieAmongTheOutput() {
        Path site = Path.of("/site");
        assertTrue(OutputFolder.collides(site, site));
        assertTrue(OutputFolder.collides(site.resolve("images"), site));
        assertTrue(OutputFolder.collides(site.resolve("images/2024"), site));
        assertFalse(OutputFolder.collides(site.resolve("photos"), site));
        assertFalse(OutputFolder.collides(site, site.resolve("gallery")));
    }

    private OutputFolder open() throws IOException {
        return OutputFolder.open(folder, () -> {});
    }

    private Optional<Long> holds() throws IOException {
        try (OutputFolder output = open()) {
            return output.memory().holds(RENDITION);
        }
    }

    /** Writes the files as a build does; returns how many were written. */
    private int build(Map<String, String> texts) throws IOException {
        int written = 0;
        try (OutputFolder output = open()) {
            assertEquals(Set.of(), output.claim(texts.keySet()));
            for (Map.Entry<String, String> text : texts.entrySet()) {
                written += output.put(text.getKey(), bytes(text.getValue())) ? 1 : 0;
            }
            output.finish(Map.of(), Map.of(), "");
        }
        return written;
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
