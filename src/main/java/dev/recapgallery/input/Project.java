package dev.recapgallery.input;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Target;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A gallery's input, found and its caption file read.
 *
 * @param captions what the caption file says, {@link CaptionFile#absent} where there is none
 * @param captionFile null where there is none
 * @param photos the photo folder, which exists
 * @param shownPhotos the photo folder as the user would type it
 * @param output the output folder, which need not exist
 * @param shownOutput the output folder as the user would type it
 */
public record Project(
        CaptionFile captions,
        @Nullable Path captionFile,
        Path photos,
        String shownPhotos,
        Path output,
        String shownOutput) {
    public Project {
        Objects.requireNonNull(captions, "captions");
        Objects.requireNonNull(photos, "photos");
        Objects.requireNonNull(output, "output");
    }

    /** This project with fragments for other targets than its caption file asks for. */
    public Project withTargets(Set<Target> targets) {
        CaptionFile asked = captions.withSettings(captions.settings().withTargets(targets));
        return new Project(asked, captionFile, photos, shownPhotos, output, shownOutput);
    }

    /** The photo folder's own name: the gallery's title where nobody gave one. */
    public String folderName() {
        Path name = photos.getFileName();
        return name == null ? "Gallery" : name.toString();
    }
}
