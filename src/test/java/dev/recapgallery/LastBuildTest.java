package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.image.Engine;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The last build is told again where nothing changed, and only there. */
@Timeout(60)
class LastBuildTest {

    private static final String CAPTIONS = """
            gallery: {title: T, renditions: {widths: [48], formats: [jpeg]}}
            photos:
              a.jpg: {caption: A, credit: none}
              b.jpg: {caption: B, alt: Green, credit: none}
            """;

    @TempDir
    Path folder;

    private Workbench bench;

    @BeforeEach
    void makeProject() throws IOException {
        bench = new Workbench(folder);
        bench.photos("a.jpg 120x80 #c81e1e\nb.jpg 80x120 #1ea03c\n");
        bench.captions(CAPTIONS);
    }

    /** Something that is done to a project. */
    private interface Edit {
        void apply() throws IOException;
    }

    private Path memory() {
        return bench.output().resolve(".recap/build.bin");
    }

    /** The output may be published. */
    @Test
    void nothingIsKeptThatTellsOfMoreThanPublishedPhotos() throws IOException, UsageException {
        for (String entry : List.of("{hidden: true, sparkle: yes}", "{hidden: true, license: Secret Clinic Ltd}")) {
            bench.captions("photos:\n  b.jpg: " + entry + "\n");
            assertFalse(bench.build().problems().isEmpty(), entry);
            assertEquals(Optional.empty(), bench.recall(), entry);
            assertFalse(Files.readString(memory(), StandardCharsets.ISO_8859_1).contains("b.jpg"), entry);
        }
        bench.captions(CAPTIONS + "  divorce.jpg: {hidden: true}\n");
        assertTrue(bench.build().problems().toString().contains("divorce"));
        assertFalse(Files.readString(memory(), StandardCharsets.ISO_8859_1).contains("divorce"));

        bench.captions(CAPTIONS);
        Files.createSymbolicLink(bench.photo("divorce"), folder);
        assertTrue(bench.build().problems().toString().contains("divorce"));
        assertFalse(Files.readString(memory(), StandardCharsets.ISO_8859_1).contains("divorce"));
    }

    /** Whatever kept a part of a photo from being read may have passed. */
    @Test
    void complaintsAboutReadingAreFoundAnew() throws IOException, UsageException {
        Files.writeString(bench.photo("b.xmp"), "<broken");

        assertFalse(bench.build().problems().isEmpty());
        assertEquals(Optional.empty(), bench.recall());
    }

    @Test
    void captionFileThatLeadsElsewhereIsFollowed() throws IOException, UsageException {
        Files.createDirectory(folder.resolve("other"));
        bench.captions(CAPTIONS.replace("{title: T,", "{title: T, photos: other, output: web,"));
        bench.build(new ProjectLocations(folder, Path.of("images"), null, Path.of("gallery")));

        assertEquals(Optional.empty(), bench.recall());
    }

    @Test
    void whileSomebodyWritesNothingIsRecalled() throws IOException, UsageException {
        bench.build();
        Files.createDirectory(bench.output().resolve(".recap/tmp"));

        assertEquals(Optional.empty(), bench.recall());
    }

    @Test
    void tellsWhatTheNextBuildWouldTell() throws IOException, UsageException {
        assertEquals(Optional.empty(), bench.recall());
        bench.build();
        LastBuild last = bench.recall().orElseThrow();
        Workbench.Built next = bench.build();

        assertEquals(next.report(), last.report());
        assertEquals(next.problems(), last.problems());
        assertEquals(
                List.of("captions.yaml:3:3: warning: photo 'a.jpg' has no alt text; describe it, or mark it decorative"
                        + " [missing-alt]"),
                last.problems().stream().map(Object::toString).toList());
    }

    @Test
    void levelsOfRulesAreKept() throws IOException, UsageException {
        bench.captions(CAPTIONS + "check: {missing-alt: error}\n");
        Workbench.Built built = bench.build();

        assertEquals(built.problems(), bench.recall().orElseThrow().problems());
    }

