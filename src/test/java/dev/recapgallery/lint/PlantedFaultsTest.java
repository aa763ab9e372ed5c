package dev.recapgallery.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.recapgallery.input.CaptionFileReader;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every fault that is planted is named, and nothing else; caption files without a fault give nothing. */
class PlantedFaultsTest {

    /** What an entry of the table says unless it says something else. */
    private static final List<String> USUAL = List.of(
            "caption: Swag from the sponsors' tables",
            "alt: 'Stickers, two shirts and a mug spread over a wooden table'",
            "credit: Jane Doe");

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(PlantedFaultsTest.class.getResource("/lint/" + name), name)
                .toURI());
    }

    /** {@code RULES | ENTRY | MORE}: an entry in flow style, and what else the file says. */
    @TestFactory
    Stream<DynamicTest> faults() throws IOException, URISyntaxException {
        return Files.readAllLines(resource("planted-faults.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> dynamicTest(line, () -> {
                    String[] columns = line.split(" \\| ", 3);
                    String more = columns.length < 3 ? "" : columns[2].replace(" \\n ", "\n") + "\n";
                    String rules = found(more + "photos:\n  a.jpg: {" + entry(columns[1]) + "}\n");
                    assertEquals(columns[0].equals("-") ? "" : columns[0], rules);
                }));
    }

    private static String entry(String typed) {
        String own =
                typed.replaceAll("(?:^|, )no (?:caption|alt|credit)(?=,|$)", "").replaceFirst("^, ", "");
        return Stream.concat(
                        Stream.of(own).filter(text -> !text.isEmpty()),
                        USUAL.stream().filter(text -> isLeft(text.substring(0, text.indexOf(':')), typed)))
                .collect(Collectors.joining(", "));
    }

    private static boolean isLeft(String key, String typed) {
        return Stream.of(typed.split(", ")).noneMatch(part -> part.startsWith(key + ":") || part.equals("no " + key));
    }

    @TestFactory
    Stream<DynamicTest> cleanFiles() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(resource("clean"))) {
            return files.sorted().toList().stream().flatMap(file -> Stream.of("\n", "\r\n")
                    .map(lineEnd -> dynamicTest(
                            file.getFileName() + (lineEnd.equals("\n") ? "" : " with CRLF"),
                            () -> assertEquals("", found(Files.readString(file).replace("\n", lineEnd))))));
        }
    }

    /** The rules of all findings, those of reading the file as well, in the order of the places. */
    private static String found(String yaml) {
        Outcome<CaptionFile> captions = CaptionFileReader.read("captions.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        String[] files =
                captions.value().orElseThrow().entries().map(PhotoEntry::file).toArray(String[]::new);
        return Stream.concat(
                        captions.problems().stream().map(Problem::rule),
                        CheckedGallery.of(yaml, files).rules().stream()
                                .map(rule -> rule.substring(rule.indexOf(' ') + 1)))
                .collect(Collectors.joining(" "));
    }
}
