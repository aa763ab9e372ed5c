package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.publish.Resources;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole galleries against what they should come out as. Each folder in {@code src/test/resources/galleries} is a case:
 *
 * <pre>
 * captions.yaml   the caption file, if the case has one
 * photos.txt      the photos to make, in the form of {@link PhotoMaker}
 * extra/          more files of the project, as they are
 * expected/       gallery.json, fragments/gallery.html, fragments/credits.html, problems.txt
 * </pre>
 *
 * <p>What depends on encoders is not compared: hashes, sizes in bytes and placeholder colours. To write the expected
 * files anew after a wanted change: {@code mvn test -Dtest=GoldenGalleryTest -Dgolden.update=true}; then read the diff.
 */
@Timeout(60)
class GoldenGalleryTest {

    private static final Path CASES = Path.of("src/test/resources/galleries");
    private static final List<String> COMPARED =
            List.of("gallery.json", "fragments/gallery.html", "fragments/credits.html");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsExpected(String name) throws IOException, UsageException {
        Workbench bench = bench(name, "first");
        List<Problem> problems = bench.build().problems();

        for (String file : COMPARED) {
            assertExpected(name, file, normal(Files.readString(bench.output().resolve(file))));
        }
        assertExpected(name, "problems.txt", lines(problems));
        assertEquals(List.of(), schemaErrors(Files.readString(bench.output().resolve("gallery.json"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void secondBuildWritesNothing(String name) throws IOException, UsageException {
        Workbench bench = bench(name, "first");
        Workbench.Built first = bench.build();
        var times = FileTree.times(bench.output());
        Workbench.Built second = bench.build();

        assertEquals(times, FileTree.times(bench.output()));
        assertEquals(lines(first.problems()), lines(second.problems()));
        BuildReport report = first.report();
        assertEquals(
                new BuildReport(report.photos(), 0, 0, report.renditions(), report.bytes(), 0, 0), second.report());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsThreadsLocaleAndTimeZoneChangeNoByte(String name) throws IOException, UsageException {
        Workbench plain = bench(name, "first");
        Workbench other = bench(name, "other");
        if (Files.exists(other.captions())) {
            other.captions(Files.readString(other.captions()).replace("\n", "\r\n"));
        }
        Workbench.Built one = plain.build(1);
        Workbench.Built four = elsewhere(() -> other.build(4));

        assertEquals(lines(one.problems()), lines(four.problems()));
        assertEquals(FileTree.hashes(plain.output()), FileTree.hashes(other.output()));
    }

    private interface Work {
        Workbench.Built run() throws IOException, UsageException;
    }

    private static Workbench.Built elsewhere(Work work) throws IOException, UsageException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            return work.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Workbench bench(String name, String copy) throws IOException {
        Path golden = CASES.resolve(name);
        String photos = Files.readString(golden.resolve("photos.txt"));
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        assumeTrue(names.newEncoder().canEncode(photos), "this machine's locale has no such file names");
        Workbench bench = new Workbench(folder.resolve(copy));
        bench.photos(photos);
        FileTree.copy(golden.resolve("extra"), folder.resolve(copy));
        if (Files.exists(golden.resolve("captions.yaml"))) {
            bench.captions(Files.readString(golden.resolve("captions.yaml")).replace("\r\n", "\n"));
        }
        return bench;
    }

    private static void assertExpected(String name, String file, String actual) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected").resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected).replace("\r\n", "\n"), actual, file);
    }

    private static String normal(String text) {
        return text.replaceAll("-([0-9]+)w-[0-9a-f]{8}\\.", "-$1w-HASH.")
                .replaceAll("\"bytes\": [0-9]+", "\"bytes\": 1")
                .replaceAll("\"placeholder\": \"#[0-9a-f]{6}\"", "\"placeholder\": \"#000000\"")
                .replaceAll("background-color: ?#[0-9a-f]{6}", "background-color:#000000");
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    private static List<String> schemaErrors(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Resources.gallerySchema())
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
