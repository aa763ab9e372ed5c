package dev.recapgallery.post;

import dev.recapgallery.problem.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two markers of a post; for a figure that took the place of a plain image, the original first.
 *
 * <pre>{@code
 * <!-- recap:gallery photo:me-and-lorenzo -->
 * <!-- recap:original
 * Me and Lorenzo
 * ![](images/me-and-lorenzo.jpg)
 * -->
 * …generated…
 *
 * <!-- recap:sum 1f2e3d4c --><!-- /recap:gallery -->
 * }</pre>
 *
 * @param position of the opening marker
 * @param content what stands between, up to the closing marker's line; the checksum covers all of it
 * @param checksum as the closing marker carries it, or null
 */
record MarkedBlock(
        String name,
        Place.Position position,
        Extent extent,
        String content,
        @Nullable String checksum) {

    /**
     * Char indexes in the post.
     *
     * @param opening of the opening marker
     * @param start behind the opening marker's line
     * @param end behind the closing marker
     */
    record Extent(int opening, int start, int end) {}

    int line() {
        return position.line();
    }

    /** Where the opening marker stands in a post. */
    Place place(String file) {
        return new Place(file, position);
    }

    /** The closing marker for some content; the checksum doesn't mind how lines end, since version control changes that. */
    static String closing(String content) {
        return "<!-- recap:sum " + checksum(content) + " --><!-- /recap:gallery -->";
    }

    /** True where somebody changed what was generated. */
    boolean isEdited() {
        return checksum != null && !checksum.equals(checksum(content));
    }

    /** True where the content is what was generated, beyond doubt. */
    boolean isSound() {
        return checksum != null && !isEdited();
    }

    /** What stood in the post where a figure stands now; empty for a block that somebody marked. */
    Optional<OriginalComment> original() {
        return OriginalComment.at(content);
    }

    /** The content without the original. */
    String fragment() {
        return content.substring(original().map(OriginalComment::length).orElse(0));
    }

    private static String checksum(String content) {
        String lines = content.replaceAll("\\r\\n?", "\n").strip();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
