package dev.recapgallery;

import dev.recapgallery.publish.StagedFile;
import java.util.List;

/**
 * A photo's renditions, written but not in their places yet.
 *
 * @param placeholder the mean colour, {@code #rrggbb}
 * @param files in the order of the plan's renditions
 */
record StagedPhoto(String placeholder, List<StagedFile> files) {
    StagedPhoto {
        files = List.copyOf(files);
    }
}