    @Test
    void noEditGoesUnnoticed() throws IOException, UsageException {
        Path page = bench.output().resolve("index.html");
        Path sidecar = bench.photo("b.xmp");
        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put("caption", () -> bench.captions(CAPTIONS.replace("caption: A", "caption: C")));
        edits.put("caption file gone", () -> Files.delete(bench.captions()));
        edits.put("caption file back", () -> bench.captions(CAPTIONS));
        edits.put("photo added", () -> Files.write(bench.photo("c.jpg"), photo("#1e1ec8")));
        edits.put("photo renamed", () -> Files.move(bench.photo("c.jpg"), bench.photo("d.jpg")));
        edits.put("photo replaced, same size and time", this::replaceUnseen);
        edits.put("photo touched", () -> Files.setLastModifiedTime(bench.photo("d.jpg"), FileTime.fromMillis(0)));
        edits.put("photo gone", () -> Files.delete(bench.photo("d.jpg")));
        edits.put("sidecar added", () -> Files.writeString(sidecar, "<x/>"));
        edits.put("sidecar changed", () -> Files.writeString(sidecar, "<y/>"));
        edits.put("sidecar gone", () -> Files.delete(sidecar));
        edits.put("page gone", () -> Files.delete(page));
        edits.put("page longer", () -> Files.writeString(page, " ", StandardOpenOption.APPEND));
        edits.put("page touched", () -> Files.setLastModifiedTime(page, FileTime.fromMillis(0)));
        edits.put("page a folder", () -> {
            Files.delete(page);
            Files.createDirectory(page);
        });
        edits.put("page no folder", () -> Files.delete(page));
        edits.put("rendition gone", () -> Files.delete(rendition()));
        edits.put("state gone", () -> Files.delete(bench.output().resolve(".recap/state.json")));
        edits.put("memory of photos gone", () -> Files.delete(bench.output().resolve(".recap/photos.bin")));
        edits.put("link to a folder", () -> Files.createSymbolicLink(bench.photo("more"), folder));
        for (Map.Entry<String, Edit> edit : edits.entrySet()) {
            String name = edit.getKey();
            if (!name.equals("page no folder")) {
                bench.build();
                assertTrue(bench.recall().isPresent(), "before: " + name);
            }
            edit.getValue().apply();
            assertEquals(Optional.empty(), bench.recall(), name);
        }
    }

