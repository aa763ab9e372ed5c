package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.PhotoMaker;
import dev.recapgallery.cli.CommandRunner.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CheckCommandTest {

    private static final String GPS =
            "xmp=\"<e:GPSLatitude xmlns:e='http://ns.adobe.com/exif/1.0/'>47,26.5N</e:GPSLatitude>"
                    + "<e:GPSLongitude xmlns:e='http://ns.adobe.com/exif/1.0/'>19,2.5E</e:GPSLongitude>\"";
    private static final String CLEAN = """
            gallery: {title: T, output: out}
            photos:
              a.jpg: {caption: A, alt: A red field, credit: Jane Doe}
              b.jpg: {caption: B, alt: A green field, credit: Jane Doe}
            """;
    private static final String FAULTY = CLEAN.replace("A red field", "TODO").replace("A green field", "IMG_1234");

    @TempDir
    private static Path folder;

    private static CommandRunner commands;

    private String name = "";

    @BeforeAll
    static void start() throws IOException {
        commands = new CommandRunner(folder);
    }

    @AfterAll
    static void end() throws IOException {
        commands.close();
    }

    @BeforeEach
    void makeProject(TestInfo test) throws IOException {
        name = test.getTestMethod().orElseThrow().getName();
        PhotoMaker.make(folder.resolve(name).resolve("images"), "a.jpg 120x80 #c81e1e\nb.jpg 80x120 #1ea03c\n");
    }

    private Said check(String captions, String... more) throws IOException {
        Files.writeString(folder.resolve(name + "/captions.yaml"), captions);
        return commands.run(Stream.concat(Stream.of("check", "--captions", name + "/captions.yaml"), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void findsNothingInACleanGalleryAndWritesNothing() throws IOException {
        Said said = check(CLEAN);

        assertEquals(new Said(0, "2 photos: nothing found\n", ""), said);
        assertFalse(Files.exists(folder.resolve(name + "/out")));
    }

    @Test
    void listsWhatItFindsAndFailsAsAsked() throws IOException {
        String lines = name + "/captions.yaml:3:28: warning: the alt text of photo 'a.jpg' is a placeholder ('TODO');"
                + " describe what is seen [placeholder-alt]\n"
                + name
                + "/captions.yaml:4:28: warning: the alt text of photo 'b.jpg' is a file name ('IMG_1234'); describe"
                + " what is seen [placeholder-alt]\n";

        assertEquals(new Said(0, lines + "2 photos: 2 warnings\n", ""), check(FAULTY));
        assertEquals(1, check(FAULTY, "--fail-on", "warning").exitCode());
        assertEquals(1, check(FAULTY, "--strict").exitCode());
        assertEquals(
                new Said(1, lines.replace("warning", "error") + "2 photos: 2 errors\n", ""),
                check(FAULTY + "check: {placeholder-alt: error}\n"));
        assertEquals(new Said(0, "2 photos: nothing found\n", ""), check(FAULTY + "check: {placeholder-alt: off}\n"));
    }

    @Test
    void levelsHoldInABuildToo() throws IOException {
        Files.writeString(
                folder.resolve(name + "/captions.yaml"),
                FAULTY + "check: {placeholder-alt: error, unnamed-photo: off}\n");
        Said said = commands.run("build", "-n", "--captions", name + "/captions.yaml");
        assertEquals(1, said.exitCode());
        assertTrue(said.err().contains(": error: the alt text of photo 'a.jpg' is a placeholder"), said.err());
    }

    @Test
    void aBuildShowsTheFirstOfManyWarningsOfARule() throws IOException {
        StringBuilder captions = new StringBuilder("gallery: {title: T, output: out}\nphotos:\n");
        StringBuilder photos = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            photos.append("p")
                    .append(i)
                    .append(".jpg 20x20 #c81e")
                    .append(10 + i)
                    .append("\n");
            captions.append("  p")
                    .append(i)
                    .append(".jpg: {caption: Field ")
                    .append(i)
                    .append(", credit: Jane Doe}\n");
        }
        PhotoMaker.make(folder.resolve(name).resolve("images"), photos.toString());
        Files.writeString(folder.resolve(name + "/captions.yaml"), captions + "  a.jpg: {}\n  b.jpg: {hidden: true}\n");
        String[] build = {"build", "-n", "--captions", name + "/captions.yaml"};

        List<String> lines = commands.run(build).err().lines().toList();
        assertEquals(
                5, lines.stream().filter(line -> line.endsWith("[missing-alt]")).count(), lines.toString());
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.endsWith("[missing-caption]"))
                        .count());
        assertEquals("and 8 more [missing-alt]; recap-gallery check lists them all", lines.get(lines.size() - 1));
        List<String> all = commands.run("build", "-n", "-v", "--captions", name + "/captions.yaml")
                .err()
                .lines()
                .toList();
        assertEquals(
                13, all.stream().filter(line -> line.endsWith("[missing-alt]")).count(), all.toString());
    }

    @Test
    void aBaselineOutlivesMovedLines() throws IOException {
        String file = name + "/baseline.json";
        assertEquals(
                new Said(0, file + ": 2 findings accepted\n", ""),
                check(FAULTY, "--baseline", file, "--write-baseline"));

        String moved = "# A comment\n\n" + FAULTY;
        assertEquals(
                new Said(0, "2 photos: nothing found; 2 accepted in the baseline\n", ""),
                check(moved, "--baseline", file, "--fail-on", "warning"));
        assertEquals(
                1,
                check(moved.replace("caption: A,", "caption: '',"), "--baseline", file, "--fail-on", "warning")
                        .exitCode());
    }

    @Test
    void aBaselineOutlivesWhatBecomesOfNeighbours() throws IOException {
        String file = name + "/baseline.json";
        PhotoMaker.make(folder.resolve(name).resolve("images"), "c.jpg 120x80 #101010\nd.jpg 120x80 #f0f0f0\n");
        String typed = CLEAN.replace("A, alt", "A, taken: 2024-05-01 10:00, alt")
                        .replace("B, alt", "B, taken: 2024-05-02 10:00, alt")
                + "  c.jpg: {caption: C, taken: 2024-05-03 10:00, alt: A dark field, credit: Jane Doe}\n"
                + "  d.jpg: {caption: D, taken: 2019-05-01 10:00, alt: A light field, credit: Jane Doe}\n";
        String accepted = check(typed, "--baseline", file, "--write-baseline").out();
        String longer = typed.replace("2024-05-03", "2024-05-04");

        assertEquals(file + ": 1 finding accepted\n", accepted);
        assertTrue(check(longer).out().contains("were taken from 2024-05-01 to 2024-05-04"));
        assertEquals(
                "4 photos: nothing found; 1 accepted in the baseline\n",
                check(longer, "--baseline", file).out());
        assertEquals(
                "4 photos: 1 warning",
                check(longer.replace("2019-05-01", "2018-05-01"), "--baseline", file)
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void refusesABaselineThatIsNone() throws IOException {
        assertEquals(2, check(CLEAN, "--baseline", name + "/none.json").exitCode());
        assertEquals(2, check(CLEAN, "--write-baseline").exitCode());
        assertEquals(2, check(CLEAN, "--baseline", name + "/captions.yaml").exitCode());
    }

    @Test
    void writesForPrograms() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(check(FAULTY, "--format", "json").out());
        assertEquals(2, json.path("warnings").asInt());
        assertEquals(3, json.path("problems").path(0).path("line").asInt());
        assertEquals(
                "placeholder-alt", json.path("problems").path(0).path("rule").asText());

        JsonNode sarif =
                new ObjectMapper().readTree(check(FAULTY, "--format", "sarif").out());
        JsonNode run = sarif.path("runs").path(0);
        assertEquals("2.1.0", sarif.path("version").asText());
        assertEquals(
                "placeholder-alt",
                run.path("tool").path("driver").path("rules").path(0).path("id").asText());
        JsonNode place = run.path("results").path(1).path("locations").path(0).path("physicalLocation");
        assertEquals(
                name + "/captions.yaml",
                place.path("artifactLocation").path("uri").asText());
        assertEquals(4, place.path("region").path("startLine").asInt());

        assertTrue(check(FAULTY, "--format", "github")
                .out()
                .startsWith("::warning file=" + name + "/captions.yaml,line=3,col=28,title=placeholder-alt::the alt"
                        + " text of photo 'a.jpg' is a placeholder ('TODO'); describe what is seen\n"));
    }

    @Test
    void namesMarkersThatNameNothing() throws IOException {
        Path post = folder.resolve(name + "/post.md");
        Files.writeString(
                post,
                "# Post\n\n<!-- recap:gallery photo:a -->\n<!-- /recap:gallery -->\n\n<!-- recap:gallery photos -->\n"
                        + "<!-- /recap:gallery -->\n\n<!-- recap:gallery credit -->\n<!-- /recap:gallery -->\n\n```\n"
                        + "<!-- recap:gallery no -->\n```\n");
        String shown = name + "/post.md";
        assertEquals(
                new Said(
                        1,
                        shown + ":9:1: error: nothing in the gallery is called 'credit'; did you mean 'credits'?"
                                + " [marker-unknown]\n2 photos: 1 error\n",
                        ""),
                check(CLEAN, shown));
    }

    @Test
    void namesPhotosThatTellAPlaceAndGetPublished() throws IOException {
        PhotoMaker.make(folder.resolve(name).resolve("images"), "a.jpg 120x80 #c81e1e " + GPS + "\n");
        Said said = check(CLEAN);
        assertEquals(
                name
                        + "/captions.yaml:3:3: warning: photo 'a.jpg' tells where it was taken; nothing that is built does, so"
                        + " nobody learns it as long as only the gallery is published; strip the originals before you hand"
                        + " them on, or write 'check: {published-location: off}' [published-location]\n2 photos: 1 warning\n",
                said.out());
        assertFalse(said.out().contains("47"), said.out());
        assertEquals(
                name
                        + "/captions.yaml:3:3: warning: photo 'a.jpg' tells where it was taken, and the file itself gets"
                        + " published: it lies in the output '" + name
                        + "/.'; keep the originals outside of the site, or strip"
                        + " them [published-location]\n2 photos: 1 warning\n",
                check(CLEAN.replace("output: out", "output: .")).out());
    }

    @Test
    void namesDoublesWhateverTheyAreCalled() throws IOException {
        PhotoMaker.make(folder.resolve(name).resolve("images"), "b.jpg 120x80 #c81e1e artist=\"Jane Doe\"\n");
        assertEquals(
                name
                        + "/captions.yaml:4:3: warning: photo 'b.jpg' is the same picture as 'a.jpg' (line 3); take one of them"
                        + " out, or hide it [identical-photos]\n2 photos: 1 warning\n",
                check(CLEAN).out());
    }

    @Test
    void placesOfPhotosCanBeOpenedWhateverNamesThem() throws IOException {
        String named = name + "/images/b.jpg: warning: photo 'b.jpg' is not named in ";
        assertTrue(check("gallery: {title: T}\nphotos: {a.jpg: {caption: A, alt: A red field, credit: Jane Doe}}\n")
                .out()
                .startsWith(named));
        String[] build = {"build", "--captions", name + "/captions.yaml", "-o", name + "/out"};
        assertTrue(commands.run(build).err().startsWith(named));
        assertTrue(commands.run(build).err().startsWith(named));
        assertTrue(commands.run("credits", "--captions", name + "/captions.yaml")
                .err()
                .startsWith(named));
    }

    @Test
    void listsItsRules() throws IOException {
        Said said = commands.run("check", "--rules");
        List<String> lines = said.out().lines().toList();
        assertEquals(0, said.exitCode());
        assertEquals("RULE                  SEVERITY  SHOWN BY       WHY, AND WHAT TO DO", lines.get(0));
        assertEquals(
                "missing-alt           warning   build, check   without alt text a photo says nothing to those who can't see it",
                lines.get(1));
    }

    @Test
    void explainsWhereAFieldComesFromAndWithholdsThePlace() throws IOException {
        PhotoMaker.make(
                folder.resolve(name).resolve("images"),
                "a.jpg 120x80 #c81e1e artist=\"Bob Roe\" " + GPS + " taken=\"2024:09:24 18:30:00\"\n");
        Files.writeString(folder.resolve(name + "/captions.yaml"), CLEAN);
        Said said = commands.run("explain", "a", "--captions", name + "/captions.yaml");
        String out = said.out();
        String place = name + "/captions.yaml:3:";

        assertEquals(0, said.exitCode(), said.err());
        assertTrue(out.startsWith("photo a.jpg, id a, 120 × 80 pixels\n\nFIELD "), out);
        assertTrue(
                out.replaceAll(" +", " ")
                        .contains("\nalt won " + place + "28 A red field the caption file comes first\n"),
                out);
        assertTrue(out.replaceAll(" +", " ").contains("\n lost EXIF Bob Roe something else comes first\n"), out);
        assertTrue(out.replaceAll(" +", " ").contains("\nlocation dropped the photo or its sidecar (withheld) "), out);
        assertFalse(out.contains("47"), out);

        JsonNode json = new ObjectMapper()
                .readTree(commands.run(
                                "explain", "images/a.jpg", "--format", "json", "--captions", name + "/captions.yaml")
                        .out());
        assertEquals(
                "won",
                json.path("fields").path("credit").path(0).path("verdict").asText());
    }

    @Test
    void explainSaysThatAnAltTextIsEmptyOnPurpose() throws IOException {
        Files.writeString(
                folder.resolve(name + "/captions.yaml"), CLEAN.replace("alt: A red field", "decorative: true"));
        String out = commands.run("explain", "a.jpg", "--captions", name + "/captions.yaml")
                .out()
                .replaceAll(" +", " ");
        assertTrue(
                out.contains("\nalt won " + name
                        + "/captions.yaml:3:35 decorative on purpose: those who can't see it are told nothing\n"),
                out);
    }

    @Test
    void explainAsksWhatWasMeant() throws IOException {
        Files.writeString(folder.resolve(name + "/captions.yaml"), CLEAN);
        assertEquals(
                new Said(
                        2,
                        "",
                        "recap-gallery: error: there is no photo 'c.jpg' in the gallery; did you mean 'a.jpg'?\n"),
                commands.run("explain", "c.jpg", "--captions", name + "/captions.yaml"));
    }

    @Test
    void explainsHiddenPhotosAndSaysWhyOthersAreNotThere() throws IOException {
        Files.writeString(
                folder.resolve(name + "/captions.yaml"),
                CLEAN.replace("b.jpg: {", "b.jpg: {hidden: true, ") + "  gone-missing.jpg: Gone\n");
        Files.write(
                folder.resolve(name + "/images/damaged.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        String captions = name + "/captions.yaml";

        String out =
                commands.run("explain", "b.jpg", "--captions", captions).out().replaceAll(" +", " ");
        assertTrue(out.startsWith("photo b.jpg, id b, 80 × 120 pixels, hidden\n"), out);
        assertTrue(
                out.contains("\nhidden won " + captions + ":4:19 true so the photo is left out of the gallery\n"), out);
        assertEquals(
                new Said(
                        2,
                        "",
                        "recap-gallery: error: " + captions
                                + ":5:3 names 'gone-missing.jpg', but there is no such photo" + " in '" + name
                                + "/images'; put it there, or take the entry out\n"),
                commands.run("explain", "gone-missing.jpg", "--captions", captions));
        Said damaged = commands.run("explain", "damaged.jpg", "--captions", captions);
        assertEquals(1, damaged.exitCode());
        assertTrue(damaged.err().startsWith(name + "/images/damaged.jpg: error: "), damaged.err());
    }

    @Test
    void completionRunsInBash() throws IOException, InterruptedException {
        Path script = folder.resolve("completion.bash");
        Files.writeString(script, commands.run("completion", "bash").out());
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source " + script + "; COMP_WORDS=(recap-gallery ch); COMP_CWORD=1; _complete_recap-gallery;"
                                + " echo ${COMPREPLY[*]}; COMP_WORDS=(recap-gallery check --fo); COMP_CWORD=2;"
                                + " _complete_recap-gallery; echo ${COMPREPLY[*]};"
                                + " COMP_WORDS=(recap-gallery check --format = s more); COMP_CWORD=4;"
                                + " _adapted_recap-gallery; echo ${COMPREPLY[*]};"
                                + " COMP_WORDS=(recap-gallery clean --dry); COMP_CWORD=2; _adapted_recap-gallery;"
                                + " echo ${COMPREPLY[*]}")
                .redirectError(ProcessBuilder.Redirect.DISCARD) // bash tells that this is no real completion
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), said);
        assertEquals("check\n--format\nsarif\n--dry-run\n", said);
    }

    @Test
    void completionForFishNamesEveryCommand() throws IOException {
        List<String> lines = commands.run("completion", "fish").out().lines().toList();
        assertTrue(
                lines.contains(
                        "complete -c recap-gallery -n __fish_use_subcommand -a clean -d 'Removes what the tool wrote"
                                + " to the output folder, and nothing else'"),
                lines.toString());
        assertTrue(
                lines.contains(
                        "complete -c recap-gallery -n __fish_use_subcommand -a help -d 'Display help information about"
                                + " the specified command'"),
                lines.toString());
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith(
                                "complete -c recap-gallery -n '__fish_seen_subcommand_from check' -l format -x -a 'text json"
                                        + " sarif github'")),
                lines.toString());
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("complete -c recap-gallery -n ")));
    }
}
