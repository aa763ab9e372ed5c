package dev.recapgallery.cli;

import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The posts that a command line names. */
final class PostFiles {

    private PostFiles() {}

    /** Refuses the command before anything is written when one of its posts isn't there or is too large. */
    static void requireAll(List<Path> posts, Limits limits) throws IOException, UsageException {
        for (Path post : posts) {
            if (!Files.isRegularFile(post)) {
                throw new UsageException("there is no post '" + post + "'; give the path of a Markdown file");
            }
            long size = Files.size(post);
            if (size > limits.of(Limit.POST_BYTES)) {
                throw new UsageException("the post '" + post + "' is " + Limit.bytes(size) + ", over "
                        + Limit.POST_BYTES.words(limits.of(Limit.POST_BYTES)) + "; split it");
            }
        }
    }
}
