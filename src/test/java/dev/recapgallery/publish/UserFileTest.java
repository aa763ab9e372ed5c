package dev.recapgallery.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFileTest {

    @TempDir
    Path folder;

    @Test
    void createsWhatIsNotThere() throws IOException {
        Path file = folder.resolve("captions.yaml");
        UserFile.create(file, "mine".getBytes(UTF_8));

        assertEquals("mine", Files.readString(file));
        assertEquals(Set.of("captions.yaml"), names());
    }

    @Test
    void createLeavesFileThatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("captions.yaml"), "theirs");
        byte[] ours = "ours".getBytes(UTF_8);

        assertThrows(FileAlreadyExistsException.class, () -> UserFile.create(file, ours));
        assertEquals("theirs", Files.readString(file));
        assertEquals(Set.of("captions.yaml"), names());
    }

    @Test
    void createLeavesLinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("captions.yaml"), Path.of("elsewhere.yaml"));
        byte[] ours = "ours".getBytes(UTF_8);

        assertThrows(FileAlreadyExistsException.class, () -> UserFile.create(link, ours));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Set.of("captions.yaml"), names());
    }

    @Test
    void replacesBytesAndKeepsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("post.md"), "a long old text");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        UserFile.read(file).replace("new".getBytes(UTF_8));

        assertEquals("new", Files.readString(file));
        assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(Set.of("post.md"), names());
    }

    @Test
    void replacesWhatLinkLeadsTo() throws IOException {
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("posts")).resolve("post.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("posts/post.md"));
        UserFile.read(link).replace("new".getBytes(UTF_8));

        assertEquals(Path.of("posts/post.md"), Files.readSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        assertTrue(Files.isRegularFile(file));
        assertEquals(Set.of("posts", "posts/post.md", "link.md"), names());
    }

    @Test
    void leavesFileThatSomebodySavedMeanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("post.md"), "old");
        UserFile read = UserFile.read(file);
        Files.writeString(file, "saved");

        FileSystemException refused =
                assertThrows(FileSystemException.class, () -> read.replace("new".getBytes(UTF_8)));
        assertEquals("somebody saved this file while it was being changed; run again", refused.getReason());
        assertEquals(file.toRealPath().toString(), refused.getFile());
        assertEquals("saved", Files.readString(file));
        assertEquals(Set.of("post.md"), names());
    }

    @Test
    void doesNotBringBackFileThatSomebodyRemovedMeanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("post.md"), "old");
        UserFile read = UserFile.read(file);
        Files.delete(file);

        assertThrows(IOException.class, () -> read.replace("new".getBytes(UTF_8)));
        assertEquals(Set.of(), names());
    }

    @Test
    void givesTextOfUtf8Only() throws IOException {
        Path file = Files.writeString(folder.resolve("post.md"), "\uFEFFZürich 😀\r\n");
        assertEquals("\uFEFFZürich 😀\r\n", UserFile.read(file).text());

        Files.write(file, "Zürich".getBytes(ISO_8859_1));
        FileSystemException refused = assertThrows(
                FileSystemException.class, () -> UserFile.read(file).text());
        assertEquals("is not UTF-8; save it as UTF-8 first", refused.getReason());
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
    }
}
