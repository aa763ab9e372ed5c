package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Up to Java 18 a bare word boundary knows all letters, from Java 19 on those of ASCII alone (JDK-8264160): the same caption
 * would be judged in two ways. With the flag U, it knows all letters everywhere.
 */
class WordBoundaryTest {

    private static final Pattern BARE = Pattern.compile("(?<!\\(\\?U:)(?<!\\\\)\\\\\\\\b");

    @Test
    void everyPatternKnowsAllLetters() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> bare = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(WordBoundaryTest::hasBareBoundary)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertEquals(List.of(), bare);
        }
    }

    private static boolean hasBareBoundary(Path file) {
        try {
            String source = Files.readString(file);
            return !source.contains("UNICODE_CHARACTER_CLASS")
                    && BARE.matcher(source).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
