package dev.recapgallery.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two markers of a post.
 *
 * <pre>{@code
 * <!-- recap:gallery meeting-lorenzo -->
 * …generated…
 *
 * <!-- recap:sum 1f2e3d4c --><!-- /recap:gallery -->
 * }</pre>
 *
 * @param line of the opening marker, from 1
 * @param start char index behind the opening marker's line
 * @param content what stands between, up to the closing marker's line
 * @param end char index behind the closing marker
 * @param checksum as the closing marker carries it, or null
 */
record MarkedBlock(
        String name,
        int line,
        int start,
        String content,
        int end,
        @Nullable String checksum) {

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
