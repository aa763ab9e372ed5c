package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.recapgallery.model.PhotoEntry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are wrong and long are read in a short time, whatever is guessed of them. */
class TypingSlipsTimeTest {

    private static final List<String> RUNS = List.of(
            " ", "\"", "'", ":", ",", "[", "{", "}", ": ", " :", ",\"", ":'", " \"", "-", "- ", ".jpg", "alt ", "alt: ",
            "alt=", "\\", "(", "#", " #", "a.jpg ", "!", "&a ", "=");

    private static final List<String> LINES = List.of(
            "a.jpg: x%sy: z",
            "a.jpg: {caption: y%sz: w}",
            "a.jpg: {caption: \"%s",
            "a.jpg: {hidden: %s]",
            "a.jpg%s",
            "caption%s",
            "%s",
            "  caption: \"%s\" x",
            "  caption: x%s",
            "a.jpg: {caption: x%s}");

    static Stream<String> lines() {
        return LINES.stream().flatMap(line -> RUNS.stream().flatMap(run -> Stream.of(1_900, 50_000)
                .map(chars -> String.format(line, run.repeat(chars / run.length())))));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void longLinesTakeNoTime(String line) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> LineSlip.in(line));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> LineSlip.inKey(line.strip(), PhotoEntry.KEYS));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read("photos:\n  " + line + "\n z: @\n"));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void manyLinesTakeNoTime(String line) {
        String many = ("  " + line + "\n").repeat(900_000 / (line.length() + 3));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read("photos:\n" + many + " z: @\n"));
    }

    static Stream<String> repeated() {
        return Stream.of("", "# x", "x", "- x", "caption: |", "\"x", "a: \"x", " ".repeat(1_900) + "x: z");
    }

    private static void read(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        assertFalse(CaptionFileReader.read("c.yaml", bytes).problems().isEmpty());
    }
}
