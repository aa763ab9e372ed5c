package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.FileTree;
import dev.recapgallery.PhotoMaker;
import dev.recapgallery.cli.CommandRunner.Said;
import dev.recapgallery.publish.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CommandLineTest {

    private static final String COMPLETE = """
            gallery: {title: T, renditions: {widths: [48], formats: [jpeg]}, output: out}
            photos:
              a.jpg: {caption: A, alt: Red, credit: Jane Doe}
              b.jpg: {caption: B, alt: Green, credit: Jane Doe}
            """;

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
        Files.writeString(captions(), COMPLETE);
    }

    @Test
    void summaryTellsWhatChanged() throws IOException {
        Said first = build();
        Said second = build();

        assertMatches("2 photos: 2 new; 2 renditions, [0-9]+ kB; [0-9]+\\.[0-9] s\n", first.out());
        assertMatches(
                "2 photos: 2 unchanged; 2 renditions, [0-9]+ kB; nothing to write; [0-9]+\\.[0-9] s\n", second.out());
        assertEquals(new Said(0, second.out(), ""), second);
        assertEquals(0, first.exitCode());
    }

    @Test
    void buildThatFindsNothingToDoSaysTheSame() throws IOException, InterruptedException {
        Files.writeString(captions(), COMPLETE.replace("alt: Red, ", "").replace(", output: out", ""));
        String[] build = {"build", name + "/images", "--captions", name + "/captions.yaml", "-o", name + "/out"};
        // Photos have to be so old that a change would show in their times.
        Thread.sleep(2100);
        commands.run(build);
        Said worked = commands.run(build);
        Files.setLastModifiedTime(folder.resolve(name + "/out/.recap"), FileTime.fromMillis(0));
        Said recalled = commands.run(build);
        Said strict = commands.run(with(build, "--strict"));
        FileTime time = Files.getLastModifiedTime(folder.resolve(name + "/out/.recap"));
        Said otherTargets = commands.run(with(build, "--target", "plain"));
        Said jobs = commands.run(with(build, "-j", "0"));
        Said engine = commands.run(with(build, "--engine", "steam"));
        Said clean = commands.run("clean", "--captions", name + "/captions.yaml", "-o", name + "/out");

        assertEquals(withoutTime(worked), withoutTime(recalled));
        assertTrue(recalled.err().contains("has no alt text"), recalled.err());
        assertEquals(withoutTime(new Said(1, worked.out(), worked.err())), withoutTime(strict));
        assertEquals(FileTime.fromMillis(0), time);
        assertFalse(otherTargets.out().contains("nothing to write"), otherTargets.out());
        assertEquals(2, jobs.exitCode());
        assertEquals(2, engine.exitCode());
        assertEquals(0, clean.exitCode());
        assertFalse(Files.exists(folder.resolve(name + "/out")));
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    private static Said withoutTime(Said said) {
        return new Said(said.exitCode(), said.out().replaceAll("[0-9.]+ s\n", ""), said.err());
    }

    @Test
    void targetsAreThoseOfTheCommandLineElseOfTheCaptionFile() throws IOException {
        Files.writeString(captions(), COMPLETE.replace("output: out", "output: out, targets: plain"));
        build();
        Set<String> asCaptionsSay =
                FileTree.hashes(folder.resolve(name + "/out")).keySet();
        Said asked = build("--target", "myst,hugo", "--target", "html");
        Set<String> asAsked = FileTree.hashes(folder.resolve(name + "/out")).keySet();
        build("--target", "html");
        Set<String> htmlOnly = FileTree.hashes(folder.resolve(name + "/out")).keySet();

        assertEquals(0, asked.exitCode());
        assertEquals(Set.of("html", "plain"), targets(asCaptionsSay));
        assertEquals(Set.of("html", "hugo", "myst"), targets(asAsked));
        assertTrue(asAsked.contains("hugo/layouts/shortcodes/recap-gallery.html"), asAsked.toString());
        assertEquals(Set.of("html"), targets(htmlOnly));
        assertFalse(Files.exists(folder.resolve(name + "/out/hugo")));
    }

    private static Set<String> targets(Set<String> files) {
        return files.stream()
                .filter(file -> file.matches("fragments/.*gallery\\.[a-z]+"))
                .map(file -> file.replaceFirst("fragments/(?:(.*)/)?gallery.*", "$1"))
                .map(folder -> folder.isEmpty() ? "html" : folder)
                .collect(Collectors.toSet());
    }

    @Test
    void strictMakesWarningsCount() throws IOException {
        Files.writeString(captions(), COMPLETE.replace("alt: Red, ", ""));
        Said lenient = build();
        Said strict = build("--strict");
        Said quiet = build("--quiet");

        assertEquals(0, lenient.exitCode());
        assertEquals(1, strict.exitCode());
        assertEquals(
                name + "/captions.yaml:3:3: warning: photo 'a.jpg' has no alt text; describe it, or mark it decorative"
                        + " [missing-alt]\n",
                lenient.err());
        assertEquals(lenient.err(), strict.err());
        assertTrue(lenient.out().contains("; 1 warning; "), lenient.out());
        assertEquals("", quiet.err());
    }

    @Test
    void wrongUsageEndsWithTwo() throws IOException {
        Said missing = commands.run("build", name + "/nowhere", "-o", name + "/out");
        Said unknown = commands.run("build", "--colour", "never");
        Said engine = build("--engine", "steam");
        Said jobs = build("-j", "0");
        Said target = build("--target", "plain,pdf");
        Said together = build("-o", name + "/images");

        assertEquals(
                new Said(
                        2,
                        "",
                        "recap-gallery: error: there is no photo folder '" + name + "/nowhere'; name it: recap-gallery"
                                + " build PHOTOS, or in the caption file under gallery: photos\n"),
                missing);
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.err().startsWith("Unknown option: '--colour'"), unknown.err());
        assertEquals("recap-gallery: error: there is no engine 'steam'; use auto, native or java\n", engine.err());
        assertEquals(2, engine.exitCode());
        assertEquals(new Said(2, "", "recap-gallery: error: --jobs is 0; give 1 or more\n"), jobs);
        assertEquals(
                new Said(2, "", "recap-gallery: error: there is no target 'pdf'; use html, plain, myst, hugo\n"),
                target);
        assertEquals(2, together.exitCode());
        assertFalse(Files.exists(folder.resolve(name + "/out")));
    }

    @Test
    void outputThatCannotBeWrittenEndsWithThree() throws IOException {
        Files.writeString(folder.resolve(name + "/out"), "a file");
        Said said = build();

        assertEquals(3, said.exitCode());
        assertEquals("", said.out());
        assertEquals(1, said.err().lines().count(), said.err());
        assertFalse(said.err().contains("Exception"), said.err());
    }

    @Test
    void readOnlyOutputEndsWithThree() throws IOException {
        Path output = Files.createDirectories(folder.resolve(name + "/out"));
        assumeFalse(!output.toFile().setWritable(false) || Files.isWritable(output), "this user may write anywhere");
        Said said = build();

        assertEquals(3, said.exitCode());
        assertTrue(said.err().endsWith(": permission denied\n"), said.err());
    }

    @Test
    void unreadablePhotosAreErrorsAndTheOthersAreDone() throws IOException {
        PhotoMaker.make(
                folder.resolve(name + "/images"),
                "cut.png 90x90 #123456 truncated\nempty.jpg 9x9 #123456 empty\nwords.jpg 9x9 #123456 text\n");
        Said said = build("--quiet");

        assertEquals(1, said.exitCode());
        assertEquals(3, said.err().lines().count(), said.err());
        assertTrue(said.err().contains("/images/cut.png: error: "), said.err());
        assertTrue(said.err().contains("/images/empty.jpg: error: "), said.err());
        assertTrue(said.err().contains("/images/words.jpg: error: "), said.err());
        assertMatches("2 photos: 2 new; 2 renditions, [0-9]+ kB; 3 errors; [0-9.]+ s\n", said.out());
        assertTrue(Files.exists(folder.resolve(name + "/out/fragments/photos/a.html")));
    }

    @Test
    void captionFileThatIsNoYamlIsAnError() throws IOException {
        Files.writeString(captions(), "gallery: [");
        Said said = build();

        assertEquals(1, said.exitCode());
        assertTrue(said.err().startsWith(name + "/captions.yaml:1:"), said.err());
        assertFalse(Files.exists(folder.resolve(name + "/out")));
    }

    @Test
    void dryRunWritesNothing() throws IOException {
        var before = FileTree.times(folder.resolve(name));
        Said said = build("-n");

        assertEquals(before, FileTree.times(folder.resolve(name)));
        assertFalse(Files.exists(folder.resolve(name + "/out")));
        assertMatches("dry run, nothing written: 2 photos: 2 new; 2 renditions to make; [0-9.]+ s\n", said.out());
    }

    @Test
    void cleanRemovesOurFilesOnly() throws IOException {
        build();
        Path mine = Files.writeString(folder.resolve(name + "/out/images/mine.jpg"), "mine");
        Said cleaned = run("clean");
        Said again = run("clean");

        assertMatches(name + "/out: [0-9]+ files removed\n", cleaned.out());
        assertEquals(name + "/out: 0 files removed\n", again.out());
        assertEquals(
                Set.of("images/mine.jpg"),
                FileTree.times(folder.resolve(name + "/out")).keySet());
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void cleanTellsWhatWouldGo() throws IOException {
        assertEquals(new Said(0, name + "/out: nothing to remove\n", ""), run("clean", "--dry-run"));
        build();
        Files.delete(folder.resolve(name + "/out/gallery.css"));
        var before = FileTree.times(folder.resolve(name));
        List<String> lines = run("clean", "--dry-run").out().lines().toList();

        assertEquals(before, FileTree.times(folder.resolve(name)));
        assertTrue(lines.contains(name + "/out/fragments/gallery.html"), lines.toString());
        assertFalse(lines.contains(name + "/out/gallery.css"), lines.toString());
        int files = lines.size() - 1;
        assertEquals(name + "/out: " + files + " files would be removed; nothing was", lines.get(files));
        assertEquals(name + "/out: " + files + " files removed\n", run("clean").out());
    }

    @Test
    void schemaIsTheShippedFile() throws IOException {
        Said said = commands.run("schema");

        assertEquals(Resources.gallerySchema().stripTrailing() + "\n", said.out());
        assertTrue(new ObjectMapper().readTree(said.out()).isObject());
    }

    @Test
    void creditsComeInFourFormats() throws IOException {
        Files.writeString(captions(), COMPLETE.replace("Green, credit: Jane Doe", "Green"));
        assertTrue(run("credits").out().contains("Jane Doe"));
        assertTrue(run("credits", "--format", "markdown").out().contains("Jane Doe"));
        assertTrue(run("credits", "--format", "html").out().startsWith("<section"));
        String json = run("credits", "--format", "json").out();

        assertTrue(new ObjectMapper().readTree(json).toString().contains("\"Jane Doe\""), json);
        assertFalse(Files.exists(folder.resolve(name + "/out")));
    }

    @Test
    void initWritesStarterFileAndLaterAppendsOnly() throws IOException {
        Files.delete(captions());
        Said first = commands.run("init", name + "/images", "--captions", name + "/captions.yaml");
        byte[] written = Files.readAllBytes(captions());
        Said second = run("init");
        byte[] unchanged = Files.readAllBytes(captions());
        PhotoMaker.make(folder.resolve(name + "/images"), "c.jpg 120x80 #283cc8\n");
        Said third = run("init");
        byte[] appended = Files.readAllBytes(captions());

        assertEquals(new Said(0, name + "/captions.yaml: written, with 2 photos\n", ""), first);
        assertEquals(new Said(0, name + "/captions.yaml: names every photo already\n", ""), second);
        assertEquals(new Said(0, name + "/captions.yaml: 1 photo added\n", ""), third);
        assertArrayEquals(written, unchanged);
        assertTrue(new String(appended, StandardCharsets.UTF_8).contains("c.jpg"));
        assertArrayEquals(written, Arrays.copyOf(appended, written.length));
        assertEquals(0, build("-n").exitCode());
    }

    private Said build(String... more) throws IOException {
        return run("build", more);
    }

    private Said run(String command, String... more) throws IOException {
        String[] args = Arrays.copyOf(new String[] {command, "--captions", name + "/captions.yaml"}, 3 + more.length);
        System.arraycopy(more, 0, args, 3, more.length);
        return commands.run(args);
    }

    private Path captions() {
        return folder.resolve(name + "/captions.yaml");
    }

    private static void assertMatches(String pattern, String text) {
        assertTrue(text.matches(pattern), text);
    }
}
