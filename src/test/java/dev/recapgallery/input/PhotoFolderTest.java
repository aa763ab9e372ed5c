package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoFolderTest {

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("photos"));
    }

    private Path photo(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, new byte[] {1});
    }

    private Outcome<List<FoundPhoto>> scan() {
        return new PhotoFolder(folder, "images", null).scan();
    }

    private List<String> files() {
        return scan().value().orElseThrow().stream().map(FoundPhoto::file).toList();
    }

    private List<String> problems() {
        return scan().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void findsPhotosOfAllFoldersSorted() throws IOException {
        photo("b.JPG");
        photo("sub/deeper/c.webp");
        photo("a.heic");
        photo("sub/captions.yaml");
        photo("a.jpg.xmp");
        photo("movie.mp4");
        assertEquals(List.of("a.heic", "b.JPG", "sub/deeper/c.webp"), files());
        assertEquals(List.of(), problems());
    }

    @Test
    void namesPhotosAsTheUserDoes() throws IOException {
        photo("sub/c.png");
        FoundPhoto found = scan().value().orElseThrow().get(0);
        assertEquals(
                new FoundPhoto(
                        "sub/c.png", "images/sub/c.png", folder.toRealPath().resolve("sub/c.png")),
                found);
        assertEquals(
                "sub/c.png",
                new PhotoFolder(folder, "", null)
                        .scan()
                        .value()
                        .orElseThrow()
                        .get(0)
                        .shown());
        assertEquals(
                "images/sub/c.png",
                new PhotoFolder(folder, "images/", null)
                        .scan()
                        .value()
                        .orElseThrow()
                        .get(0)
                        .shown());
    }

    @Test
    void leavesOutHiddenNamesAndOutputs() throws IOException {
        photo(".hidden.jpg");
        photo(".git/x.jpg");
        photo("gallery/images/x-480w.jpg");
        photo("older/images/x-480w.jpg");
        photo("older/.recap/state.json");
        Outcome<List<FoundPhoto>> outcome = new PhotoFolder(folder, "images", folder.resolve("gallery")).scan();
        assertEquals(List.of(), outcome.value().orElseThrow());
        assertEquals(List.of(), outcome.problems());
    }

    @Test
    void namesAreNfcUnlessTwoWouldBeTheSame() throws IOException {
        photo("cafe\u0301.jpg");
        assertEquals(List.of("caf\u00e9.jpg"), files());
        photo("caf\u00e9.jpg");
        assertEquals(List.of("cafe\u0301.jpg", "caf\u00e9.jpg"), files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>.jpg",
                "-rf.jpg",
                "with space.jpg",
                "100%.jpg",
                "a&b;c.jpg",
                "back\\slash.jpg",
                "📷🏳️‍🌈.jpg",
                "日本.jpg",
                "dots...jpg",
                "x.jpeg.jpg",
                "$(touch pwned).jpg"
            })
    void takesOddNames(String name) throws IOException {
        photo(name);
        assertEquals(List.of(name), files());
    }

    @Test
    void refusesNamesThatCannotBeShown() throws IOException {
        photo("new\nline.jpg");
        photo("rtl\u202Egpj.exe.jpg");
        photo("lost\uFFFD.jpg");
        photo("bell\u0007/x.jpg");
        assertEquals(List.of(), files());
        assertEquals(
                List.of(
                        "images/bell\\u{7}: error: its name holds control characters or line breaks; rename it [unusable-name]",
                        "images/lost\uFFFD.jpg: error: its name can't be read as UTF-8; rename it, or run with a UTF-8 locale (LC_ALL=C.UTF-8) [unusable-name]",
                        "images/new\\u{a}line.jpg: error: its name holds control characters or line breaks; rename it [unusable-name]",
                        "images/rtl\\u{202e}gpj.exe.jpg: error: its name holds invisible characters that change the direction of text; rename it [unusable-name]"),
                problems());
    }

    @Test
    void followsLinksToFilesInsideOnly() throws IOException {
        Path inside = photo("sub/a.jpg");
        Path outside = Files.write(temp.resolve("secret.jpg"), new byte[] {1});
        Files.createSymbolicLink(folder.resolve("b.jpg"), inside);
        Files.createSymbolicLink(folder.resolve("dangling.jpg"), folder.resolve("nowhere.jpg"));
        Files.createSymbolicLink(folder.resolve("loop.jpg"), folder.resolve("loop.jpg"));
        Files.createSymbolicLink(folder.resolve("out.jpg"), outside);
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);
        assertEquals(List.of("b.jpg", "sub/a.jpg"), files());
        assertEquals(
                List.of(
                        "images/dangling.jpg: error: 'images/dangling.jpg' is a link that leads nowhere; remove it, or put the photo in its place [broken-link]",
                        "images/loop.jpg: error: 'images/loop.jpg' is a link that leads nowhere; remove it, or put the photo in its place [broken-link]",
                        "images/out.jpg: error: 'images/out.jpg' is a link out of the photo folder; put a copy of the photo in its place [link-outside]",
                        "images/sub/up: warning: 'images/sub/up' is a link to a folder, which is not followed; copy the folder here if its photos belong to the gallery [linked-folder]"),
                problems());
    }

    @Test
    void refusesPipes() throws Exception {
        Path pipe = folder.resolve("pipe.jpg");
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/mkfifo"))
                        && new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                                        .start()
                                        .waitFor()
                                == 0,
                "no mkfifo here");
        assertEquals(
                List.of(
                        "images/pipe.jpg: error: 'images/pipe.jpg' is no ordinary file (a pipe, a socket or a device); remove it or rename it [not-a-file]"),
                problems());
    }

    @Test
    void aFolderNamedLikeAPhotoIsAFolder() throws IOException {
        photo("d.jpg/inner.jpg");
        assertEquals(List.of("d.jpg/inner.jpg"), files());
    }

    @Test
    void tellsOfFoldersThatCannotBeRead() throws IOException {
        photo("a.jpg");
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(locked), "this user may read everything");
        assertEquals(List.of("a.jpg"), files());
        assertEquals(
                List.of(
                        "images/locked: error: the folder can't be read: no permission; allow reading it, or move it out of the photo folder [unreadable-folder]"),
                problems());
    }

    @Test
    void aMissingFolderIsTheOnlyProblem() {
        Outcome<List<FoundPhoto>> outcome = new PhotoFolder(temp.resolve("nope"), "nope", null).scan();
        assertTrue(outcome.value().isEmpty());
        assertEquals(
                List.of(
                        "nope: error: there is no photo folder 'nope'; name the right one with --photos, or in the caption file under 'gallery: photos:' [missing-folder]"),
                outcome.problems().stream().map(Problem::toString).toList());
    }
}
