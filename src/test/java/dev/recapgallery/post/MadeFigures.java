package dev.recapgallery.post;

import dev.recapgallery.model.GalleryPhoto;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Posts with figures in the place of their images, and back. */
final class MadeFigures {

    static final List<GalleryPhoto> GALLERY = List.of(
            new GalleryPhoto("a", "a.jpg", "The pier", "A wooden pier", null, "Ana"),
            new GalleryPhoto("b", "b.jpg", null, null, null, null),
            new GalleryPhoto("c", "day/c.jpg", "Sea", null, null, null));

    private MadeFigures() {}

    static byte[] figures(byte[] post, List<GalleryPhoto> gallery) {
        byte[] made = PostFigures.make("post.md", post, gallery, null)
                .value()
                .orElseThrow()
                .post()
                .bytes();
        return PostEmbedder.embed(
                        "post.md", made, name -> Optional.of("<figure>" + name + "</figure>\n"), List::of, false)
                .value()
                .orElseThrow()
                .bytes();
    }

    static String undone(byte[] post) {
        return text(
                PostFigures.undo("post.md", post, false).value().orElseThrow().bytes());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
