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
    void knowsARepositoryThatIsPushed() throws IOException {
        Path git = Files.createDirectories(folder.resolve("repository/.git"));
        Files.writeString(git.resolve("config"), "[core]\n\tbare = false\n");
        assertEquals(Optional.empty(), reason("repository/images", "elsewhere/gallery"));
        Files.writeString(git.resolve("config"), "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = x\n");
        assertEquals(
                Optional.of("it lies in a Git repository that is pushed to 'origin'"),
                reason("repository/images", "repository/gallery"));
        Files.writeString(folder.resolve("repository/.gitignore"), "/target/\nimages/\n");
        assertEquals(Optional.empty(), reason("repository/images", "repository/gallery"));
        Files.writeString(folder.resolve("repository/.gitignore"), "other/images\n# images\n");
        assertEquals(
                Optional.of("it lies in a Git repository that is pushed to 'origin'"),
                reason("repository/images", "repository/gallery"));
        Files.writeString(folder.resolve("repository/.gitignore"), "images\n!images\n");
        assertEquals(
                Optional.of("it lies in a Git repository that is pushed to 'origin'"),
                reason("repository/images", "repository/gallery"));
    }

    @Test
    void knowsAFolderThatIgnoresAllThatIsInIt() throws IOException {
        Path git = Files.createDirectories(folder.resolve("repository/.git"));
        Files.writeString(git.resolve("config"), "[remote \"origin\"]\n");
        Files.createDirectories(folder.resolve("repository/images"));
        Files.writeString(folder.resolve("repository/images/.gitignore"), "*\n!.gitignore\n");
        assertEquals(Optional.empty(), reason("repository/images", "repository/gallery"));
    }

    @Test
    void knowsAWorkingTreeWhoseRepositoryLiesElsewhere() throws IOException {
        Files.createDirectories(folder.resolve("tree"));
        Files.writeString(folder.resolve("tree/.git"), "gitdir: ../elsewhere\n");
        assertEquals(
                Optional.of("it lies in a Git repository that is pushed to a remote"),
                reason("tree/images", "tree/gallery"));
    }

    @Test
    void takesWhatLiesBesideTheOutputForPrivate() throws IOException {
        assertEquals(Optional.empty(), reason("trip/photos", "trip/gallery"));
        assertEquals(Optional.empty(), reason("trip", "trip/gallery"));
    }

    @Test
    void takesWhatLiesInTheOutputForPublished() throws IOException {
        assertEquals(Optional.of("it lies in the output 'trip'"), reason("trip/originals", "trip"));
    }

    @Test
    void knowsSitesThatCopyWhatLiesInThem() throws IOException {
        Files.createDirectories(folder.resolve("blog"));
        Files.createFile(folder.resolve("blog/_config.yml"));
        assertEquals(Optional.empty(), reason("blog/assets/photos", "blog/gallery"), "a Jupyter book, perhaps");
        Files.createDirectories(folder.resolve("blog/_posts"));
        assertEquals(
                Optional.of("it lies in a Jekyll site, which copies every folder whose name begins with a letter"),
                reason("blog/assets/photos", "blog/gallery"));
        assertEquals(Optional.empty(), reason("blog/_photos", "blog/gallery"));
        Files.createDirectories(folder.resolve("site"));
        Files.createFile(folder.resolve("site/hugo.toml"));
        assertEquals(
                Optional.of("it lies in the 'content' of a Hugo site, which is published with its pictures"),
                reason("site/content/posts/trip", "site/gallery"));
        assertEquals(Optional.empty(), reason("site/photos", "site/gallery"));
    }
}
