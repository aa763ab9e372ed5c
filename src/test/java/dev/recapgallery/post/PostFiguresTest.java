package dev.recapgallery.post;

import static dev.recapgallery.post.MadeFigures.GALLERY;
import static dev.recapgallery.post.MadeFigures.bytes;
import static dev.recapgallery.post.MadeFigures.figures;
import static dev.recapgallery.post.MadeFigures.text;
import static dev.recapgallery.post.MadeFigures.undone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.GalleryPhoto;
import dev.recapgallery.problem.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostFiguresTest {

    @Test
    void makesAFigureAndKeepsTheOriginalInAComment() {
        assertEquals("""
                # Trip

                <!-- recap:gallery photo:a -->
                <!-- recap:original
                The pier (photo credit: Ana)
                ![](images/a.jpg)
                -->
                <figure>photo:a</figure>

                <!-- recap:sum # --><!-- /recap:gallery -->

                Behind.
                """, figured("# Trip\n\nThe pier (photo credit: Ana)\n![](images/a.jpg)\n\nBehind.\n"));
    }

    @Test
    void keepsTheOriginalOfSeveralPhotosOnce() {
        assertEquals(
                """
                <!-- recap:gallery photo:b -->
                <!-- recap:original
                ![](b.jpg) ![](day/c.jpg)\\
                Sea
                -->
                <figure>photo:b</figure>

                <!-- recap:sum # --><!-- /recap:gallery -->
                <!-- recap:gallery photo:c -->
                <!-- recap:original see photo:b -->
                <figure>photo:c</figure>

                <!-- recap:sum # --><!-- /recap:gallery -->
                """,
                figured(
                        "![](b.jpg) ![](day/c.jpg)\\\nSea\n",
                        List.of(
                                new GalleryPhoto("b", "b.jpg", "Sea", null, null, null),
                                new GalleryPhoto("c", "day/c.jpg", "Sea", null, null, null))));
    }

    @Test
    void keepsWhatWouldEndTheCommentOrRunInIt() {
        String caption = "A -- B --> {{ x }} {% y %} <% z %> %7B %20 <!-- e --";
        String post = "![](b.jpg \"t\")\n" + caption.replace("<!-- e --", "") + "\n";
        List<GalleryPhoto> gallery = List.of(new GalleryPhoto("b", "b.jpg", "other", null, "t", null));
        String text = figured(post, gallery);
        assertTrue(text.contains("A %2D%2D B %2D%2D%3E %7B%7B x %7D%7D %7B% y %%7D %3C% z %%3E %257B %20"), text);
        assertEquals(post, undone(figures(bytes(post), gallery)));
    }

    @Test
    void aCommentInsideACaptionLeavesTheImage() {
        assertEquals(
                List.of("1 something else stands between it and its caption"),
                left("![](b.jpg)\nSea <!-- not -- this -->\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- ![](b.jpg) | 1 it stands in a list",
                "> ![](b.jpg) | 1 it stands in a quote",
                "- item^![](b.jpg) | 2 it stands in a list",
                "word ![](b.jpg) | 1 other text stands in its line",
                "![](b.jpg){width=300} | 1 other text stands in its line",
                "[![](b.jpg)](x.html) | 1 it stands in a link",
                "*![](b.jpg)* | 1 it stands in emphasis",
                "# ![](b.jpg) | 1 it stands in a heading",
                "x^^  ![](b.jpg) | 3 it is indented",
                "<img src=\"b.jpg\"> | 1 it is written in HTML, as a tag or inside a directive",
                "{{< figure src=\"b.jpg\" >}} | 1 it is written in HTML, as a tag or inside a directive",
                "<figure>^^![](b.jpg)^^</figure> | 3 it stands inside of raw HTML",
                "![](b.jpg)^{: .wide} | 1 attributes stand beside it",
                "![](b.jpg) ![](https://example.org/x.jpg) | 1 it stands in a line with an image that is no photo of the gallery",
                ":::{note}^![](b.jpg)^::: | 2 it stands in a directive",
                "![](b.jpg)^**[Top](#top)**^    x | none",
                "![](b.jpg)^    [Top](#top) | 1 the text below would be no paragraph without it",
                "<a href=\"x\">^^![](b.jpg)^^</a> | 3 it stands inside of raw HTML",
                "```^![](b.jpg)^``` | none",
                "<!-- ![](b.jpg) --> | none",
                "    ![](b.jpg) | none",
                "`![](b.jpg)` | none",
                "\\![](b.jpg) | none"
            })
    void leavesWhatDoesNotStandAlone(String post, String reason) {
        String text = post.strip().replace('^', '\n') + "\n";
        List<String> expected = reason.equals("none") ? List.of() : List.of(reason);
        assertEquals(expected, left(text));
    }

    @Test
    void leavesImagesWhoseWordsTheGalleryDoesNotHave() {
        assertEquals(
                List.of(
                        "post.md:1:1: warning: photo 'b.jpg' has the caption 'Sea' here and none in the gallery, so the image"
                                + " stays as it is; import the post first, then build [only-in-post]"),
                problems("![](b.jpg)\nSea\n"));
        assertEquals(
                List.of(
                        "post.md:1:1: warning: photo 'b.jpg' has the alt text 'Waves' here and none in the gallery, so the"
                                + " image stays as it is; import the post first, then build [only-in-post]"),
                problems("![Waves](b.jpg)\n"));
        assertEquals("![Waves](b.jpg)\n", figured("![Waves](b.jpg)\n"));
    }

    @Test
    void tellsWhereTheGallerySaysOtherwise() {
        assertEquals(
                List.of(
                        "post.md:2:1: warning: photo 'a.jpg' has the alt text 'Pier' here; its figure has 'A wooden pier',"
                                + " as the gallery does [text-differs]",
                        "post.md:2:1: warning: photo 'a.jpg' has the caption 'Pear' here; its figure has 'The pier', as the"
                                + " gallery does [text-differs]"),
                problems("Pear (photo by: Ana)\n![Pier](a.jpg)\n"));
    }

    @Test
    void leavesTextOnTheOtherSideThatIsNoCaption() {
        String post = "![](a.jpg)\nThe pier\n\nBody text.\n![](b.jpg)\n\n![](day/c.jpg)\nSea\n";
        String text = figured(post);
        assertTrue(
                text.contains("\nBody text.\n<!-- recap:gallery photo:b -->\n<!-- recap:original\n![](b.jpg)\n-->\n"),
                text);
    }

    @Test
    void tellsImagesThatAreNoPhotosOfTheGallery() {
        assertEquals(
                List.of(
                        "post.md:3:1: warning: image 'logo.png' is no photo of the gallery and stays as it is; build with it,"
                                + " or name the photo folder with --photos [image-not-in-gallery]"),
                problems("![](images/b.jpg)\n\n![](logo.png)\n\n![](https://example.org/a.jpg)\n"));
    }

    @Test
    void tellsImagesThatMayBeTwoPhotos() {
        List<GalleryPhoto> gallery = List.of(
                new GalleryPhoto("c", "c.jpg", null, null, null, null),
                new GalleryPhoto("day-c", "day/c.jpg", null, null, null, null));
        assertEquals(
                List.of(
                        "post.md:1:1: warning: image 'images/day/c.jpg' may be 'day/c.jpg' or 'c.jpg' and stays as it is; name"
                                + " the photo folder with --photos [image-not-in-gallery]"),
                made("![](images/day/c.jpg)\n", gallery, null).problems().stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(
                List.of("photo:day-c"),
                made("![](images/day/c.jpg)\n", gallery, "images")
                        .value()
                        .orElseThrow()
                        .post()
                        .names());
    }

    @Test
    void tellsOriginalsThatStandWhereNoneBelongs() {
        assertEquals(
                List.of(
                        "post.md:1:1: error: this keeps the original of a figure and has to stand right below the figure's"
                                + " opening marker; put it back there, or take it away [original-astray]"),
                problems("<!-- recap:original\n![](a.jpg)\n-->\n"));
        assertEquals(
                List.of(
                        "post.md:2:1: error: this keeps the original of a figure, but can't be read any more; take it away, or"
                                + " bring back an older version of the post [original-damaged]"),
                problems("<!-- recap:gallery photo:a -->\n<!-- recap:original -->\n<!-- /recap:gallery -->\n"));
    }

    @Test
    void leavesPhotosWhoseIdTheEncodingLacks() {
        byte[] post = "![](b.jpg)\n\n![](l.jpg)\n\n\u00FC".getBytes(StandardCharsets.ISO_8859_1);
        FiguredPost figured = PostFigures.make(
                        "post.md",
                        post,
                        List.of(
                                new GalleryPhoto("b", "b.jpg", null, null, null, null),
                                new GalleryPhoto("\u0142", "l.jpg", null, null, null, null)),
                        null)
                .value()
                .orElseThrow();
        assertEquals(
                List.of(new LeftImage(
                        "l.jpg", 3, "its id can't be written in this post's encoding; save the post as UTF-8")),
                figured.left());
        assertEquals(List.of("photo:b"), figured.post().names());
    }

    @Test
    void leavesImagesOfFootnotes() {
        assertEquals(List.of("2 it stands in a footnote"), left("[^1]: note\n![](b.jpg)\n"));
        assertEquals(
                List.of("5 it stands in a footnote"),
                left("x[^1]\n\n[^1]: note\nmore\n![](b.jpg)\nrest\n\n![](b.jpg)\n"));
    }

    @Test
    void anAnchorHoldsNoImages() {
        String post = "<a name=\"top\">\n\n<a id='x'>\n\n![](b.jpg)\n\n<a href=\"u\">x</a>\n\n![](b.jpg)\n";
        assertEquals(List.of(), left(post));
        assertEquals(
                2,
                made(post, GALLERY, null).value().orElseThrow().post().names().size());
    }

    private static Outcome<FiguredPost> made(String post, List<GalleryPhoto> gallery, @Nullable String folder) {
        return PostFigures.make("post.md", bytes(post), gallery, folder);
    }

    private static String figured(String post) {
        return figured(post, GALLERY);
    }

    private static String figured(String post, List<GalleryPhoto> gallery) {
        return text(figures(bytes(post), gallery)).replaceAll("recap:sum \\w+", "recap:sum #");
    }

    private static List<String> left(String post) {
        FiguredPost figured = made(post, GALLERY, null).value().orElseThrow();
        return figured.left().stream()
                .map(image -> image.line() + " " + image.reason())
                .toList();
    }

    private static List<String> problems(String post) {
        return made(post, GALLERY, null).problems().stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