    private Path rendition() throws IOException {
        try (var files = Files.list(bench.output().resolve("images"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static byte[] photo(String color) throws IOException {
        return PhotoMaker.padded(PhotoMaker.jpeg(100, 80, color), 4096);
    }

    private void replaceUnseen() throws IOException {
        Path photo = bench.photo("d.jpg");
        FileTime time = Files.getLastModifiedTime(photo);
        Files.write(photo, photo("#1e1ed8"));
        Files.setLastModifiedTime(photo, time);
    }

    @Test
    void otherWishesAreNotAnsweredByIt() throws IOException, UsageException {
        bench.build();
        Files.createDirectory(folder.resolve("other"));
        Files.copy(bench.captions(), folder.resolve("other.yaml"));
        Project unread = ProjectReader.unread(new ProjectLocations(folder, null, null, null))
                .orElseThrow();
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

        assertTrue(LastBuild.recall(unread, Engine.NATIVE, later).isPresent());
        assertEquals(Optional.empty(), LastBuild.recall(unread, Engine.JAVA, later));
        assertEquals(
                Optional.empty(), LastBuild.recall(unread.withTargets(Set.of(Target.PLAIN)), Engine.NATIVE, later));
        assertEquals(
                Optional.empty(), Workbench.recall(new ProjectLocations(folder, null, Path.of("other.yaml"), null)));
        assertEquals(Optional.empty(), Workbench.recall(new ProjectLocations(folder, Path.of("./images"), null, null)));
        assertEquals(Optional.empty(), Workbench.recall(new ProjectLocations(folder, Path.of("other"), null, null)));
        assertEquals(Optional.empty(), Workbench.recall(new ProjectLocations(folder, null, null, Path.of("other"))));
        assertEquals(Optional.empty(), Workbench.recall(new ProjectLocations(folder, Path.of("none"), null, null)));
    }

    @Test
    void damagedMemoryIsNoMemory() throws IOException, UsageException {
        bench.build();
        byte[] whole = Files.readAllBytes(memory());
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 4;
            Files.write(memory(), flipped);
            assertEquals(Optional.empty(), bench.recall(), "byte " + at);
        }
        for (int length = 0; length < whole.length; length += 13) {
            Files.write(memory(), Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), bench.recall(), "length " + length);
        }
        Files.delete(memory());
        Files.createDirectories(memory().resolve("folder"));
        assertEquals(Optional.empty(), bench.recall());
        bench.build();
        assertTrue(bench.recall().isPresent());
    }

    @Test
    void photosJustWrittenAreNotTrusted() throws IOException, UsageException {
        bench.buildAtOnce();

        assertEquals(Optional.empty(), bench.recall());
        bench.build();
        Project unread = ProjectReader.unread(new ProjectLocations(folder, null, null, null))
                .orElseThrow();
        assertEquals(Optional.empty(), LastBuild.recall(unread, Engine.NATIVE, Clock.systemUTC()));
    }

    @Test
    void buildThatCouldNotDoAllIsDoneAgain() throws IOException, UsageException {
        Files.createDirectories(bench.output());
        Path mine = Files.writeString(bench.output().resolve("index.html"), "mine");
        bench.build();
        assertEquals(Optional.empty(), bench.recall());
        Files.delete(mine);
        Files.writeString(bench.photo("c.jpg"), "no photo");
        bench.build();
        assertEquals(Optional.empty(), bench.recall());
        Files.delete(bench.photo("c.jpg"));
        bench.build();

        assertTrue(bench.recall().isPresent());
    }

    @Test
    void foldersThatTheCaptionFileNamesAreKept() throws IOException, UsageException {
        bench.captions(CAPTIONS.replace("gallery: {", "gallery: {output: web, photos: other, "));
        PhotoMaker.make(folder.resolve("other"), "a.jpg 120x80 #c81e1e\n");
        bench.build();
        assertEquals(Optional.empty(), bench.recall());
        bench.captions(CAPTIONS.replace("gallery: {", "gallery: {photos: other, "));
        bench.build();
        assertEquals(Optional.empty(), bench.recall());
        bench.captions(CAPTIONS.replace("gallery: {", "gallery: {output: ./gallery, photos: images, "));
        Workbench.Built built = bench.build();

        assertEquals(List.of(2), List.of(built.report().photos()));
    }

    @Test
    void folderOfPhotosThatComesLaterIsSeen() throws IOException, UsageException {
        Path flat = Files.createDirectory(folder.resolve("flat"));
        PhotoMaker.make(flat, "a.jpg 120x80 #c81e1e\n");
        Workbench other = new Workbench(folder.resolve("elsewhere"));
        ProjectLocations locations = new ProjectLocations(flat, null, null, null);
        other.build(locations);
        assertTrue(Workbench.recall(locations).isPresent());
        Files.createDirectory(flat.resolve("images"));

        assertEquals(Optional.empty(), Workbench.recall(locations));
    }

    @Test
    void typedPathsStayOutOfTheOutput() throws IOException, UsageException {
        ProjectLocations locations =
                new ProjectLocations(folder, bench.photos(), bench.captions(), folder.resolve("gallery"));
        Workbench.Built built = bench.build(locations);

        assertEquals(built.problems(), Workbench.recall(locations).orElseThrow().problems());
        assertTrue(built.problems().toString().contains(folder.toString()));
        assertFalse(Files.readString(memory(), StandardCharsets.ISO_8859_1).contains(folder.toString()));
    }
}
