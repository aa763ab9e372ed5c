package dev.recapgallery.cli;

import dev.recapgallery.post.EmbeddedPost;
import dev.recapgallery.post.LeftImage;
import java.util.List;

/**
 * What {@code embed} makes of a post.
 *
 * @param left images of the gallery that stay as they are
 * @param account such as {@code 4 markers}
 */
record ChangedPost(EmbeddedPost post, List<LeftImage> left, String account) {

    ChangedPost {
        left = List.copyOf(left);
    }

    /** One of these or several. */
    static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
