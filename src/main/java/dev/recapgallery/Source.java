package dev.recapgallery;

import dev.recapgallery.image.ImageHeader;
import dev.recapgallery.input.FileStamp;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.model.SourcePhoto;
import org.jspecify.annotations.Nullable;

/**
 * A photo that was read, with what it takes to come back for its pixels.
 *
 * @param header null where the photo is remembered from an earlier build and was not opened
 * @param photo what its file and its sidecar say
 * @param stamp the file at the time it was read; null where the photo is not to be remembered
 * @param lacksLocation true where the photo has a place that isn't remembered
 */
public record Source(
        FoundPhoto found,
        @Nullable ImageHeader header,
        SourcePhoto photo,
        @Nullable FileStamp stamp,
        boolean lacksLocation) {

    Source withStamp(@Nullable FileStamp other) {
        return new Source(found, header, photo, other, lacksLocation);
    }
}
