package dev.recapgallery.cli;

import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.UsageException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where photos, captions and output lie: the same words for every command that reads a gallery. */
final class LocationOptions {

    @Parameters(index = "0", arity = "0..1", paramLabel = "PHOTOS", description = "The photo folder.")
    private @Nullable Path photosArgument;

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

    ProjectLocations locations() throws UsageException {
        if (photosArgument != null && photosOption != null && !photosArgument.equals(photosOption)) {
            throw new UsageException("the photo folder is given twice: " + photosArgument + " and " + photosOption);
        }
        return new ProjectLocations(
                Path.of("").toAbsolutePath(), photosArgument != null ? photosArgument : photosOption, captions, output);
    }
}
