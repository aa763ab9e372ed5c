package dev.recapgallery.input;

import dev.recapgallery.model.Limit;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a photo's bytes and those of its XMP sidecar, within limits. A sidecar is {@code a.jpg.xmp} or, where that is
 * missing, {@code a.xmp} beside {@code a.jpg}; its extension may be upper-case.
 */
public final class PhotoFileReader {

    private final FileLimits limits;

    public PhotoFileReader(FileLimits limits) {
        this.limits = limits;
    }

    /** The file, or an error when it is empty, too large or unreadable. A sidecar that can't be read is a warning. */
    public Outcome<PhotoFile> read(FoundPhoto photo) {
        byte[] bytes;
        try {
            long size = Files.size(photo.path());
            if (size > limits.photoBytes()) {
                return failed(
                        photo,
                        "too-large",
                        tooLarge(size, Limit.PHOTO_BYTES, limits.photoBytes()) + "; make a smaller copy of it");
            }
            bytes = readUpTo(photo.path(), (int) size);
        } catch (IOException | InvalidPathException | SecurityException unreadable) {
            return failed(photo, "unreadable-file", "can't be read" + FolderWalk.reason(unreadable));
        }
        if (bytes.length == 0) {
            return failed(
                    photo, "empty-file", "is empty (0 bytes); copy it again from the camera or a backup, or remove it");
        }
        List<Problem> problems = new ArrayList<>();
        byte[] sidecar = sidecarOf(photo, problems).orElse(null);
        return Outcome.of(new PhotoFile(photo, bytes, sidecar), problems);
    }

    private static Outcome<PhotoFile> failed(FoundPhoto photo, String rule, String predicate) {
        return Outcome.failed(
                Problem.error(Place.of(photo.shown()), rule, "photo " + Value.quoted(photo.shown()) + " " + predicate));
    }

    private static String tooLarge(long size, Limit limit, int limitBytes) {
        return "is " + Limit.bytes(size) + ", over " + limit.words(limitBytes);
    }

    /** One allocation of the size the file had; a file that grows meanwhile is cut there, one that shrinks is shorter. */
    private static byte[] readUpTo(Path path, int size) throws IOException {
        byte[] bytes = new byte[size];
        try (InputStream in = Files.newInputStream(path)) {
            int read = in.readNBytes(bytes, 0, size);
            return read == size ? bytes : Arrays.copyOf(bytes, read);
        }
    }

    private Optional<byte[]> sidecarOf(FoundPhoto photo, List<Problem> problems) {
        return sidecarPath(photo.path()).flatMap(path -> readSidecar(path, photo, problems));
    }

    private static Optional<Path> sidecarPath(Path photo) {
        String name = String.valueOf(photo.getFileName());
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return Stream.of(name + ".xmp", name + ".XMP", stem + ".xmp", stem + ".XMP")
                .map(photo::resolveSibling)
                .filter(Files::exists)
                .findFirst();
    }

    private Optional<byte[]> readSidecar(Path path, FoundPhoto photo, List<Problem> problems) {
        try {
            if (!isBeside(path)) {
                problems.add(ignored(photo, "is no ordinary file in the photo's folder"));
                return Optional.empty();
            }
            long size = Files.size(path);
            if (size > limits.sidecarBytes()) {
                problems.add(ignored(photo, tooLarge(size, Limit.SIDECAR_BYTES, limits.sidecarBytes())));
                return Optional.empty();
            }
            return Optional.of(readUpTo(path, (int) size));
        } catch (IOException | SecurityException unreadable) {
            problems.add(ignored(photo, "can't be read"));
            return Optional.empty();
        }
    }

    /** A link may rename a sidecar, but not fetch a file from elsewhere. */
    private static boolean isBeside(Path sidecar) throws IOException {
        Path real = sidecar.toRealPath();
        Path directory = sidecar.toAbsolutePath().getParent();
        return Files.isRegularFile(real)
                && directory != null
                && directory.toRealPath().equals(real.getParent());
    }

    private static Problem ignored(FoundPhoto photo, String why) {
        String message = "the XMP sidecar of photo " + Value.quoted(photo.shown()) + " " + why
                + ", so the photo is shown without what it says; write the sidecar again, or remove it";
        return Problem.warning(Place.of(photo.shown()), "unread-sidecar", message);
    }
}
