package dev.recapgallery.image;

import java.util.Objects;

/**
 * A rendition as a file.
 *
 * @param planned what was to be made
 * @param bytes the file; not copied, so neither side may change it
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and a copy of every file would be waste
public record EncodedRendition(PlannedRendition planned, byte[] bytes) {
    public EncodedRendition {
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(bytes, "bytes");
    }
}
