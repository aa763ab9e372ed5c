package dev.recapgallery.cli;

import dev.recapgallery.input.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
}
