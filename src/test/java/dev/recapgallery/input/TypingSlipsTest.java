package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Slips of typing in caption files, each with what is said of it: the line that is wrong, and what to type instead. */
class TypingSlipsTest {

    private static final String MESSAGE = "=> ";

    /** Files between lines of dashes, each followed by its messages. */
    @TestFactory
    Stream<DynamicTest> slips() throws IOException, URISyntaxException {
        Path table = Path.of(
                Objects.requireNonNull(TypingSlipsTest.class.getResource("/input/typing-slips.txt"), "typing-slips.txt")
                        .toURI());
        return Stream.of(Files.readString(table).split("-----\n"))
                .flatMap(slip -> Stream.of("\n", "\r\n").map(lineEnd -> test(slip, lineEnd)));
    }

    private static DynamicTest test(String slip, String lineEnd) {
        String yaml = lines(slip, false).collect(Collectors.joining(lineEnd));
        String messages =
                lines(slip, true).map(line -> line.substring(MESSAGE.length())).collect(Collectors.joining("\n"));
        return dynamicTest(
                yaml + (lineEnd.equals("\n") ? "" : " with CRLF"), () -> assertEquals(messages, messagesOf(yaml)));
    }

    private static Stream<String> lines(String slip, boolean areMessages) {
        return slip.lines().filter(line -> line.startsWith(MESSAGE) == areMessages);
    }

    private static String messagesOf(String yaml) {
        return CaptionFileReader.read("c.yaml", yaml.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }
}
