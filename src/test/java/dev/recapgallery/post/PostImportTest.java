package dev.recapgallery.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recapgallery.edit.EditedCaptions;
import dev.recapgallery.problem.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden posts: each folder holds a post, perhaps options, and the caption file that is to come of it. */
class PostImportTest {

    private static final Path CASES = Path.of("src/test/resources/posts-import");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheCaptionFileExpected(Path folder) throws IOException {
        String post = Files.readString(folder.resolve("post.md"));
        String expected = Files.readString(folder.resolve("expected.yaml"));
        for (String variant : List.of(post, post.replace("\n", "\r\n"), "\uFEFF" + post, post.stripTrailing())) {
            assertEquals(expected, imported(folder, variant));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void importingAgainAddsNothing(Path folder) throws IOException {
        ImportedPost post = read(folder, Files.readString(folder.resolve("post.md")))
                .value()
                .orElseThrow();
        String fresh = ImportedCaptions.write(post, post.photoFolder()).text();
        for (String text : List.of(fresh, "\uFEFF" + fresh.replace("\n", "\r\n"))) {
            Outcome<EditedCaptions> again = ImportedCaptions.add("captions.yaml", text, post);
            assertEquals(List.of(), again.problems());
            assertEquals(text, again.value().orElseThrow().text());
            assertFalse(again.value().orElseThrow().isChanged());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void addsToAnEmptyCaptionFileWhatANewOneHas(Path folder) throws IOException {
        ImportedPost post = read(folder, Files.readString(folder.resolve("post.md")))
                .value()
                .orElseThrow();
        EditedCaptions fresh = ImportedCaptions.write(post, post.photoFolder());
        EditedCaptions added =
                ImportedCaptions.add("captions.yaml", "# mine\n", post).value().orElseThrow();
        assertEquals(
                new EditedCaptions("", fresh.photos(), 0, 0, fresh.people(), fresh.videos()),
                new EditedCaptions("", added.photos(), added.fields(), 0, added.people(), added.videos()));
    }

    /** The caption file without its head, then the problems as comments. */
    private static String imported(Path folder, String post) throws IOException {
        Outcome<ImportedPost> outcome = read(folder, post);
        ImportedPost result = outcome.value().orElseThrow();
        StringBuilder out = new StringBuilder(ImportedCaptions.write(result, result.photoFolder())
                .text()
                .replaceFirst("(?s)^# Captions of a recap.*?\\n\\n", ""));
        result.commented()
                .forEach(photo ->
                        out.append("# commented: ").append(photo.file()).append('\n'));
        outcome.problems().forEach(problem -> out.append("# ").append(problem).append('\n'));
        return out.toString();
    }

    private static Outcome<ImportedPost> read(Path folder, String post) throws IOException {
        Path options = folder.resolve("options");
        String typed = Files.exists(options) ? Files.readString(options).strip() : "";
        return PostReader.read(
                "post.md",
                post.getBytes(StandardCharsets.UTF_8),
                new ImportOptions(
                        typed.equals("include-commented"),
                        typed.startsWith("photos=") ? typed.substring("photos=".length()) : null));
    }

    /** Writes what comes out now, to be looked at and committed. */
    public static void main(String[] args) throws IOException {
        for (Path folder : cases().toList()) {
            Files.writeString(
                    folder.resolve("expected.yaml"), imported(folder, Files.readString(folder.resolve("post.md"))));
        }
    }
}
