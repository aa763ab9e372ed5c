package dev.recapgallery.cli;

import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Limits;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
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
    static List<Path> readable(List<Path> posts, Limits limits, Problems problems) throws IOException {
        long limit = limits.of(Limit.POST_BYTES);
        List<Path> readable = new ArrayList<>();
        for (Path post : posts) {
            long bytes = Files.size(post);
            if (bytes > limit) {
                problems.add(Problem.error(
                        Place.of(post.toString()),
                        "post-too-large",
                        "the post has " + bytes + " bytes, over " + Limit.POST_BYTES.words(limit)
                                + "; split it, or check that this is the right file"));
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
