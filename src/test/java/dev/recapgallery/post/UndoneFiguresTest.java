package dev.recapgallery.post;

import static dev.recapgallery.post.MadeFigures.GALLERY;
import static dev.recapgallery.post.MadeFigures.bytes;
import static dev.recapgallery.post.MadeFigures.figures;
import static dev.recapgallery.post.MadeFigures.text;
import static dev.recapgallery.post.MadeFigures.undone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.GalleryPhoto;
import dev.recapgallery.problem.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What figures keep of the post they were made in, and how it comes back. */
class UndoneFiguresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![](b.jpg)",
                "![](b.jpg)  \n",
                "\uFEFF![](b.jpg)\r\n\r\nx",
                "a\r\n\n![](b.jpg)\r\ny\n\r\n",
                "![](b.jpg)\n![](b.jpg)\n![](b.jpg)",
                "text above\n![](b.jpg)\n[top](#top)\n",
                "![][x]\n\n[x]: b.jpg \"t\"\n",
                "[x]: b.jpg\n![ ][x]\n",
                "![](<b.jpg>)\r![](b.jpg)\r",
                "---\ntitle: T\n---\n![](b.jpg)",
                "![](b.jpg) ![](b.jpg)\t![](b.jpg)\nx",
                "<div>\n\n![](b.jpg)\n\n</div>",
                "![\n](b.jpg)\n",
                "a\u0000\n\n![](b.jpg)\t\n"
            })
    void undoGivesThePostBack(String post) {
        List<GalleryPhoto> gallery = List.of(new GalleryPhoto("b", "b.jpg", "y", null, "t", null));
        byte[] latin1 = (post.replace("\uFEFF", "") + "\n\n\u00FC").getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] before : List.of(bytes(post), latin1)) {
            byte[] figures = figures(before, gallery);
            assertFalse(Arrays.equals(before, figures), post);
            assertArrayEquals(
                    before,
                    PostFigures.undo("post.md", figures, false)
                            .value()
                            .orElseThrow()
                            .bytes());
            assertArrayEquals(figures, figures(figures, gallery));
        }
    }

    @Test
    void refusesToLoseHandEdits() {
        String figures = text(figures(bytes("x\n\nThe pier\n![](a.jpg)\n"), GALLERY));
        for (String edited :
                List.of(figures.replace("<figure>", "<figure> mine "), figures.replace("The pier", "Thepier"))) {
            Outcome<EmbeddedPost> refused = PostFigures.undo("post.md", bytes(edited), false);
            assertEquals(
                    List.of(
                            "post.md:3:1: error: what stands between these markers was changed by hand since it was written;"
                                    + " move the change out of them, or say --force to lose it [hand-edit]"),
                    refused.problems().stream().map(Object::toString).toList());
            assertTrue(PostFigures.undo("post.md", bytes(edited), true).value().isPresent());
        }
        assertEquals(
                "x\n\nThe pier\n![](a.jpg)\n",
                undone(bytes(figures.replace("\n", "\r\n"))).replace("\r\n", "\n"));
    }

    @Test
    void refusesToUndoAFigureWhoseOriginalIsGone() {
        String figures = text(figures(
                bytes("![](b.jpg) ![](b2.jpg)\n"),
                List.of(
                        new GalleryPhoto("b", "b.jpg", null, null, null, null),
                        new GalleryPhoto("b2", "b2.jpg", null, null, null, null))));
        String second = figures.substring(figures.indexOf("<!-- recap:gallery photo:b2"));
        assertEquals(
                List.of(
                        "post.md:1:1: error: the original of this figure stood with that of 'photo:b', which isn't right above"
                                + " any more; put it back there, or say --force to take the figure away without one"
                                + " [original-missing]"),
                PostFigures.undo("post.md", bytes(second), false).problems().stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(
                "",
                text(PostFigures.undo("post.md", bytes(second), true)
                        .value()
                        .orElseThrow()
                        .bytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![](a.jpg)\n\n![](a.jpg) ![](b.jpg)\n", "![](a.jpg)\n![](a.jpg) ![](b.jpg)\n"})
    void anotherFigureOfTheSamePhotoDoesNotKeepTheOriginal(String post) {
        String figures = text(figures(bytes(post), GALLERY));
        int second = figures.indexOf("<!-- recap:gallery photo:a", 1);
        String orphaned =
                figures.substring(0, second) + figures.substring(figures.indexOf("<!-- recap:gallery photo:b"));
        long line = orphaned.substring(0, orphaned.indexOf("<!-- recap:gallery photo:b"))
                        .lines()
                        .count()
                + 1;
        assertEquals(
                List.of("post.md:" + line
                        + ":1: error: the original of this figure stood with that of 'photo:a', which isn't right above any"
                        + " more; put it back there, or say --force to take the figure away without one"
                        + " [original-missing]"),
                PostFigures.undo("post.md", bytes(orphaned), false).problems().stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(
                List.of("post.md:" + line
                        + ":1: warning: the original of figure 'photo:b' stood with that of 'photo:a', which isn't right above"
                        + " any more, so this photo is left out; put it back there [original-missing]"),
                PostReader.read("post.md", bytes(orphaned), ImportOptions.defaults()).problems().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void severalFiguresInARunShareOneOriginal() {
        String post = "![](b.jpg) ![](a.jpg) ![](b.jpg)\n![](b.jpg) ![](a.jpg)\n";
        assertEquals(post, undone(figures(bytes(post), GALLERY)));
    }

    @Test
    void undoLeavesOtherMarkers() {
        String post = "<!-- recap:gallery trip -->\n<!-- /recap:gallery -->\n\n![](b.jpg)\n";
        byte[] figures = figures(bytes(post), GALLERY);
        String undone = undone(figures);
        assertTrue(undone.startsWith("<!-- recap:gallery trip -->\n<figure>trip</figure>"), undone);
        assertTrue(undone.endsWith("<!-- /recap:gallery -->\n\n![](b.jpg)\n"), undone);
    }

    @Test
    void plainEmbedRefreshesAFigureAndKeepsItsOriginal() {
        byte[] figures = figures(bytes("The pier\n![](a.jpg)\n"), GALLERY);
        Outcome<EmbeddedPost> refreshed =
                PostEmbedder.embed("post.md", figures, name -> Optional.of("<p>New</p>\n"), List::of, false);
        String text = text(refreshed.value().orElseThrow().bytes());
        assertTrue(text.contains("-->\n<p>New</p>\n\n<!-- recap:sum"), text);
        assertEquals("The pier\n![](a.jpg)\n", undone(bytes(text)));
    }
}
