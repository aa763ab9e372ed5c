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
 * @param captionsHash stands for all bytes of the caption file; empty where there is none
 * @param captionFile null where there is none
 * @param typed where the command line says that photos and output lie
 * @param askedTargets what the command line wants fragments for in place of the caption file's; null where it says nothing
 * @param photos the photo folder, which exists
 * @param shownPhotos the photo folder as the user would type it
 * @param output the output folder, which need not exist
 * @param shownOutput the output folder as the user would type it
 */
public record Project(
        CaptionFile captions,
        String captionsHash,
        @Nullable Path captionFile,
        ProjectLocations typed,
        @Nullable Set<Target> askedTargets,
        Path photos,
        String shownPhotos,
        Path output,
        String shownOutput) {
    public Project {
        Objects.requireNonNull(captions, "captions");
        Objects.requireNonNull(captionsHash, "captionsHash");
        Objects.requireNonNull(typed, "typed");
        askedTargets = askedTargets == null ? null : Set.copyOf(askedTargets);
        Objects.requireNonNull(photos, "photos");
        Objects.requireNonNull(output, "output");
    }

    /** This project with fragments for other targets than its caption file asks for. */
    public Project withTargets(Set<Target> targets) {
        CaptionFile asked = captions.withSettings(captions.settings().withTargets(targets));
        return new Project(asked, captionsHash, captionFile, typed, targets, photos, shownPhotos, output, shownOutput);
    }

    /** This project with no photo hidden. */
    public Project withHiddenShown() {
        return new Project(
                captions.withHiddenShown(),
                captionsHash,
                captionFile,
                typed,
                askedTargets,
                photos,
                shownPhotos,
                output,
                shownOutput);
    }

    /** The photo folder's own name: the gallery's title where nobody gave one. */
    public String folderName() {
        Path name = photos.getFileName();
        return name == null ? "Gallery" : name.toString();
    }
}
