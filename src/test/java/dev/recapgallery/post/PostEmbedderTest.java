package dev.recapgallery.post;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recapgallery.problem.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostEmbedderTest {

    private static final Map<String, String> FRAGMENTS = Map.of(
            "trip",
            "<section>\n<p>Zürich 😀</p>\n</section>\n",
            "photo:a",
            "<figure></figure>\n",
            "credits",
            "<p>Ana</p>\n");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- recap:gallery [^>]*-->.*?<!-- /recap:gallery -->", Pattern.DOTALL);

    @Test
    void putsFragmentsBetweenMarkers() {
        assertEquals(
                """
                # Post

                <!-- recap:gallery trip -->
                <section>
                <p>Zürich 😀</p>
                </section>

                <!-- recap:sum # --><!-- /recap:gallery -->
                behind
                <!-- recap:gallery photo:a -->
                <figure></figure>

                <!-- recap:sum # --><!-- /recap:gallery -->
                """.replaceAll("recap:sum \\w+", "recap:sum #"),
                embedded("""
                # Post

                <!-- recap:gallery trip -->
                <!-- /recap:gallery -->
                behind
                <!-- recap:gallery photo:a -->

                <!-- /recap:gallery -->
                """).replaceAll("recap:sum \\w+", "recap:sum #"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\n<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n\nb\n",
                "<!-- recap:gallery trip -->\nOLD\n<!-- /recap:gallery -->",
                "a\r\n\r\n<!-- recap:gallery trip -->\r\nOLD\r\n<!-- /recap:gallery -->\r\nb\n\nc\r",
                "a  \t \n  <!-- recap:gallery trip -->  \n<!-- /recap:gallery -->   \nb",
                "---\ntitle: \"<!-- recap:gallery no -->\"\n---\n<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n",
                "a\u0000b\n\n<!-- recap:gallery trip -->\n\n\n<!-- /recap:gallery -->\n",
                "```\n<!-- recap:gallery no -->\n```\n\n<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n",
                "`<!-- recap:gallery no -->`\n\n<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n",
                "    <!-- recap:gallery no -->\n\n<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n",
                "<!-- x\n<!-- recap:gallery no -->\n\n<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n",
                "<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n"
            })
    void keepsEveryByteOutsideAndChangesNothingTheSecondTime(String post) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            byte[] before =
                    (post + (charset.equals(StandardCharsets.ISO_8859_1) ? "\nZ\u00FCrich" : "")).getBytes(charset);
            EmbeddedPost once = embed(before).value().orElseThrow();
            assertTrue(once.isChanged());
            assertEquals(outside(before), outside(once.bytes()));
            EmbeddedPost twice = embed(once.bytes()).value().orElseThrow();
            assertFalse(twice.isChanged());
            assertArrayEquals(once.bytes(), twice.bytes());
        }
    }

    @Test
    void keepsAByteOrderMark() {
        assertTrue(embedded("\uFEFF<!-- recap:gallery trip -->\n<!-- /recap:gallery -->")
                .startsWith("\uFEFF<!-- recap:gallery trip -->\n<section>"));
    }

    @Test
    void writesTheLineEndsOfThePost() {
        String text = embedded("<!-- recap:gallery trip -->\r\n<!-- /recap:gallery -->\r\n");
        assertEquals(text.replace("\r\n", "").replace("\n", "?").replace("\r", "?"), text.replace("\r\n", ""));
    }

    @Test
    void writesReferencesIntoOldEncodings() {
        byte[] post = "<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\nü".getBytes(StandardCharsets.ISO_8859_1);
        String text = new String(embed(post).value().orElseThrow().bytes(), StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("<p>Z&#252;rich &#128512;</p>"), text);
    }

    @Test
    void refusesToLoseHandEdits() {
        String once = embedded("<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n");
        String edited = once.replace("Zürich", "Basel");
        assertEquals(
                List.of(
                        "post.md:1:1: error: what stands between these markers was changed by hand since it was written;"
                                + " move the change out of them, or run embed --force to lose it [hand-edit]"),
                problems(edited));
        Outcome<EmbeddedPost> forced =
                PostEmbedder.embed("post.md", edited.getBytes(StandardCharsets.UTF_8), fragments(), List::of, true);
        assertEquals(once, new String(forced.value().orElseThrow().bytes(), StandardCharsets.UTF_8));
        assertEquals(List.of(), problems(once.replace("\n", "\r\n")));
    }

    @Test
    void updatesItsOwnContentWithoutAWord() {
        String once = embedded("<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n");
        Outcome<EmbeddedPost> changed = PostEmbedder.embed(
                "post.md", once.getBytes(StandardCharsets.UTF_8), name -> Optional.of("<p>New</p>\n"), List::of, false);
        assertEquals(List.of(), changed.problems());
        assertTrue(changed.value().orElseThrow().isChanged());
    }

    @Test
    void replacesAStandInWithAWordButNoSentences() {
        assertEquals(
                List.of(
                        "post.md:1:1: warning: 'OLD' between these markers gives way to the gallery; move it out of them to keep it [stand-in-replaced]"),
                problems("<!-- recap:gallery trip -->\nOLD\n<!-- /recap:gallery -->\n"));
        assertEquals(
                List.of(
                        "post.md:1:1: error: what stands between these markers wasn't written by this program; move it out"
                                + " of them, or run embed --force to lose it [hand-edit]"),
                problems("<!-- recap:gallery trip -->\nOLD\n\nA sentence.\n<!-- /recap:gallery -->\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a^<!-- recap:gallery trip -->^b | 2:1: error: this marker is never closed; put <!-- /recap:gallery --> on a line of its own behind it [marker-unclosed]",
                "<!-- /recap:gallery -->^ | 1:1: error: this closes no block; put <!-- recap:gallery NAME --> before it, or take it away [marker-unopened]",
                "<!-- recap:gallery trip -->^<!-- recap:gallery trip -->^<!-- /recap:gallery -->^ | 2:1: error: this marker stands inside the block that begins in line 1; close that one before it [marker-nested]",
                "<!-- recap:gallery nope -->^x^<!-- /recap:gallery -->^ | 1:1: error: nothing in the gallery is called 'nope'; name the gallery's id, a section's id, photo:ID or credits [marker-unknown]",
                "<!-- recap:gallery ../../etc -->^x^<!-- /recap:gallery -->^ | 1:1: error: nothing in the gallery is called '../../etc'; name the gallery's id, a section's id, photo:ID or credits [marker-unknown]",
                "<!-- recap:gallery -->^ | 1:1: error: '<!-- recap:gallery -->' is no marker; write <!-- recap:gallery NAME --> or <!-- /recap:gallery --> [marker-broken]",
                "<!-- recap:galery x -->^ | 1:1: error: '<!-- recap:galery x -->' is no marker; did you mean <!-- recap:gallery x -->? [marker-broken]",
                "<!-- recap:Gallery:x -->^ | 1:1: error: '<!-- recap:Gallery:x -->' is no marker; did you mean <!-- recap:gallery x -->? [marker-broken]",
                "<!-- /recap:galery -->^ | 1:1: error: '<!-- /recap:galery -->' is no marker; did you mean <!-- /recap:gallery -->? [marker-broken]",
                "a <!-- recap:gallery trip -->^ | 1:3: error: a marker has to stand on a line of its own, outside of lists and quotes [marker-not-alone]",
                "> <!-- recap:gallery trip -->^ | 1:3: error: a marker has to stand on a line of its own, outside of lists and quotes [marker-not-alone]"
            })
    void tellsBrokenMarkersWithTheirLine(String post, String problem) {
        Outcome<EmbeddedPost> outcome = embed(post.replace('^', '\n').getBytes(StandardCharsets.UTF_8));
        assertTrue(outcome.value().isEmpty());
        assertTrue(
                outcome.problems().stream().map(Object::toString).toList().contains("post.md:" + problem),
                outcome.problems().toString());
    }

    @Test
    void refusesFragmentsThatHoldMarkers() {
        byte[] post = "<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n".getBytes(StandardCharsets.UTF_8);
        for (String hostile :
                List.of("<!-- /recap:gallery -->", "x\n<!-- open", "```\nx", "<!-- recap:gallery b -->")) {
            Outcome<EmbeddedPost> outcome =
                    PostEmbedder.embed("post.md", post, name -> Optional.of(hostile), List::of, false);
            assertEquals(
                    List.of(
                            "post.md:1:1: error: with the fragments in it, the markers of the post couldn't be found again, so"
                                    + " nothing is embedded; look for markers in the captions, and build again"
                                    + " [fragment-breaks-markers]"),
                    outcome.problems().stream().map(Object::toString).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- recap: write the recap of day 2 -->",
                "<!-- recap:todo -->",
                "<!-- recap:sums are wrong -->",
                "<!-- recap:day2 -->",
                "a <!-- recap: x -->",
                "<!-- /recap: -->"
            })
    void leavesTheAuthorsCommentsAlone(String comment) {
        assertEquals(List.of(), problems(comment + "\n"));
        assertEquals(comment + "\n", embedded(comment + "\n"));
    }

    @Test
    void leavesPostsWithoutMarkersAlone() {
        EmbeddedPost post = embed(new byte[0]).value().orElseThrow();
        assertFalse(post.isChanged());
        assertEquals(List.of(), post.names());
    }

    @Test
    void keepsTheCorpusWholeOutsideItsMarkers() throws IOException {
        Path folder = Path.of(System.getProperty("recap.corpus", "corpus"), "posts");
        assumeTrue(Files.isDirectory(folder), "the corpus isn't beside the checkout");
        try (Stream<Path> posts = Files.list(folder)) {
            for (Path file : posts.sorted().toList()) {
                byte[] before = Files.readAllBytes(file);
                embed(before)
                        .value()
                        .ifPresent(after -> assertEquals(outside(before), outside(after.bytes()), file.toString()));
            }
        }
    }

    private static Function<String, Optional<String>> fragments() {
        return name -> Optional.ofNullable(FRAGMENTS.get(name));
    }

    private static Outcome<EmbeddedPost> embed(byte[] post) {
        return PostEmbedder.embed("post.md", post, fragments(), List::of, false);
    }

    private static String embedded(String post) {
        byte[] bytes = embed(post.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow()
                .bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> problems(String post) {
        return embed(post.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private static String outside(byte[] post) {
        return BLOCK.matcher(new String(post, StandardCharsets.ISO_8859_1)).replaceAll("@");
    }
}
