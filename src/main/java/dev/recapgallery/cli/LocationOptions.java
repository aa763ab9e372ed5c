package dev.recapgallery.cli;

import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.UsageException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Where photos, captions and output lie: the same words for every command that reads a gallery. */
final class LocationOptions extends FolderOptions {

    @Parameters(index = "0", arity = "0..1", paramLabel = "PHOTOS", description = "The photo folder.")
    private @Nullable Path photosArgument;

    ProjectLocations locations() throws UsageException {
        return locations(photosArgument);
    }
}
