package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder;

    private Path jar;
    private Path archive;

    @BeforeEach
    void makeJar() throws IOException {
        jar = Files.createFile(folder.resolve("recap-gallery.jar"));
        archive = folder.resolve("recap-gallery.jsa");
    }

    @Test
    void liesBesideTheJar() throws IOException {
        Files.createFile(archive);

        assertEquals(Optional.of(archive), ClassArchive.of(jar));
    }

    @Test
    void ofAnotherJarCountsNothing() throws IOException {
        Files.createFile(archive);
        FileTime before = FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() - 1000);
        Files.setLastModifiedTime(archive, before);

        assertEquals(Optional.empty(), ClassArchive.of(jar));
    }

    @Test
    void needNotBeThere() {
        assertEquals(Optional.empty(), ClassArchive.of(jar));
        assertEquals(Optional.empty(), ClassArchive.of(folder));
    }
}
