package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.recapgallery.image.HeaderWalkFuzz;
import dev.recapgallery.input.CaptionFileFuzz;
import dev.recapgallery.input.MetadataFuzz;
import dev.recapgallery.post.PostEmbedFuzz;
import dev.recapgallery.post.PostImportFuzz;
import dev.recapgallery.publish.CaptionHtmlFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Runs the fuzz targets over their seeds and over what fuzzing found before; {@code src/test/fuzz/run} looks for more. */
class FuzzSeedsTest {

    private static final Path SEEDS = Path.of("src/test/fuzz");

    private static final Map<String, ThrowingConsumer<byte[]>> TARGETS = Map.of(
            "header", HeaderWalkFuzz::fuzzerTestOneInput,
            "metadata", MetadataFuzz::fuzzerTestOneInput,
            "captions", CaptionFileFuzz::fuzzerTestOneInput,
            "html", CaptionHtmlFuzz::fuzzerTestOneInput,
            "import", PostImportFuzz::fuzzerTestOneInput,
            "embed", PostEmbedFuzz::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicTest> holdForEverySeed() {
        return TARGETS.entrySet().stream().flatMap(target -> seeds(target.getKey()).stream()
                .map(seed -> dynamicTest(target.getKey() + " " + seed.getFileName(), () -> target.getValue()
                        .accept(Files.readAllBytes(seed)))));
    }

    private static List<Path> seeds(String target) {
        try (Stream<Path> files = Files.list(SEEDS.resolve(target))) {
            List<Path> seeds = files.sorted().toList();
            assertTrue(seeds.size() > 3, "seeds of " + target);
            return seeds;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
