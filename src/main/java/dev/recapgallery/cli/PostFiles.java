package dev.recapgallery.cli;

import dev.recapgallery.input.UsageException;
import dev.recapgallery.post.PostLimits;
import dev.recapgallery.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The posts that a command line names. */
final class PostFiles {

    private PostFiles() {}

    /** Refuses the command before anything is written when one of its posts isn't there. */
    static void requireAll(List<Path> posts) throws UsageException {
        for (Path post : posts) {
            if (!Files.isRegularFile(post)) {
                throw new UsageException("there is no post '" + post + "'; give the path of a Markdown file");
            }
        }
    }

    /** True for a post that is too large to be read, which is told. */
    static boolean isTooLarge(Path post, Problems problems) throws IOException {
        long bytes = Files.size(post);
        if (bytes > PostLimits.MAX_BYTES) {
            problems.add(PostLimits.tooLarge(post.toString(), bytes));
        }
        return bytes > PostLimits.MAX_BYTES;
    }

    /** A folder as a post names it: relative to the post's own, {@code /} between. */
    static String relativeTo(Path post, Path folder) {
        Path own = Objects.requireNonNull(post.toAbsolutePath().normalize().getParent(), "parent");
        return own.relativize(folder.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
