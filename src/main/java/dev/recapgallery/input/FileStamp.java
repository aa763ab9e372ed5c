package dev.recapgallery.input;

import java.util.Objects;

/**
 * What a file system says of a photo and of its sidecar without opening them. Equal stamps of a {@link #isSettled settled}
 * photo mean equal bytes: whoever writes into a file changes the time of its last change, which can't be set at will.
 *
 * @param bytes size of the photo
 * @param modifiedNanos time of its last modification, since 1970
 * @param changedNanos time of the last change of its content or its attributes (POSIX {@code st_ctim}), since 1970
 * @param fileId its number in the file system
 * @param sidecars the same of every file that may be its sidecar, as text; empty when there is none
 * @param newestNanos the latest of all these times
 */
public record FileStamp(
        long bytes, long modifiedNanos, long changedNanos, long fileId, String sidecars, long newestNanos) {

    /** Times are as coarse as 2 seconds in some file systems: a later change may bear the same time. */
    private static final long RACY_NANOS = 2_000_000_000L;

    public FileStamp {
        Objects.requireNonNull(sidecars, "sidecars");
    }

    /** True when whatever is written after this moment gets another time. */
    public boolean isSettled(long nowNanos) {
        return newestNanos < nowNanos - RACY_NANOS;
    }
}
