package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every caption file of the corpus has the result its manifest expects. */
class CaptionCorpusTest {

    @TestFactory
    Stream<DynamicTest> readsEveryCaptionFileAsExpected() throws IOException {
        Path corpus = Path.of(System.getProperty("recap.corpus", ""));
        assumeTrue(Files.isRegularFile(corpus.resolve("MANIFEST.tsv")), "the corpus is not here");
        return Files.readAllLines(corpus.resolve("MANIFEST.tsv")).stream()
                .map(row -> row.split("\t", -1))
                .filter(row -> row[0].matches("captions/.*\\.yaml"))
                .map(row -> DynamicTest.dynamicTest(
                        row[0], () -> check(corpus.resolve(row[0]), Arrays.asList(row[7].split("\\|")))));
    }

    private static void check(Path file, List<String> expected) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Outcome<CaptionFile> outcome =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CaptionFileReader.read("c.yaml", bytes));
        boolean hasErrors = outcome.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);

        assertTrue(expected.contains(hasErrors ? "error" : "ok"), () -> outcome.problems()
                .toString());
        assertTrue(outcome.value().isPresent() || hasErrors);
        for (Problem problem : outcome.problems()) {
            assertFalse(problem.toString().codePoints().anyMatch(Character::isISOControl));
        }
        assertEquals(outcome.problems().stream().sorted().distinct().toList(), outcome.problems());
    }
}
