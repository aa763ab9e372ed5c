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
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ExplainCommandTest {

    private static final String GPS =
            "xmp=\"<e:GPSLatitude xmlns:e='http://ns.adobe.com/exif/1.0/'>47,26.5N</e:GPSLatitude>"
                    + "<e:GPSLongitude xmlns:e='http://ns.adobe.com/exif/1.0/'>19,2.5E</e:GPSLongitude>\"";
    private static final String CLEAN = """
            gallery: {title: T, output: out}
            photos:
              a.jpg: {caption: A, alt: A red field, credit: Jane Doe}
              b.jpg: {caption: B, alt: A green field, credit: Jane Doe}
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
}
