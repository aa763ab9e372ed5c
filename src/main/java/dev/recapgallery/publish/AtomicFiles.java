package dev.recapgallery.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Writes files whole: each is written to a folder for unfinished ones and then moved over its name in one step, so a
 * reader sees the old bytes or the new ones whenever we get killed. Nothing is forced to the disk: what a power failure
 * takes away is noticed and made again by the next build.
 */
final class AtomicFiles {

    private static final int SLICE_BYTES = 256 << 10;

    private final Path unfinished;
    private final AtomicLong count = new AtomicLong();

    /** A thread of a build that was ended may still write while the next one has begun: each has names of its own. */
    private final String build = UUID.randomUUID().toString();

    /** @param unfinished a folder of our own on the same disk as what is written */
    AtomicFiles(Path unfinished) {
        this.unfinished = unfinished;
    }

    /** Removes what a killed run left, and makes room for this one. */
    void prepare() throws IOException {
        deleteTree(unfinished);
        Files.createDirectories(unfinished);
    }

    /** Removes the folder for unfinished files, which is empty by now. */
    void finish() throws IOException {
        deleteTree(unfinished);
    }

    /** Puts the bytes where {@code target} is, replacing a file there. The folder around it is made if need be. */
    void write(Path target, byte[] bytes) throws IOException {
        move(part(target, bytes), target);
    }

    /** The bytes as an unfinished file, which is to be moved to {@code target} later. */
    Path part(Path target, byte[] bytes) throws IOException {
        Path part = unfinished.resolve(build + "-" + count.incrementAndGet() + ".part");
        boolean isWhole = false;
        try {
            writeInSlices(part, bytes);
            isWhole = true;
            return part;
        } catch (IOException e) {
            throw about(target, e);
        } finally {
            if (!isWhole) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Puts an unfinished file where {@code target} is, replacing a file there. The folder around it is made if need be. */
    void move(Path part, Path target) throws IOException {
        try {
            Files.createDirectories(target.getParent());
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw about(target, e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A full disk is told without the file's name. */
    private static FileSystemException about(Path target, IOException e) {
        return e instanceof FileSystemException named
                ? named
                : new FileSystemException(target.toString(), null, e.getMessage());
    }

    /** In larger slices than the eight kilobytes of {@link Files#write}; each is copied into memory that the thread keeps. */
    private static void writeInSlices(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int at = 0; at < bytes.length; at += SLICE_BYTES) {
                out.write(bytes, at, Math.min(SLICE_BYTES, bytes.length - at));
            }
        }
    }

    /** True when the file itself, not a link, holds these bytes. */
    static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** True when the file itself, not a link, holds the same as a part. */
    static boolean holds(Path file, Path part) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file, part) == -1;
    }

    /** Removes a file, or a folder with all it holds; links are removed, not followed. */
    static void deleteTree(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(path)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }
}
