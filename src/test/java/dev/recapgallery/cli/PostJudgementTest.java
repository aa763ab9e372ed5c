package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.PhotoMaker;
import dev.recapgallery.cli.CommandRunner.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check POST.md} says of markers what {@code embed} says, in the same words and at the same place. */
@Timeout(60)
class PostJudgementTest {

    private static final String CAPTIONS = """
            gallery: {id: trip, title: Trip, base-url: /trip/, renditions: {widths: [48], formats: [jpeg]}}
            sections:
              - title: Morning
                photos:
                  a.jpg: {caption: A, alt: A red field, credit: Jane Doe}
            """;

    private static final String UNKNOWN =
            "; name the gallery's id, a section's id, photo:ID or credits [marker-unknown]";

    @TempDir
    private static Path folder;

    @AutoClose
    private static CommandRunner commands;

    @BeforeAll
    static void build() throws IOException {
        commands = new CommandRunner(folder);
        PhotoMaker.make(folder.resolve("images"), "a.jpg 120x80 #c81e1e\n");
        Files.writeString(folder.resolve("captions.yaml"), CAPTIONS);
        assertEquals(0, commands.run("build", "--quiet").exitCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- recap:gallery nope -->^<!-- /recap:gallery -->| post.md:1:1: error: nothing in the gallery is called 'nope'"
                        + UNKNOWN,
                "<!-- recap:gallery ../up -->^<!-- /recap:gallery -->| post.md:1:1: error: nothing in the gallery is called '../up'"
                        + UNKNOWN,
                "<!-- recap:gallery photo:A.jpg -->^<!-- /recap:gallery -->| post.md:1:1: error: nothing in the gallery is called"
                        + " 'photo:A.jpg'; did you mean 'photo:a'? [marker-unknown]",
                "^  <!-- recap:gallery photo:c -->^<!-- /recap:gallery -->| post.md:2:3: error: nothing in the gallery is called"
                        + " 'photo:c'; name the gallery's id, a section's id, photo:ID or credits; if the photo was renamed, hidden or taken out, change the marker, or remove it with what stands inside [marker-unknown]",
                "<!-- recap:gallery trip -->^My own words.^<!-- /recap:gallery -->| post.md:1:1: error: what stands between these"
                        + " markers wasn't written by this program; move it out of them, or run embed --force to lose it"
                        + " [hand-edit]",
                "<!-- recap:gallery trip -->^Mine.^<!-- recap:sum 01234567 --><!-- /recap:gallery -->| post.md:1:1: error: what"
                        + " stands between these markers was changed by hand since it was written; move the change out of them,"
                        + " or run embed --force to lose it [hand-edit]",
                "<!-- recap gallery morning -->| post.md:1:1: error: '<!-- recap gallery morning -->' is no marker; did you mean"
                        + " <!-- recap:gallery morning -->? [marker-broken]",
                "<!-- recap:gallery trip -->| post.md:1:1: error: this marker is never closed; put <!-- /recap:gallery --> on a"
                        + " line of its own behind it [marker-unclosed]"
            })
    void checkRefusesWhatEmbedRefuses(String post, String problem) throws IOException {
        write(post.replace('^', '\n') + "\n");
        String notice = problem.contains("marker-unknown")
                ? "if that is new in the caption file, build first and embed again\n"
                : "";
        assertEquals(new Said(1, problem + "\n1 photo: 1 error\n", ""), commands.run("check", "post.md"));
        assertEquals(
                new Said(1, "", "post.md: left as it is, because of its errors\n" + problem + "\n" + notice),
                commands.run("embed", "post.md"));
    }

    @Test
    void checkWarnsOfWhatEmbedReplaces() throws IOException {
        write("<!-- recap:gallery trip -->\nTODO\n<!-- /recap:gallery -->\n");
        String warning =
                "post.md:1:1: warning: 'TODO' between these markers gives way to the gallery; move it out of them to"
                        + " keep it [stand-in-replaced]\n";
        assertEquals(new Said(0, warning + "1 photo: 1 warning\n", ""), commands.run("check", "post.md"));
        assertEquals(new Said(0, "post.md: 1 marker, would change\n", warning), commands.run("embed", "-n", "post.md"));
    }

