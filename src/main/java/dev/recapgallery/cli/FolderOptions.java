package dev.recapgallery.cli;

import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.UsageException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where photos, captions and output lie, as options alone. */
class FolderOptions {

    @Option(names = "--photos", paramLabel = "DIR", description = "The photo folder, as an option.")
    private @Nullable Path photosOption;

    @Option(
            names = "--captions",
            paramLabel = "FILE",
            description = "The caption file (default: captions.yaml here, else inside the photo folder).")
    private @Nullable Path captions;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The output folder (default: the caption file's, else gallery).")
    private @Nullable Path output;

    /** @param photosArgument the photo folder as an argument of the command, or null */
    ProjectLocations locations(@Nullable Path photosArgument) throws UsageException {
        return locations(photosArgument, captions);
    }

    /** As above, with the caption file as an argument too. */
    ProjectLocations locations(@Nullable Path photosArgument, @Nullable Path captionsArgument) throws UsageException {
        if (photosArgument != null && photosOption != null && !photosArgument.equals(photosOption)) {
            throw new UsageException("the photo folder is given twice: " + photosArgument + " and " + photosOption);
        }
        return new ProjectLocations(
                Path.of("").toAbsolutePath(),
                photosArgument != null ? photosArgument : photosOption,
                captionsArgument != null ? captionsArgument : captions,
                output);
    }
}
