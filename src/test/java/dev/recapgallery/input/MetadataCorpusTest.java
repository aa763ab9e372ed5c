package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Field;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the corpus of real and hostile photos; skipped where it isn't. */
class MetadataCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("recap.corpus", "corpus"));
    private static final Duration EACH = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofSeconds(40);

    @BeforeEach
    void needCorpus() {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS.resolve("synth")), "no corpus at " + CORPUS);
    }

    private static Outcome<PhotoMetadata> read(Path path) {
        Outcome<PhotoFile> file =
                new PhotoFileReader(FileLimits.DEFAULTS).read(new FoundPhoto(path.toString(), path.toString(), path));
        return file.value()
                .map(photo -> new MetadataReader(MetadataLimits.DEFAULTS)
                        .read(photo.shown(), photo.bytes(), photo.sidecar().orElse(null)))
                .orElseGet(() -> new Outcome<>(null, file.problems()));
    }

    private static PhotoMetadata metadata(String file) {
        return read(CORPUS.resolve(file)).value().orElseThrow();
    }

    @Test
    void everyFileIsReadInTimeWithoutAnError() throws IOException {
        Instant start = Instant.now();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(CORPUS)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Instant begun = Instant.now();
            Outcome<PhotoMetadata> outcome = read(file);
            assertTrue(Duration.between(begun, Instant.now()).compareTo(EACH) < 0, file + " is slow");
            assertTrue(
                    outcome.problems().stream()
                            .allMatch(problem -> problem.severity() == Severity.WARNING
                                    || problem.rule().equals("empty-file")),
                    () -> file + " has an error: " + outcome.problems());
        }
        assertTrue(Duration.between(start, Instant.now()).compareTo(ALL) < 0, "the corpus is slow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg-%d.jpg", "png-eXIf-%d.png", "webp-%d.webp"})
    void orientationIsRead(String name) {
        for (int value = 1; value <= 8; value++) {
            String file = "synth/orientation-oracle/" + name.replace("%d", String.valueOf(value));
            assertEquals(value, metadata(file).orientation().exif(), file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bad-0.jpg, 1",
        "bad-9.jpg, 1",
        "bad-65535.jpg, 1",
        "exif-after-sos-dqt.jpg, 1",
        "ifd1-differs.jpg, 1",
        "two-exif.jpg, 3",
        "type-long.jpg, 6",
        "xmp-differs.jpg, 8"
    })
    void oddOrientationIsRead(String file, int expected) {
        assertEquals(
                expected,
                metadata("synth/orientation-odd/" + file).orientation().exif());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf8-declared.jpg", "utf8-undeclared.jpg", "exif-utf8-description.jpg"})
    void utf8TextIsRead(String file) {
        assertEquals(
                Optional.of("Zürich – café “Ängström” naïve"),
                metadata("synth/iptc-charset/" + file).best(Field.CAPTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin1-declared.jpg", "latin1-undeclared.jpg"})
    void latin1TextIsRead(String file) {
        assertEquals(
                Optional.of("Zürich - café \"Ängström\" naïve"),
                metadata("synth/iptc-charset/" + file).best(Field.CAPTION));
    }

    @Test
    void theLocationIsReadAndStaysOutOfTheCandidates() throws IOException {
        assertNotNull(metadata("synth/gps-leak/exif-gps.jpg").location());
        assertNotNull(metadata("synth/gps-leak/xmp-gps.jpg").location());
        for (String row : Files.readAllLines(CORPUS.resolve("MANIFEST.tsv"))) {
            String[] cells = row.split("\t", -1);
            if (cells[6].equals("gps-leak") || cells[6].equals("xmp-hostile")) {
                assertNoCanary(CORPUS.resolve(cells[0]), cells[9]);
            }
        }
    }

    /**
     * Canaries are {@code kind:value}, set apart by semicolons; those of kind policy may be shown. A description in EXIF
     * is a person's caption, which is published on purpose.
     */
    private static void assertNoCanary(Path file, String canaries) {
        Outcome<PhotoMetadata> outcome = read(file);
        String candidates = outcome.value().orElseThrow().candidates().stream()
                .filter(candidate -> candidate.source() != MetadataSource.EXIF || candidate.field() != Field.CAPTION)
                .toList()
                .toString();
        String messages =
                outcome.problems().stream().map(Problem::message).toList().toString();
        Stream.of(canaries.split(";"))
                .filter(canary -> canary.startsWith("text:") || canary.startsWith("num:"))
                .map(canary -> canary.substring(canary.indexOf(':') + 1))
                .forEach(canary ->
                        assertFalse((candidates + messages).contains(canary), () -> file + " leaks " + canary));
    }

    @Test
    void photosOfRealCamerasHaveNoWarning() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve("real/camera-real"))) {
            assertEquals(
                    List.of(),
                    files.sorted()
                            .flatMap(file -> read(file).problems().stream())
                            .toList());
        }
    }
}
