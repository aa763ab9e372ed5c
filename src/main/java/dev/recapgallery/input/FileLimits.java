package dev.recapgallery.input;

import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Limits;

/**
 * How large a file may be to be read into memory.
 *
 * @param photoBytes of a photo
 * @param sidecarBytes of an XMP sidecar
 */
public record FileLimits(int photoBytes, int sidecarBytes) {

    /** The usual ones. */
    public static final FileLimits DEFAULTS = of(Limits.USUAL);

    public FileLimits {
        if (photoBytes < 1 || sidecarBytes < 1) {
            throw new IllegalArgumentException("limits are positive: " + photoBytes + ", " + sidecarBytes);
        }
    }

    public static FileLimits of(Limits limits) {
        return new FileLimits(limits.whole(Limit.PHOTO_BYTES), limits.whole(Limit.SIDECAR_BYTES));
    }
}
