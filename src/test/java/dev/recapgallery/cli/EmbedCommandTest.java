package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recapgallery.PhotoMaker;
import dev.recapgallery.cli.CommandRunner.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbedCommandTest {

    private static final String CAPTIONS = """
            gallery: {id: trip, title: Trip, base-url: /trip/, renditions: {widths: [48], formats: [jpeg]}}
            sections:
              - title: Morning
                photos:
                  a.jpg: {caption: A, alt: Red, credit: Jane Doe}
            """;

    private static final String CLOSE = "<!-- /recap:gallery -->";

    @TempDir
    private static Path folder;

    @AutoClose
    private static CommandRunner commands;

    private String name = "";

    @BeforeAll
    static void start() throws IOException {
        commands = new CommandRunner(folder);
        PhotoMaker.make(folder.resolve("images"), "a.jpg 120x80 #c81e1e\n");
        Files.writeString(folder.resolve("captions.yaml"), CAPTIONS);
        assertEquals(0, commands.run("build", "--quiet").exitCode());
    }

    @BeforeEach
    void takeName(TestInfo test) {
        name = test.getTestMethod().orElseThrow().getName() + ".md";
    }

    @Test
    void fillsMarkersAndChangesNothingTheSecondTime() throws IOException {
        post(open("trip") + CLOSE + "\n\n" + open("morning") + CLOSE + "\n\n" + open("photo:a") + CLOSE + "\n\n"
                + open("credits") + CLOSE + "\n");
        Said first = embed();
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve(name), time);
        String filled = text();
        Said second = embed();

        assertEquals(new Said(0, name + ": 4 markers, changed\n", ""), first);
        assertEquals(new Said(0, name + ": 4 markers, unchanged\n", ""), second);
        assertEquals(filled, text());
        assertEquals(time, Files.getLastModifiedTime(folder.resolve(name)));
        assertEquals(
                block("trip", "gallery") + "\n\n" + block("morning", "sections/morning") + "\n\n"
                        + block("photo:a", "photos/a") + "\n\n" + block("credits", "credits") + "\n",
                filled.replaceAll("recap:sum \\w+", "recap:sum #"));
    }

    @Test
    void tellsThatAddressesOfImagesAreRelative(@TempDir Path elsewhere) throws IOException {
        PhotoMaker.make(elsewhere.resolve("images"), "a.jpg 120x80 #c81e1e\n");
        Files.writeString(
                elsewhere.resolve("captions.yaml"), CAPTIONS.replaceAll("base-url: [^,}\n]+", "base-url: ''"));
        Files.writeString(elsewhere.resolve("post.md"), open("photo:a") + CLOSE + "\n");
        try (CommandRunner there = new CommandRunner(elsewhere)) {
            assertEquals(0, there.run("build", "--quiet").exitCode());
            Said first = there.run("embed", "post.md");
            Said second = there.run("embed", "post.md");

            assertEquals(
                    new Said(
                            0,
                            "post.md: 1 marker, changed\n",
                            "the addresses of the images are relative to 'gallery'; if your site serves the posts from elsewhere,"
                                    + " set base-url in the caption file to where it serves that folder, then build and embed"
                                    + " again\n"),
                    first);
            assertEquals(new Said(0, "post.md: 1 marker, unchanged\n", ""), second);
        }
    }

    @Test
    void checkSaysWhetherPostWouldChange() throws IOException {
        String before = post(open("photo:a") + CLOSE + "\n");
        Said stale = embed("--check");
        String untouched = text();
        embed();
        Said fresh = embed("--check");

        assertEquals(new Said(5, name + ": 1 marker, would change\n", ""), stale);
        assertEquals(before, untouched);
        assertEquals(new Said(0, name + ": 1 marker, unchanged\n", ""), fresh);
    }

    @Test
    void diffShowsWhatChanges() throws IOException {
        String before = post("one\ntwo\nthree\n\n" + open("photo:a") + CLOSE + "\n\nbehind\n");
        Said said = embed("--diff");

        assertEquals(0, said.exitCode(), said.err());
        assertTrue(said.out().startsWith("--- " + name + "\n+++ " + name + "\n@@ -4,5 +4,"), said.out());
        assertTrue(said.out().contains("\n \n <!-- recap:gallery photo:a -->\n-" + CLOSE + "\n+<figure"), said.out());
        assertTrue(said.out().contains(CLOSE + "\n+\n behind\n" + name + ": 1 marker, would change\n"), said.out());
        assertFalse(said.out().contains("two"), said.out());
        assertEquals(before, text());
        embed();
        assertEquals(new Said(0, name + ": 1 marker, unchanged\n", ""), embed("--diff"));
    }

    @Test
    void refusesAPostOverTheLimit() throws IOException {
        String before = post(open("photo:a") + CLOSE + "\n");

        assertEquals(
                new Said(
                        1,
                        "",
                        name + ": error: the post has " + before.length() + " bytes, over the limit of 20 bytes"
                                + " (raise it: --limit post-bytes=N); split it, or check that this is the right file"
                                + " [post-too-large]\n"),
                embed("--limit", "post-bytes=20"));
        assertEquals(before, text());
    }

    @Test
    void dryRunWritesNothing() throws IOException {
        String before = post(open("photo:a") + CLOSE + "\n");
        assertEquals(new Said(0, name + ": 1 marker, would change\n", ""), embed("-n"));
        assertEquals(before, text());
    }

    @Test
    void handEditIsReplacedByForceOnly() throws IOException {
        post(open("photo:a") + CLOSE + "\n");
        embed();
        String filled = text();
        String edited = post(filled.replaceFirst("<figure", "My own words.\n<figure"));
        Said refused = embed();
        String untouched = text();
        Said forced = embed("--force");

        assertEquals(
                new Said(
                        1,
                        "",
                        name + ": left as it is, because of its errors\n" + name
                                + ":1:1: error: what stands between these markers was changed by hand since it was written;"
                                + " move the change out of them, or run embed --force to lose it [hand-edit]\n"),
                refused);
        assertEquals(edited, untouched);
        assertEquals(new Said(0, name + ": 1 marker, changed\n", ""), forced);
        assertEquals(filled, text());
    }

    @Test
    void bytesOutsideOfMarkersStay() throws IOException {
        String before = "\uFEFF# Zürich\r\n\r\nmixed\n\r\n";
        String behind = "\r\n\r\nno end  ";
        post(before + "<!-- recap:gallery photo:a -->\r\n" + CLOSE + behind);
        Said said = embed();

        assertEquals(new Said(0, name + ": 1 marker, changed\n", ""), said);
        assertTrue(text().startsWith(before + "<!-- recap:gallery photo:a -->\r\n<figure"), text());
        assertTrue(text().endsWith(CLOSE + behind), text());
        String inside = text().substring(before.length(), text().length() - behind.length());
        assertFalse(inside.replace("\r\n", "").contains("\n"), inside);
    }

    @Test
    void unknownMarkerLeavesPostAsItIsAndOthersAreDone() throws IOException {
        String before = post(open("photo:a") + CLOSE + "\n\n" + open("photo:b") + CLOSE + "\n");
        Files.writeString(folder.resolve("fine.md"), open("photo:a") + CLOSE + "\n");
        Said said = embed("fine.md");

        assertEquals(
                new Said(
                        1,
                        "fine.md: 1 marker, changed\n",
                        name + ": left as it is, because of its errors\n" + name
                                + ":4:1: error: nothing in the gallery is called 'photo:b'; name the gallery's id, a section's id, photo:ID or credits; if the photo was renamed, hidden or taken out, change the marker, or remove it with what stands inside [marker-unknown]\n"
                                + "if that is new in the caption file, build first and embed again\n"),
                said);
        assertEquals(before, text());
    }

    @Test
    void missingGalleryOrPostIsWrongUsage() throws IOException {
        String before = post(open("photo:a") + CLOSE + "\n");

        assertEquals(
                new Said(
                        2,
                        "",
                        "recap-gallery: error: there is no gallery in 'nowhere'; build it first, or name its folder"
                                + " with --output\n"),
                embed("-o", "nowhere"));
        assertEquals(
                new Said(2, "", "recap-gallery: error: there is no post 'no.md'; give the path of a Markdown file\n"),
                embed("no.md"));
        assertEquals(before, text());
    }

    @Test
    void fragmentsAreThoseOfTheTarget() throws IOException {
        String before = post(open("photo:a") + CLOSE + "\n");
        Said unbuilt = embed("--target", "hugo", "-o", "gallery");
        Said unknown = embed("--target", "pdf");
        String untouched = text();
        assertEquals(
                0,
                commands.run("build", "--quiet", "--target", "myst", "-o", "for-myst")
                        .exitCode());
        Said first = embed("--target", "myst", "-o", "for-myst");
        String filled = text();
        Said second = embed("--target", "myst", "-o", "for-myst");

        assertEquals(
                new Said(
                        2,
                        "",
                        "recap-gallery: error: the gallery in 'gallery' was built without hugo; write it by:"
                                + " recap-gallery build --target hugo\n"),
                unbuilt);
        assertEquals(
                new Said(2, "", "recap-gallery: error: there is no target 'pdf'; use html, plain, myst, hugo\n"),
                unknown);
        assertEquals(before, untouched);
        assertEquals(new Said(0, name + ": 1 marker, changed\n", ""), first);
        assertTrue(filled.startsWith(open("photo:a") + "```{figure} /trip/images/a-48w-"), filled);
        assertEquals(new Said(0, name + ": 1 marker, unchanged\n", ""), second);
    }

    @Test
    void linkStaysLinkAndPermissionsStay() throws IOException {
        Path real = Files.createDirectories(folder.resolve("posts")).resolve("real.md");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permissions here");
        Files.writeString(real, open("photo:a") + CLOSE + "\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw-r-x"));
        Files.createSymbolicLink(folder.resolve(name), Path.of("posts/real.md"));
        Said said = embed();

        assertEquals(new Said(0, name + ": 1 marker, changed\n", ""), said);
        assertEquals(Path.of("posts/real.md"), Files.readSymbolicLink(folder.resolve(name)));
        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
        assertTrue(Files.readString(real).contains("<figure"));
    }

    @Test
    void figuresAreMadeAndUndone() throws IOException {
        String before = post("x\r\n\r\nA (photo credit: Jane Doe)\r\n![](images/a.jpg)\r\n\r\n- ![](images/a.jpg)\r\n");
        String left = name + ":6: 'images/a.jpg' stays as it is: it stands in a list\n";
        Said stale = embed("--figures", "--check");
        String untouched = text();
        Said made = embed("--figures");
        String figures = text();

        assertEquals(new Said(5, name + ": 1 marker, 1 new figure among them, would change\n", left), stale);
        assertEquals(before, untouched);
        assertEquals(new Said(0, name + ": 1 marker, 1 new figure among them, changed\n", left), made);
        assertTrue(
                figures.startsWith("x\r\n\r\n<!-- recap:gallery photo:a -->\r\n<!-- recap:original\r\n"
                        + "A (photo credit: Jane Doe)\r\n![](images/a.jpg)\r\n-->\r\n<figure"),
                figures);
        assertEquals(0, embed("--figures", "--check").exitCode());
        assertEquals(new Said(0, name + ": 1 marker, unchanged\n", ""), embed());
        assertEquals(new Said(0, name + ": 1 figure to undo, would change\n", ""), embed("--undo", "-n"));
        assertEquals(new Said(0, name + ": 1 figure to undo, changed\n", ""), embed("--undo"));
        assertEquals(before, text());
    }

    @Test
    void figuresAndUndoExcludeEachOther() throws IOException {
        post("x");
        assertEquals(
                new Said(2, "", "recap-gallery: error: --figures and --undo exclude each other; give one of them\n"),
                embed("--figures", "--undo"));
    }

    @Test
    void refusesOptionsThatWouldDoNothing() throws IOException {
        post("x");
        assertEquals(
                new Said(
                        2,
                        "",
                        "recap-gallery: error: --photos is for --figures only; add --figures, or leave --photos out\n"),
                embed("--photos", "images"));
        assertEquals(
                new Said(
                        2,
                        "",
                        "recap-gallery: error: --undo brings originals back and needs no fragments; leave --target out\n"),
                embed("--undo", "--target", "html"));
    }

    private Said embed(String... more) throws IOException {
        String[] args = Arrays.copyOf(new String[] {"embed", name}, 2 + more.length);
        System.arraycopy(more, 0, args, 2, more.length);
        return commands.run(args);
    }

    private String post(String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return text;
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static String open(String marker) {
        return "<!-- recap:gallery " + marker + " -->\n";
    }

    private static String block(String marker, String fragment) throws IOException {
        String html = Files.readString(folder.resolve("gallery/fragments/" + fragment + ".html"));
        return open(marker) + html.stripTrailing() + "\n\n<!-- recap:sum # -->" + CLOSE;
    }
}
