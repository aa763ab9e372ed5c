package dev.recapgallery.input;

import java.util.Locale;

/**
 * How large a file may be to be read into memory.
 *
 * @param photoBytes of a photo
 * @param sidecarBytes of an XMP sidecar
 */
public record FileLimits(int photoBytes, int sidecarBytes) {

    /** 256 MiB for a photo, 4 MiB for a sidecar. */
    public static final FileLimits DEFAULTS = new FileLimits(256 << 20, 4 << 20);

    public FileLimits {
        if (photoBytes < 1 || sidecarBytes < 1) {
            throw new IllegalArgumentException("limits are positive: " + photoBytes + ", " + sidecarBytes);
        }
    }

    /** A size in words, rounded down: {@code 5.0 GiB}, {@code 256 MiB}, {@code 700 bytes}. */
    static String words(long bytes) {
        if (bytes >= 1L << 30) {
            return String.format(Locale.ROOT, "%.1f GiB", Math.floor(bytes * 10.0 / (1L << 30)) / 10);
        }
        if (bytes >= 1L << 20) {
            return (bytes >> 20) + " MiB";
        }
        return bytes >= 1L << 10 ? (bytes >> 10) + " KiB" : bytes + " bytes";
    }
}
