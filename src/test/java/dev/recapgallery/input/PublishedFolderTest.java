package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.recapgallery.model.CaptionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void standsOutsideOfRepositories() {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            assumeFalse(Files.exists(at.resolve(".git")), "temporary files lie in a repository here");
        }
    }

    private Optional<String> reason(String photos, String output) throws IOException {
        Path photoFolder = Files.createDirectories(folder.resolve(photos));
        return PublishedFolder.reason(new Project(
                CaptionFile.absent(),
                "",
                null,
                new ProjectLocations(folder, null, null, null),
                null,
                photoFolder,
                photos,
                folder.resolve(output),
                output));
    }

    @Test
    void staysSilentWhereTheOriginalsLieElsewhere() throws IOException {
        assertEquals(Optional.empty(), reason("originals/trip", "site/gallery"));
    }

    @Test
    void knowsTheFoldersThatSitesServe() throws IOException {
        assertEquals(
                Optional.of("it lies in a folder called 'static', which sites publish as it is"),
                reason("site/static/photos", "site/static/gallery"));
        assertEquals(
                Optional.of("it lies in a folder called '_extra', which sites publish as it is"),
                reason("site/_extra/photos", "site/gallery"));
    }

    @Test
    void knowsARepository() throws IOException {
        Files.createDirectories(folder.resolve("repository/.git"));
        assertEquals(
                Optional.of("it lies in a Git repository, and goes wherever that is pushed"),
                reason("repository/images", "elsewhere/gallery"));
    }

    @Test
    void takesWhatLiesBesideTheOutputForPublished() throws IOException {
        assertEquals(
                Optional.of("it lies in the same folder as the output 'site/gallery'"),
                reason("site/images", "site/gallery"));
    }
}
