package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoFileReaderTest {

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Outcome<PhotoFile> read(String name) {
        return new PhotoFileReader(FileLimits.DEFAULTS)
                .read(new FoundPhoto(name, "images/" + name, folder.resolve(name)));
    }

    private Optional<String> sidecar(String name) {
        return read(name).value().orElseThrow().sidecar().map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<String> lines(Outcome<PhotoFile> outcome) {
        return outcome.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void readsBytesAndTheirHash() throws IOException {
        write("a.jpg", "abc");
        PhotoFile photo = read("a.jpg").value().orElseThrow();
        assertArrayEquals(new byte[] {'a', 'b', 'c'}, photo.bytes());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", photo.sha256());
        assertEquals("a.jpg", photo.file());
        assertEquals("images/a.jpg", photo.shown());
        assertEquals(Optional.empty(), photo.sidecar());
    }

    @Test
    void theSidecarWithTheWholeNameComesFirst() throws IOException {
        write("a.jpg", "abc");
        write("a.xmp", "of the stem");
        assertEquals(Optional.of("of the stem"), sidecar("a.jpg"));
        write("a.jpg.XMP", "of the file");
        assertEquals(Optional.of("of the file"), sidecar("a.jpg"));
    }

    @Test
    void anEmptyFileIsAnError() throws IOException {
        write("a.jpg", "");
        assertEquals(
                List.of(
                        "images/a.jpg: error: photo 'images/a.jpg' is empty (0 bytes); copy it again from the camera or a backup, or remove it [empty-file]"),
                lines(read("a.jpg")));
    }

    @Test
    void aFileOverTheLimitIsNotRead() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("a.jpg").toFile(), "rw")) {
            sparse.setLength(5L << 30);
        }
        assertEquals(
                List.of(
                        "images/a.jpg: error: photo 'images/a.jpg' is 5.0 GiB, over the limit of 256 MiB (raise it: --limit photo-bytes=N); make a smaller copy of it [too-large]"),
                lines(read("a.jpg")));
    }

    @Test
    void aMissingFileIsAnError() {
        Outcome<PhotoFile> outcome = read("gone.jpg");
        assertTrue(outcome.value().isEmpty());
        assertEquals(
                List.of(
                        "images/gone.jpg: error: photo 'images/gone.jpg' can't be read; check the disk and the file's permissions, or move it out of the photo folder [unreadable-file]"),
                lines(outcome));
    }

    @Test
    void aSidecarOverTheLimitIsLeftOut() throws IOException {
        write("a.jpg", "abc");
        Files.write(folder.resolve("a.xmp"), new byte[(4 << 20) + 1]);
        assertEquals(Optional.empty(), sidecar("a.jpg"));
        assertEquals(
                List.of(
                        "images/a.jpg: warning: the XMP sidecar of photo 'images/a.jpg' is 4 MiB, over the limit of 4 MiB (raise it: --limit sidecar-bytes=N), so the photo is shown without what it says; write the sidecar again, or remove it [unread-sidecar]"),
                lines(read("a.jpg")));
    }

    @Test
    void aSidecarFromElsewhereIsLeftOut() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("other.xmp"), "x");
        Files.writeString(sub.resolve("a.jpg"), "abc");
        Files.createSymbolicLink(sub.resolve("a.xmp"), folder.resolve("other.xmp"));
        assertEquals(
                List.of(
                        "images/sub/a.jpg: warning: the XMP sidecar of photo 'images/sub/a.jpg' is no ordinary file in the photo's folder, so the photo is shown without what it says; write the sidecar again, or remove it [unread-sidecar]"),
                lines(read("sub/a.jpg")));
    }
}
