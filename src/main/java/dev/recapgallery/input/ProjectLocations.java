package dev.recapgallery.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the user says things lie; what is null has its default.
 *
 * @param workingFolder where the command was typed; the others are relative to it
 * @param photos the photo folder
 * @param captions the caption file
 * @param output the output folder
 */
public record ProjectLocations(
        Path workingFolder,
        @Nullable Path photos,
        @Nullable Path captions,
        @Nullable Path output) {

    /** The caption file's usual name. */
    public static final String CAPTIONS = "captions.yaml";

    public ProjectLocations {
        Objects.requireNonNull(workingFolder, "workingFolder");
    }

    /** The caption file as the user would type it: as given, else here, else in the photo folder; null when there is none. */
    @Nullable
    Path captionFile() throws UsageException {
        if (captions != null) {
            if (!Files.isRegularFile(resolve(captions))) {
                throw new UsageException("there is no caption file '" + captions
                        + "'; give its path, or write one by: recap-gallery init");
            }
            return captions;
        }
        Path here = Path.of(CAPTIONS);
        if (isThere(here)) {
            return here;
        }
        Path inside = photos == null ? here : photos.resolve(CAPTIONS);
        return isThere(inside) ? inside : null;
    }

    /** A pipe or a device by that name would be waited for, or read, for ever. */
    private boolean isThere(Path file) throws UsageException {
        if (Files.exists(resolve(file)) && !Files.isRegularFile(resolve(file))) {
            throw new UsageException(
                    "'" + file + "' is no ordinary file; move it away, or name the caption file with --captions");
        }
        return Files.exists(resolve(file));
    }

    /** Where a caption file that is not there yet is to be written. */
    public Path newCaptionFile() {
        return captions == null ? Path.of(CAPTIONS) : captions;
    }

    /** These locations, with a caption file that is not there yet left out. */
    public ProjectLocations forNewCaptions() {
        boolean isThere = captions == null || Files.exists(resolve(captions));
        return isThere ? this : new ProjectLocations(workingFolder, photos, null, output);
    }

    /** A path as the user typed it, made absolute. */
    public Path resolve(Path path) {
        return workingFolder.resolve(path).normalize();
    }
}
