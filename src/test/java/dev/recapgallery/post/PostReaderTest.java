package dev.recapgallery.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recapgallery.model.Person;
import dev.recapgallery.post.ImportedPost.ImportedPhoto;
import dev.recapgallery.problem.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostReaderTest {

    @Test
    void readsARealRecap() throws IOException {
        Path file = Path.of(System.getProperty("recap.corpus", "corpus"), "../posts/djangocon-us-2024-recap.md");
        assumeTrue(Files.exists(file), "the real recap isn't beside the checkout");
        ImportedPost post = PostReader.read("recap.md", Files.readAllBytes(file), ImportOptions.defaults())
                .value()
                .orElseThrow();
        assertEquals(
                new ImportSummary(47, 28, 44, 2, 3, 47, 4, 0, 1, 0, List.of()),
                ImportSummary.of(
                        post,
                        Set.copyOf(post.allPhotos().map(ImportedPhoto::file).toList())));
        assertEquals(
                List.of(
                        "black-python-devs-summit-panel.jpg",
                        "closing-panel.jpg",
                        "mother-and-sons-squid-ink-pasta.jpg"),
                post.allPhotos()
                        .filter(photo -> photo.caption() == null)
                        .map(ImportedPhoto::file)
                        .toList());
        assertEquals(
                List.of(
                        new Person("bartek", "Bartek Pawlik", "https://bartpawlik.format.com/"),
                        new Person("natalia", "Natalia Bidart", null)),
                post.people());
        assertEquals("djangocon-us-2024-recap-images", post.photoFolder());
    }

    @Test
    void refusesWhatIsNotUtf8() {
        Outcome<ImportedPost> outcome = PostReader.read(
                "post.md", "# A\n\nZürich\n".getBytes(StandardCharsets.ISO_8859_1), ImportOptions.defaults());
        assertEquals(
                List.of(
                        "post.md:3:1: error: the post isn't UTF-8 from here on; save it as UTF-8 first [post-not-utf-8]"),
                outcome.problems().stream().map(Object::toString).toList());
    }

    @Test
    void refusesWhatNestsWithoutEnd() {
        String post = "![".repeat(5_000) + "](x)".repeat(5_000);
        Outcome<ImportedPost> outcome =
                PostReader.read("post.md", post.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults());
        assertEquals(
                List.of("post.md: error: the post nests quotes, lists or emphasis more than 100 levels deep;"
                        + " take some away [post-too-nested]"),
                outcome.problems().stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "photo by ",
                "(photo credit: ",
                "{{< figure ",
                "{% include figure ",
                "<!-- ",
                "![](a.jpg)\ntext\n",
                "[",
                "> ",
                "<a href=\"",
                "Ã©",
                "* a\n ",
                "© ",
                "|-",
                "`",
                "- ",
                "(",
                "a (http://",
                "<figure>",
                "&amp;",
                ":::{note}\n",
                "Aa Bb ",
                "*a **b "
            })
    void staysFastOnHostileRepetition(String part) {
        byte[] post = ("![](a.jpg)\n" + part.repeat(20_000 / part.length())).getBytes(StandardCharsets.UTF_8);
        assertTimeout(Duration.ofSeconds(5), () -> PostReader.read("post.md", post, ImportOptions.defaults()));
    }

    @Test
    void refusesParagraphsThatNobodyWrites() {
        String post = "# T\n\n" + "a ![](x/a.jpg)\n".repeat(10_001);
        assertEquals(
                List.of(
                        "post.md:3:1: error: this paragraph has more than 10000 links and images; put blank lines between"
                                + " its parts [paragraph-too-long]"),
                PostReader.read("post.md", post.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults())
                        .problems()
                        .stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void leavesOutImagesThatNoFileCanBeCalled() {
        String post = "![](x/" + "n".repeat(5000) + ".jpg)\n";
        Outcome<ImportedPost> outcome =
                PostReader.read("post.md", post.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults());
        assertEquals(
                "no file has so long a name",
                outcome.value().orElseThrow().skipped().get(0).reason());
    }

    @Test
    void refusesEmphasisWithinEmphasisWithoutEnd() {
        String post = "*".repeat(100_000) + "a" + "*".repeat(100_000);
        assertEquals(
                List.of(
                        "post.md: error: the post nests quotes, lists or emphasis more than 100 levels deep; take some away"
                                + " [post-too-nested]"),
                PostReader.read("post.md", post.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults())
                        .problems()
                        .stream()
                        .map(Object::toString)
                        .toList());
    }
}
