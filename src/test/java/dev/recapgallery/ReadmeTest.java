package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.input.CaptionFileReader;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.problem.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is true. */
class ReadmeTest {

    private static final Pattern CODE = Pattern.compile("(?m)^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern RECIPE = Pattern.compile("(?m)^(```+)(?!bash)\\w[^\\n]*\\n(.*?)^\\1$", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

    @Test
    void theCaptionFileByExampleIsRight() throws IOException {
        String example = code("yaml").get(0);
        Outcome<CaptionFile> read = CaptionFileReader.read("captions.yaml", example.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read.problems());
        CaptionFile captions = read.value().orElseThrow();
        assertEquals(3, captions.people().size());
        assertEquals(2, captions.sections().size());
        assertEquals(1, captions.photos().size());
    }

    @Test
    void theCommandsAreThoseThatTheBuildOffers() throws IOException {
        List<String> commands = code("bash");
        assertTrue(commands.get(0).contains("java -jar target/recap-gallery.jar build"), commands.get(0));
        assertEquals("mvn verify\n", commands.get(1));
        assertTrue(Files.readString(Path.of(".ci/run")).contains("\nmvn -B -ntp verify "));
        assertTrue(Files.readString(Path.of("pom.xml")).contains("<finalName>recap-gallery</finalName>"));
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        List<String> dead = LINK.matcher(readme())
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(Path.of(target)))
                .toList();
        assertEquals(List.of(), dead);
    }

    /** Sites that are built and looked at: see src/test/hosts. A recipe with "…" in it is no excerpt. */
    @Test
    void itsRecipesAreThoseOfTheSitesThatAreTried() throws IOException {
        String recipes = readme().split("\n## Into a post\n")[1].split("\n## ")[0];
        String sites = String.join("\n", textsBelow(Path.of("src/test/hosts/sites")));
        List<String> untried = RECIPE.matcher(recipes)
                .results()
                .map(recipe -> recipe.group(2))
                .filter(recipe -> !recipe.contains("…") && !sites.contains(recipe))
                .toList();
        assertEquals(List.of(), untried);
    }

    private static List<String> textsBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    @Test
    void theProblemItShowsIsOneThatIsFound() throws IOException {
        Stream<String> problems = code("").stream().filter(code -> code.startsWith("captions.yaml:"));
        assertEquals(
                List.of("captions.yaml:8:5: warning: photo 'a.jpg' has no alt text; describe it, or mark it decorative"
                        + " [missing-alt]\n"),
                problems.toList());
    }

    private static List<String> code(String language) throws IOException {
        return CODE.matcher(readme())
                .results()
                .filter(code -> code.group(1).equals(language))
                .map((MatchResult code) -> code.group(2))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
