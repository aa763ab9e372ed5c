package dev.recapgallery.post;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.GalleryPhoto;
import dev.recapgallery.post.ImportedPost.ImportedPhoto;
import dev.recapgallery.problem.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every post: figures can be undone, made again without a change, and imported like plain images. */
class FigureRoundTripTest {

    private static final Path CASES = Path.of("src/test/resources/posts-import");
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    private static final Pattern BLOCK =
            Pattern.compile("<!-- recap:gallery (\\S+) -->.*?<!-- /recap:gallery -->", Pattern.DOTALL);

    /** What the targets write between markers. */
    private static final List<Function<String, Optional<String>>> TARGETS = List.of(
            name -> Optional.of("<figure class=\"photo\">\n<img src=\"x\" alt=\"\" />\n</figure>\n"),
            name -> Optional.of("```{figure} x.jpg\n:alt: A\n\nCaption *a*\n```\n"),
            name -> Optional.of("{{< recap-gallery \"trip\" \"" + name + "\" >}}\n"));

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsForGoldenPosts(Path folder) throws IOException {
        String post = Files.readString(folder.resolve("post.md"));
        for (String variant : List.of(post, post.replace("\n", "\r\n"), "\uFEFF" + post, post.stripTrailing())) {
            check(folder.toString(), variant);
        }
    }

    @Test
    void holdsForRandomPosts() {
        int figures = 0;
        for (int seed = 0; seed < 250; seed++) {
            figures += check("seed " + seed, RandomPost.of(seed));
        }
        assertTrue(figures > 300, "too few figures to tell: " + figures);
    }

    private static int check(String name, String post) {
        byte[] before = post.getBytes(StandardCharsets.UTF_8);
        List<GalleryPhoto> gallery = gallery(before);
        int figures = 0;
        List<Function<String, Optional<String>>> targets = TARGETS.subList(0, post.length() % 4 == 0 ? 3 : 1);
        for (Function<String, Optional<String>> target : targets) {
            FiguredPost made =
                    PostFigures.make("post.md", before, gallery, null).value().orElseThrow();
            figures = made.post().names().size();
            byte[] after = embedded(made.post().bytes(), target);
            assertSamePost(name, post, new String(after, StandardCharsets.UTF_8), target);
            FiguredPost again =
                    PostFigures.make("post.md", after, gallery, null).value().orElseThrow();
            assertEquals(List.of(), again.post().names(), name);
            assertArrayEquals(after, embedded(after, target), name);
            assertImportedAlike(name, embedded(before, target), after);
            byte[] undone = PostFigures.undo("post.md", after, false)
                    .value()
                    .orElseThrow()
                    .bytes();
            assertArrayEquals(embedded(before, target), undone, name);
        }
        return figures;
    }

    /** The photos that an import finds, every second one credited or described otherwise. */
    private static List<GalleryPhoto> gallery(byte[] post) {
        TreeMap<String, GalleryPhoto> photos = new TreeMap<>();
        ImportedPost imported = PostReader.read("post.md", post, ImportOptions.defaults())
                .value()
                .orElseThrow();
        for (ImportedPhoto photo : imported.allPhotos().toList()) {
            boolean odd = photos.size() % 2 == 1;
            String caption = photo.caption() == null ? null : InlineMarkdown.plainText(photo.caption());
            photos.put(
                    photo.file(),
                    new GalleryPhoto(
                            photo.file().replaceAll("[^A-Za-z0-9]+", "-"),
                            photo.file(),
                            caption == null && odd ? "Of the gallery" : caption,
                            photo.alt() == null ? "Alt" : photo.alt(),
                            photo.title() == null ? "Title" : photo.title(),
                            photo.credit() == null ? "Ana" : photo.credit().name()));
        }
        return new ArrayList<>(photos.values());
    }

    private static byte[] embedded(byte[] post, Function<String, Optional<String>> target) {
        Outcome<EmbeddedPost> outcome = PostEmbedder.embed("post.md", post, target, List::of, false);
        return outcome.value()
                .orElseThrow(() -> new AssertionError(outcome.problems()))
                .bytes();
    }

    private static void assertImportedAlike(String name, byte[] plain, byte[] figured) {
        assertEquals(captionFile(plain), captionFile(figured), name);
    }

    private static String captionFile(byte[] post) {
        ImportedPost imported = PostReader.read("post.md", post, ImportOptions.defaults())
                .value()
                .orElseThrow();
        return ImportedCaptions.write(imported, imported.photoFolder())
                        .text()
                        .replaceAll("\\(line \\d+ of", "(line # of")
                + imported.commented().size()
                + imported.skipped().size();
    }

    /** Bytes outside of blocks stay, and so does all that a renderer makes of them. */
    private static void assertSamePost(
            String name, String post, String figured, Function<String, Optional<String>> target) {
        String plain = new String(embedded(post.getBytes(StandardCharsets.UTF_8), target), StandardCharsets.UTF_8);
        String definitions = definitions(post);
        MarkerReader.Markers markers = MarkerReader.read(name, figured.replace("\uFEFF", ""));
        Matcher block = BLOCK.matcher(render(figured));
        StringBuilder expected = new StringBuilder();
        int[] at = {0};
        while (block.find()) {
            MarkedBlock source = markers.blocks().get(at[0]++);
            String back = source.original()
                    .map(original -> Objects.requireNonNullElse(original.text(), ""))
                    .map(original -> render("Q1Q\n" + original + "\n\n" + definitions))
                    .orElse(block.group());
            block.appendReplacement(expected, Matcher.quoteReplacement(back));
        }
        block.appendTail(expected);
        assertEquals(at[0], markers.blocks().size(), name);
        assertEquals(bare(render(plain)), bare(expected.toString()), name + "\n" + post + "\n=====\n" + figured);
    }

    private static String definitions(String post) {
        StringBuilder out = new StringBuilder();
        PARSER.parse(post).accept(new AbstractVisitor() {
            @Override
            public void visit(LinkReferenceDefinition node) {
                out.append("[%s]: <%s> \"%s\"\n".formatted(node.getLabel(), node.getDestination(), node.getTitle()));
            }
        });
        return out.toString();
    }

    private static String render(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** Paragraphs are cut where a figure takes lines out of them; the last mark for a line break is text then. */
    private static String bare(String html) {
        return html.replaceAll("</?p>|<br />|\\s+|Q1Q|\\\\", "");
    }

    @Test
    void generatedPostsAreTheSameForTheSameSeed() {
        IntStream.range(0, 20).forEach(seed -> assertEquals(RandomPost.of(seed), RandomPost.of(seed)));
    }
}