    @Test
    void bothPassWhatEmbedWrote() throws IOException {
        write(
                "# Post\n\n<!-- recap:gallery photo:a -->\n<!-- /recap:gallery -->\n\n```\n<!-- recap:gallery no -->\n```\n");
        assertEquals(new Said(0, "post.md: 1 marker, changed\n", ""), commands.run("embed", "post.md"));
        assertEquals(new Said(0, "1 photo: nothing found\n", ""), commands.run("check", "post.md"));
        String filled = Files.readString(folder.resolve("post.md"));
        write(filled.replaceFirst("<!-- recap:sum \\w+ -->", ""));
        assertEquals(new Said(0, "1 photo: nothing found\n", ""), commands.run("check", "post.md"));
        assertEquals(new Said(0, "post.md: 1 marker, changed\n", ""), commands.run("embed", "post.md"));
        assertEquals(filled, Files.readString(folder.resolve("post.md")));
    }

    @Test
    void aHiddenPhotoIsKnownByTheIdItHasBesideOthersOfItsName(@TempDir Path two) throws IOException {
        try (CommandRunner there = new CommandRunner(two)) {
            PhotoMaker.make(two.resolve("images"), "a.jpg 120x80 #c81e1e\na.png 120x80 #1e1ec8\n");
            Files.writeString(
                    two.resolve("captions.yaml"), CAPTIONS + "      a.png: {caption: B, alt: Blue, hidden: true}\n");
            Files.writeString(two.resolve("post.md"), "<!-- recap:gallery photo:a-png -->\n<!-- /recap:gallery -->\n");
            assertEquals(
                    new Said(
                            1,
                            "post.md:1:1: error: 'photo:a-png' is hidden; take 'hidden: true' out of its entry, or remove"
                                    + " the marker with what stands inside [marker-unknown]\n1 photo: 1 error\n",
                            ""),
                    there.run("check", "post.md"));
        }
    }

    @Test
    void namesNeedNotBeBuiltForACheck(@TempDir Path unbuilt) throws IOException {
        try (CommandRunner there = new CommandRunner(unbuilt)) {
            PhotoMaker.make(unbuilt.resolve("images"), "a.jpg 120x80 #c81e1e\n");
            Files.writeString(unbuilt.resolve("captions.yaml"), CAPTIONS);
            Files.writeString(
                    unbuilt.resolve("post.md"),
                    "<!-- recap:gallery morning -->\n<!-- /recap:gallery -->\n<!-- recap:gallery credit -->\n"
                            + "<!-- /recap:gallery -->\n");
            assertEquals(
                    new Said(
                            1,
                            "post.md:3:1: error: nothing in the gallery is called 'credit'; did you mean 'credits'?"
                                    + " [marker-unknown]\n1 photo: 1 error\n",
                            ""),
                    there.run("check", "post.md"));
        }
    }

    @Test
    void pairsAreCheckedWhereTheCaptionFileCannotBeRead(@TempDir Path broken) throws IOException {
        try (CommandRunner there = new CommandRunner(broken)) {
            PhotoMaker.make(broken.resolve("images"), "a.jpg 120x80 #c81e1e\n");
            Files.writeString(broken.resolve("captions.yaml"), "gallery: [\n");
            Files.writeString(broken.resolve("post.md"), "<!-- recap:gallery morning -->\n");
            List<String> lines = there.run("check", "post.md").out().lines().toList();
            assertEquals(
                    "post.md:1:1: error: this marker is never closed; put <!-- /recap:gallery --> on a line of its own"
                            + " behind it [marker-unclosed]",
                    lines.get(1));
            assertEquals("nothing could be read: 2 errors", lines.get(2));
        }
    }

    @Test
    void aPostOverTheLimitIsNotChecked() throws IOException {
        write("<!-- recap:gallery trip -->\n");
        assertEquals(
                new Said(
                        1,
                        "post.md: error: the post has 28 bytes, over the limit of 20 bytes (raise it: --limit post-bytes=N);"
                                + " split it, or check that this is the right file [post-too-large]\n1 photo: 1 error\n",
                        ""),
                commands.run("check", "--limit", "post-bytes=20", "post.md"));
    }

    @Test
    void undoReadsNoCaptionFile(@TempDir Path elsewhere) throws IOException {
        try (CommandRunner there = new CommandRunner(elsewhere)) {
            Files.createDirectory(elsewhere.resolve("captions.yaml"));
            Files.writeString(elsewhere.resolve("post.md"), "x\n");
            assertEquals(
                    new Said(0, "post.md: 0 figures to undo, unchanged\n", ""),
                    there.run("embed", "--undo", "post.md"));
        }
    }

    private static void write(String post) throws IOException {
        Files.writeString(folder.resolve("post.md"), post);
    }
}
