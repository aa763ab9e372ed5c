package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.FileTree;
import dev.recapgallery.PhotoMaker;
import dev.recapgallery.cli.CommandRunner.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ImportCommandTest {

    private static final String POST = """
            # Walk

            ## Morning

            The pier
            ![](images/a.jpg)

            Ana, frozen
            ![Ana in a red coat](images/b.jpg)

            ## Evening

            Lamps
            ![](images/gone.jpg)
            """;

    private static final String WRITTEN = """
            gallery:
              title: Walk
              photos: images

            sections:
              - title: Morning
                photos:
                  a.jpg: The pier
                  b.jpg: {caption: "Ana, frozen", alt: Ana in a red coat}
              - title: Evening
                photos:
                  gone.jpg: Lamps
            """;

    private static final String NUMBERS = "/post.md: 3 photos in 2 sections; 3 captions, 0 credits, 0 videos;"
            + " 2 without alt text, 0 marked for review, 0 hidden, 0 in comments left out,"
            + " 1 not in the photo folder\n";

    @TempDir
    private static Path folder;

    @AutoClose
    private static CommandRunner commands;

    private String name = "";

    @BeforeAll
    static void start() throws IOException {
        commands = new CommandRunner(folder);
    }

    @BeforeEach
    void makeProject(TestInfo test) throws IOException {
        name = test.getTestMethod().orElseThrow().getName();
        PhotoMaker.make(folder.resolve(name).resolve("images"), "a.jpg 120x80 #c81e1e\nb.jpg 80x120 #1ea03c\n");
        Files.writeString(post(), POST);
    }

    @Test
    void writesCaptionFileAndNothingTheSecondTime() throws IOException {
        Said first = run();
        byte[] written = Files.readAllBytes(captions());
        var times = FileTree.times(folder.resolve(name));
        Said second = run();

        assertEquals(
                new Said(0, name + NUMBERS, name + "/post.md: 'gone.jpg' is not in the photo folder 'images'\n"),
                first);
        assertEquals(WRITTEN, withoutHead(Files.readString(captions())));
        assertEquals(first, second);
        assertArrayEquals(written, Files.readAllBytes(captions()));
        assertEquals(times, FileTree.times(folder.resolve(name)));
    }

    @Test
    void tellsHowManyAreMarkedForReview() throws IOException {
        Files.writeString(post(), POST.replace("The pier\n", "We went down to it. The pier is long.\n"));
        Said said = run();

        assertTrue(Files.readString(captions()).contains("# review"), Files.readString(captions()));
        assertTrue(said.out().contains("; 2 without alt text, 1 marked for review, "), said.out());
    }

    @Test
    void dryRunPrintsTheFileAndWritesNothing() throws IOException {
        Said said = run("--dry-run", "--quiet");

        assertFalse(Files.exists(captions()));
        assertEquals(WRITTEN + name + NUMBERS, withoutHead(said.out()));
        assertEquals("", said.err());
        assertEquals(0, said.exitCode());
    }

    @Test
    void addsToFileOfOthersAndKeepsItsBytes() throws IOException {
        String mine = "\uFEFF# mine\r\nphotos:\r\n  a.jpg: {  caption: 'My own' }   # keep\r\n";
        Files.writeString(captions(), mine);
        Said said = run();
        String text = Files.readString(captions());

        assertEquals(0, said.exitCode(), said.err());
        assertTrue(text.startsWith("\uFEFF# mine\r\n"), text);
        assertTrue(text.contains("photos:\r\n  a.jpg: {  caption: 'My own' }   # keep\r\n"), text);
        assertTrue(text.contains("b.jpg: "), text);
        assertFalse(text.contains("The pier"), text);
        assertFalse(text.replace("\r\n", "").contains("\n"), text);
    }

    @Test
    void captionFileThatIsNotUtf8StaysToTheByte() throws IOException {
        byte[] mine = "photos: {a.jpg: Zürich}\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(captions(), mine);
        Said said = run();

        assertEquals(
                new Said(
                        3,
                        "",
                        "recap-gallery: error: " + captions().toRealPath()
                                + ": is not UTF-8; save it as UTF-8 first\n"),
                said);
        assertArrayEquals(mine, Files.readAllBytes(captions()));
    }

    @Test
    void missingPostLeavesEverythingAsItIs() throws IOException {
        Said said = commands.run("import", name + "/post.md", name + "/no.md", "--captions", name + "/captions.yaml");

        assertEquals(
                new Said(
                        2,
                        "",
                        "recap-gallery: error: there is no post '" + name
                                + "/no.md'; give the path of a Markdown file\n"),
                said);
        assertFalse(Files.exists(captions()));
    }

    @Test
    void secondPostAddsToWhatTheFirstWrote() throws IOException {
        Files.writeString(folder.resolve(name + "/more.md"), "# Walk\n\n## Night\n\nStars\n![](images/stars.jpg)\n");
        Said said = commands.run(
                "import", name + "/post.md", name + "/more.md", "--captions", name + "/captions.yaml", "-q");
        String text = Files.readString(captions());

        assertEquals(0, said.exitCode(), said.err());
        assertEquals(2, said.out().lines().count(), said.out());
        assertTrue(text.contains("gone.jpg: Lamps\n"), text);
        assertTrue(text.contains("stars.jpg: Stars\n"), text);
    }

    @Test
    void dryRunOfSeveralPostsAddsThemUp() throws IOException {
        Files.writeString(folder.resolve(name + "/more.md"), "# Walk\n\n## Night\n\nStars\n![](images/stars.jpg)\n");
        Said said = commands.run(
                "import", name + "/post.md", name + "/more.md", "--captions", name + "/captions.yaml", "-qn");

        assertTrue(said.out().contains("gone.jpg: Lamps\n"), said.out());
        assertTrue(said.out().contains("stars.jpg: Stars\n"), said.out());
        assertTrue(said.out().contains("/more.md: 1 photo in 1 section; 1 caption, 0 credits,"), said.out());
        assertFalse(Files.exists(captions()));
    }

    @Test
    void photosNamedFromTheSitesRootAreFoundThere() throws IOException {
        Files.createDirectories(folder.resolve(name + "/posts"));
        Files.writeString(folder.resolve(name + "/posts/post.md"), "The pier\n![](/images/a.jpg)\n");
        Said said = commands.run("import", name + "/posts/post.md", "--captions", name + "/captions.yaml", "-q");

        assertTrue(said.out().endsWith(" 0 not in the photo folder\n"), said.out());
        assertTrue(Files.readString(captions()).contains("  photos: images\n"), Files.readString(captions()));
    }

    @Test
    void postWithImagesOfTheWebAloneWritesNothingAndSaysSo() throws IOException {
        Files.writeString(post(), "A pier\n![](https://example.org/a.jpg)\n");
        Said said = run();

        assertEquals(0, said.exitCode());
        assertEquals(
                name
                        + "/post.md: none of the post's images is a photo beside it; save those of the web into a folder and"
                        + " name them there\n"
                        + name
                        + "/post.md:2:1: warning: image 'https://example.org/a.jpg' is left out: it lies on the web"
                        + " [image-skipped]\n",
                said.err());
        assertFalse(Files.exists(captions()));
    }

    @Test
    void addressesThatNameNoFileEndWithoutFailure() throws IOException {
        for (String address : new String[] {"/a.jpg", "/no/such/a.jpg", "images/a%00.jpg", "../../../a.jpg"}) {
            Files.writeString(post(), "Hm\n![](" + address + ")\n");
            Said said = run("--dry-run");
            assertEquals(0, said.exitCode(), address + ": " + said.err());
        }
    }

    @Test
    void folderThatCannotBeIsWrongUsage() throws IOException {
        Files.writeString(post(), "Hm\n![](a%00b/a.jpg)\n");
        assertEquals(
                new Said(
                        2,
                        "",
                        "recap-gallery: error: the images of '" + name + "/post.md' lie in 'a\\u{0}b', which no folder"
                                + " can be called; name the photo folder with --photos\n"),
                run());
        assertFalse(Files.exists(captions()));
    }

    @Test
    void captionsAreRelativeToTheirFile() throws IOException {
        Files.createDirectories(folder.resolve(name + "/data"));
        Said said = commands.run("import", name + "/post.md", "--captions", name + "/data/captions.yaml", "-q");

        assertEquals(new Said(0, name + NUMBERS, ""), said);
        String text = Files.readString(folder.resolve(name + "/data/captions.yaml"));
        assertTrue(text.contains("  photos: ../images\n"), text);
    }

    private Said run(String... more) throws IOException {
        String[] args = {"import", name + "/post.md", "--captions", name + "/captions.yaml"};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return commands.run(all);
    }

    private Path post() {
        return folder.resolve(name + "/post.md");
    }

    private Path captions() {
        return folder.resolve(name + "/captions.yaml");
    }

    private static String withoutHead(String text) {
        return text.replaceFirst("(?s)^# Captions of a recap.*?\\n\\n", "");
    }
}
