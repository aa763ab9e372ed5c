package dev.recapgallery.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * A file that a person writes and that we change a little. It is never half-written and never loses what somebody saved
 * while we were at work; links and permissions stay.
 */
public final class UserFile {

    private final Path real;
    private final byte[] bytes;

    private UserFile(Path real, byte[] bytes) {
        this.real = real;
        this.bytes = bytes;
    }

    /** Reads a file; a link is followed, and stays one. */
    public static UserFile read(Path file) throws IOException {
        Path real = file.toRealPath();
        return new UserFile(real, Files.readAllBytes(real));
    }

    /** Writes a file that must not be there yet. */
    public static void create(Path file, byte[] bytes) throws IOException {
        Path part = unfinished(file);
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What the file held when it was read; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * What the file held when it was read, as text.
     *
     * @throws FileSystemException when that is not UTF-8: written back it would lose letters
     */
    public String text() throws FileSystemException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FileSystemException(real.toString(), null, "is not UTF-8; save it as UTF-8 first");
        }
    }

    /**
     * Puts other bytes in its place.
     *
     * @throws FileSystemException when the file changed since it was read; nothing is written then
     */
    public void replace(byte[] changed) throws IOException {
        Path part = unfinished(real);
        try {
            Files.copy(real, part, StandardCopyOption.COPY_ATTRIBUTES);
            Files.write(part, changed, StandardOpenOption.TRUNCATE_EXISTING);
            if (!Arrays.equals(Files.readAllBytes(real), bytes)) {
                throw new FileSystemException(
                        real.toString(), null, "somebody saved this file while it was being changed; run again");
            }
            Files.move(part, real, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A name beside the other that nobody else has, in no other process, thread or container. */
    private static Path unfinished(Path file) {
        return file.resolveSibling(".recap-" + UUID.randomUUID() + ".part");
    }
}
