package dev.recapgallery.model;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a photo was taken: the clock on the wall and, when known, its offset from UTC.
 *
 * @param local EXIF DateTimeOriginal with SubSecTimeOriginal
 * @param offset EXIF OffsetTimeOriginal or the gallery's time zone; null when nothing says
 */
public record Taken(LocalDateTime local, @Nullable ZoneOffset offset) {
    public Taken {
        Objects.requireNonNull(local, "local");
    }
}
