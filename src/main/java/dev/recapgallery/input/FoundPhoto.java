package dev.recapgallery.input;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A photo file of the photo folder, not yet opened.
 *
 * @param file path within the photo folder, {@code /} between names, in Unicode form NFC unless that is another file's
 * @param shown the file as messages name it: the folder as typed, then {@link #file}
 * @param path where it lies
 */
public record FoundPhoto(String file, String shown, Path path) {
    public FoundPhoto {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(path, "path");
    }
}
