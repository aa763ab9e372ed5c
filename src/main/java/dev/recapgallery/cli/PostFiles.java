package dev.recapgallery.cli;

import dev.recapgallery.input.UsageException;
import dev.recapgallery.post.PostLimits;
import dev.recapgallery.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Those that aren't too large to be read; the others are told. */
    static List<Path> readable(List<Path> posts, Problems problems) throws IOException {
        List<Path> readable = new ArrayList<>();
        for (Path post : posts) {
            long bytes = Files.size(post);
            if (bytes > PostLimits.MAX_BYTES) {
                problems.add(PostLimits.tooLarge(post.toString(), bytes));
            } else {
                readable.add(post);
            }
        }
        return readable;
    }

    /** A folder as a post names it: relative to the post's own, {@code /} between. */
    static String relativeTo(Path post, Path folder) {
        Path own = Objects.requireNonNull(post.toAbsolutePath().normalize().getParent(), "parent");
        return own.relativize(folder.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
