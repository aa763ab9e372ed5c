package dev.recapgallery.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.recapgallery.problem.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts made to take long. The time allowed is many times what they take, and a fraction of what they took. */
class HostilePostTest {

    private static final Duration ALLOWED = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "<!-- recap:gallery x --> @ 16000",
                "a <!-- recap:gallery x --> @ 8000",
                "<!-- recap:original x --> @ 16000",
                "<!-- recap:gallery x -->^<!-- /recap:gallery -->^ @ 10000",
                "|-|^ @ 16000",
                "a|b^|-|^ @ 16000",
                "<div class=\"caption\">^ @ 20000",
                "a <!-- @ 60000",
                "a <? @ 60000",
                "a <!b @ 60000",
                "a <b ' @ 60000",
                "a < @ 300000"
            })
    void areReadAndEmbeddedInNoTime(String part, int times) {
        byte[] post = (part.replace('^', '\n').repeat(times) + "\n").getBytes(UTF_8);
        assertTimeoutPreemptively(ALLOWED, () -> {
            PostReader.read("post.md", post, ImportOptions.defaults());
            PostEmbedder.embed("post.md", post, name -> Optional.of("<p>x</p>\n"), List::of, false);
        });
    }

    @Test
    void referencesInOneBlockAreReadInNoTime() {
        byte[] post = ("<div>\n" + "&lt;".repeat(300_000) + "\n</div>\n").getBytes(UTF_8);
        assertTimeoutPreemptively(ALLOWED, () -> PostReader.read("post.md", post, ImportOptions.defaults()));
    }

    @Test
    void markersInOneLineAreOneProblem() {
        byte[] post = ("a " + "<!-- recap:gallery x -->".repeat(3) + "\n\n<!-- recap:gallery x -->b\n").getBytes(UTF_8);
        assertEquals(
                List.of(
                        "post.md:1:3: error: a marker has to stand on a line of its own, outside of lists and quotes"
                                + " [marker-not-alone]",
                        "post.md:3:1: error: a marker has to stand on a line of its own, outside of lists and quotes"
                                + " [marker-not-alone]"),
                PostEmbedder.embed("post.md", post, name -> Optional.empty(), List::of, false).problems().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void tagsWithQuotedBracketsStayTags() {
        String post = "The <b title=\"a < b > c\">pier</b> <!-- a < b -->\n![](a.jpg)\n";
        assertEquals(
                "The **pier**",
                PostReader.read("post.md", post.getBytes(UTF_8), ImportOptions.defaults())
                        .value()
                        .orElseThrow()
                        .photos()
                        .get(0)
                        .caption());
    }

    @ParameterizedTest
    @CsvSource({"[a](b), 10001, 10000 links and images", "*a , 20001, 20000 marks of emphasis"})
    void paragraphsOfThousandsAreRefusedByEveryCommand(String part, int times, String most) {
        byte[] post = ("One.\n\n" + part.repeat(times) + " <!-- recap:gallery x -->\n").getBytes(UTF_8);
        List<String> expected = List.of("post.md:3:1: error: this paragraph has more than " + most
                + "; put blank lines between its parts [paragraph-too-long]");
        for (Outcome<?> outcome : List.of(
                PostReader.read("post.md", post, ImportOptions.defaults()),
                PostFigures.make("post.md", post, List.of(), null),
                PostFigures.undo("post.md", post, false),
                PostEmbedder.embed("post.md", post, name -> Optional.empty(), List::of, false))) {
            assertEquals(
                    expected, outcome.problems().stream().map(Object::toString).toList());
        }
    }

    @Test
    void aLargeGalleryIsNoParagraph() {
        byte[] post = "<!-- recap:gallery x -->\n<!-- /recap:gallery -->\n".getBytes(UTF_8);
        String fragment = "<section>\n" + "<img src=\"a_b_c.jpg\">\n".repeat(20_000) + "</section>\n";
        byte[] once = PostEmbedder.embed("post.md", post, name -> Optional.of(fragment), List::of, false)
                .value()
                .orElseThrow()
                .bytes();
        assertEquals(
                List.of(),
                PostEmbedder.embed("post.md", once, name -> Optional.of(fragment), List::of, false)
                        .problems());
    }
}
