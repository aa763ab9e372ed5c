package dev.recapgallery.input;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Limits;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Sha256;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the caption file, reads it, and finds the photo folder and the output folder by it. */
public final class ProjectReader {

    private static final String DEFAULT_PHOTOS = "images";
    private static final String DEFAULT_OUTPUT = "gallery";

    private ProjectReader() {}

    /**
     * Reads the project that the locations lead to. The command line goes before the caption file, the caption file
     * before defaults. Fails where the caption file can't be read as a whole, or names a photo folder that isn't there.
     *
     * @throws UsageException when the command line, or what it defaults to, leads to no photo folder
     */
    public static Outcome<Project> read(ProjectLocations locations) throws IOException, UsageException {
        return read(locations, Limits.USUAL);
    }

    /** As {@link #read(ProjectLocations)}, with other limits to the caption file. */
    public static Outcome<Project> read(ProjectLocations locations, Limits limits) throws IOException, UsageException {
        @Nullable Path captionFile = locations.captionFile();
        if (captionFile == null) {
            return project(locations, null, CaptionFile.absent(), "");
        }
        byte[] bytes = start(locations.resolve(captionFile), limits.whole(Limit.CAPTION_FILE_BYTES) + 1);
        Outcome<CaptionFile> captions = CaptionFileReader.read(shown(captionFile), bytes, limits);
        if (captions.result() == null) {
            return new Outcome<>(null, captions.problems());
        }
        Outcome<Project> project = project(locations, captionFile, captions.result(), Sha256.hex(bytes));
        return captions.then(read -> project);
    }

    /**
     * The project as it is where the caption file moves neither photos nor output, without having read more of it than its
     * hash: what it says is missing. Empty where the locations lead to no such project; {@link #read} tells why.
     */
    public static Optional<Project> unread(ProjectLocations locations) throws IOException {
        try {
            @Nullable Path captionFile = locations.captionFile();
            if (captionFile == null) {
                return project(locations, null, CaptionFile.absent(), "").value();
            }
            byte[] bytes = start(locations.resolve(captionFile), Limits.USUAL.whole(Limit.CAPTION_FILE_BYTES) + 1);
            CaptionFile silent = CaptionFile.absent().named(shown(captionFile));
            return project(locations, captionFile, silent, Sha256.hex(bytes)).value();
        } catch (UsageException e) {
            return Optional.empty();
        }
    }

    private static Outcome<Project> project(
            ProjectLocations locations, @Nullable Path captionFile, CaptionFile captions, String captionsHash)
            throws UsageException {
        Settings settings = captions.settings();
        Path beside = captionFile == null ? Path.of("") : Path.of("").resolve(parent(captionFile));
        Path photos = locations.photos() != null ? locations.photos() : photosBeside(locations, beside, settings);
        boolean isThere = Files.isDirectory(locations.resolve(photos));
        if (!isThere && locations.photos() == null && settings.photos() != null) {
            return Outcome.failed(
                    Problem.error(captions.placeOf("gallery.photos"), "missing-folder", missing(locations, photos)));
        }
        if (!isThere) {
            throw new UsageException("there is no photo folder '" + shown(photos)
                    + "'; name it: recap-gallery build PHOTOS, or in the caption file under gallery: photos");
        }
        Path output = output(locations, beside, settings);
        return Outcome.of(new Project(
                captions,
                captionsHash,
                captionFile == null ? null : locations.resolve(captionFile),
                locations,
                null,
                locations.resolve(photos),
                shown(photos),
                locations.resolve(output),
                shown(output)));
    }

    private static String missing(ProjectLocations locations, Path photos) {
        return Files.exists(locations.resolve(photos))
                ? "'" + shown(photos) + "' is no folder; write the folder that the photos lie in"
                : "there is no photo folder '" + shown(photos)
                        + "'; write the folder that the photos lie in, relative to this file, or make it";
    }

    /**
     * The output folder alone, as somebody would type it: for what was built, wherever the photos are now. The usual one where
     * the caption file can't be read.
     */
    public static Path output(ProjectLocations locations) throws IOException, UsageException {
        @Nullable Path captionFile = locations.captionFile();
        if (captionFile == null) {
            return output(locations, Path.of(""), CaptionFile.absent().settings());
        }
        byte[] bytes = start(locations.resolve(captionFile), Limits.USUAL.whole(Limit.CAPTION_FILE_BYTES) + 1);
        CaptionFile captions = CaptionFileReader.read(shown(captionFile), bytes, Limits.USUAL)
                .value()
                .orElse(CaptionFile.absent());
        return output(locations, Path.of("").resolve(parent(captionFile)), captions.settings());
    }

    private static Path output(ProjectLocations locations, Path beside, Settings settings) {
        if (locations.output() != null) {
            return locations.output();
        }
        return settings.output() == null ? Path.of(DEFAULT_OUTPUT) : beside.resolve(settings.output());
    }

    /** No more than tells that the file is too large. */
    private static byte[] start(Path file, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(bytes);
        }
    }

    private static Path photosBeside(ProjectLocations locations, Path beside, Settings settings) {
        if (settings.photos() != null) {
            return beside.resolve(settings.photos());
        }
        Path usual = beside.resolve(DEFAULT_PHOTOS);
        return Files.isDirectory(locations.resolve(usual)) ? usual : beside;
    }

    private static Path parent(Path path) {
        return Objects.requireNonNullElse(path.getParent(), Path.of(""));
    }

    /** A path with {@code /} between names, on Windows too. */
    private static String shown(Path path) {
        String typed = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        return typed.isEmpty() ? "." : typed;
    }
}
