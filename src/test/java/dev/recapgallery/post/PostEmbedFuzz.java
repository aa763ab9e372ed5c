package dev.recapgallery.post;

import dev.recapgallery.problem.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whatever a post holds: what lies outside its first and last marker stays, and embedding again changes nothing. */
public final class PostEmbedFuzz {

    private static final String FRAGMENT = "<section class=\"photo-gallery\">\n<p>Grüße</p>\n</section>\n";

    private PostEmbedFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        EmbeddedPost post = embed(data, true).result();
        if (post == null) {
            return;
        }
        byte[] bytes = post.bytes();
        if (post.names().isEmpty() && !Arrays.equals(data, bytes)) {
            throw new IllegalStateException("a post without markers changed");
        }
        if (post.isChanged() == Arrays.equals(data, bytes)) {
            throw new IllegalStateException("changed: " + post.isChanged());
        }
        checkOutside(text(data), text(bytes));
        EmbeddedPost again = embed(bytes, false).result();
        if (again == null || again.isChanged() || !again.names().equals(post.names())) {
            throw new IllegalStateException("another run changes the post");
        }
    }

    private static void checkOutside(String before, String after) {
        String opening = "<!-- recap:gallery ";
        String closing = "<!-- /recap:gallery";
        int from = before.indexOf(opening);
        int to = before.lastIndexOf(closing);
        if (from >= 0 && to >= 0) {
            String head = before.substring(0, from);
            String tail = before.substring(before.indexOf("-->", to) + 3);
            if (!after.startsWith(head) || !after.endsWith(tail)) {
                throw new IllegalStateException("changed outside of the markers");
            }
        }
    }

    /** One character a byte. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Outcome<EmbeddedPost> embed(byte[] post, boolean isForced) {
        return PostEmbedder.embed("post.md", post, name -> Optional.of(FRAGMENT), List::of, isForced);
    }
}
