package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.PhotoMaker;
import dev.recapgallery.cli.CommandRunner.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
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
        assertEquals("RULE                     SEVERITY  SHOWN BY       WHY, AND WHAT TO DO", lines.get(0));
        assertEquals(
                "missing-alt              warning   build, check   without alt text a photo says nothing to those who can't see it",
                lines.get(1));
    }

    @Test
    void tellsThatAFolderHasNoPhotos() throws IOException {
        Files.createDirectories(folder.resolve(name + "/none"));
        assertEquals(
                new Said(
                        0,
                        name + "/none: warning: there are no photos in folder '" + name
                                + "/none'; put some there, or name the folder that they lie in [no-photos]\n0 photos: 1 warning\n",
                        ""),
                check("gallery: {title: T, photos: none}\n"));
        assertEquals(
                "0 photos: nothing found\n",
                check("gallery: {title: T, photos: none}\ncheck: {no-photos: off}\n")
                        .out());
        assertEquals(
                "0 photos: nothing found\n",
                check("gallery: {title: T, photos: none}\nsections:\n  - title: Films\n    videos:\n"
                                + "      - {url: 'https://youtu.be/8w3ubfRBK5I', caption: A film}\n")
                        .out());
    }

    @Test
    void placesAPhotoFolderThatIsNotThere() throws IOException {
        String place = name + "/captions.yaml:1:21: error: ";
        assertEquals(
                new Said(
                        1,
                        place + "there is no photo folder '" + name
                                + "/pics'; write the folder that the photos lie in, relative"
                                + " to this file, or make it [missing-folder]\nnothing could be read: 1 error\n",
                        ""),
                check("gallery: {title: T, photos: pics}\n"));
        assertEquals(
                place + "'" + name + "/images/a.jpg' is no folder; write the folder that the photos lie in"
                        + " [missing-folder]\nnothing could be read: 1 error\n",
                check("gallery: {title: T, photos: images/a.jpg}\n").out());
    }
}
