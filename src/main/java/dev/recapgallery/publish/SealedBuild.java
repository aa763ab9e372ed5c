package dev.recapgallery.publish;

import dev.recapgallery.publish.OutputState.Stamp;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * The account of a whole build, and the files it left: the account is good for as long as they are there as they were
 * written. Lies in {@code .recap/build.bin}; the state and what is remembered of photos are among its files, so that
 * whatever another build does breaks the seal.
 *
 * <pre>
 * format, CRC-32 of all that follows; length of the account, the account; number of files; for each: length of its path,
 * its path within the output folder in UTF-8, its size in bytes, the time of its last modification in nanoseconds since 1970
 * </pre>
 *
 * <p>What is damaged or of another format counts as missing. Its paths are only looked at, never written to.
 */
public final class SealedBuild {

    /** Raised whenever other bytes are written. */
    private static final long FORMAT = 0x5265_6361_7062_0001L;

    /** What a build leaves that has no account to give: the file is always there, so that builds don't differ by it. */
    public static final byte[] NO_ACCOUNT = {};

    private static final int HEAD_BYTES = 2 * Long.BYTES;

    private final Path folder;
    private final byte[] account;
    private final ByteBuffer files;

    private SealedBuild(Path folder, byte[] account, ByteBuffer files) {
        this.folder = folder;
        this.account = account;
        this.files = files;
    }

    /** What the last whole build left in an output folder; empty where there was none, or where nothing can be made of it. */
    public static Optional<SealedBuild> read(Path folder) {
        try {
            OutputPaths paths = new OutputPaths(folder);
            Path file = paths.build();
            // While there are unfinished files somebody is writing, or was killed.
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.exists(paths.unfinished())) {
                return Optional.empty();
            }
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
            if (in.remaining() < HEAD_BYTES
                    || in.getLong() != FORMAT
                    || in.getLong() != checksum(in.array(), HEAD_BYTES)) {
                return Optional.empty();
            }
            byte[] account = bytes(in);
            return account.length == 0 ? Optional.empty() : Optional.of(new SealedBuild(folder, account, in));
        } catch (IOException | BufferUnderflowException e) {
            // It only saves work.
            return Optional.empty();
        }
    }

    /** What {@link OutputFolder#seal} was given; not a copy. */
    public byte[] account() {
        return account;
    }

    /** True when every file of the build has the size and the time it was left with. */
    public boolean isUnbroken() {
        ByteBuffer in = files.duplicate();
        try {
            for (int left = in.getInt(); left > 0; left--) {
                Path file = folder.resolve(new String(bytes(in), StandardCharsets.UTF_8));
                BasicFileAttributes now =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!now.isRegularFile()
                        || now.size() != in.getLong()
                        || now.lastModifiedTime().to(TimeUnit.NANOSECONDS) != in.getLong()) {
                    return false;
                }
            }
            return true;
        } catch (IOException | BufferUnderflowException | IllegalArgumentException e) {
            // Somebody removed it, or it can't be told.
            return false;
        }
    }

    /** @param stampByPath every file that has to stay as it is; their hashes don't matter */
    static byte[] bytes(byte[] account, Map<String, Stamp> stampByPath) {
        int length = HEAD_BYTES + Integer.BYTES + account.length + Integer.BYTES;
        for (String path : stampByPath.keySet()) {
            length += Integer.BYTES + path.getBytes(StandardCharsets.UTF_8).length + 2 * Long.BYTES;
        }
        ByteBuffer out = ByteBuffer.allocate(length).putLong(FORMAT).putLong(0);
        out.putInt(account.length).put(account).putInt(stampByPath.size());
        stampByPath.forEach((path, stamp) -> {
            byte[] name = path.getBytes(StandardCharsets.UTF_8);
            out.putInt(name.length).put(name).putLong(stamp.bytes()).putLong(stamp.modifiedNanos());
        });
        return out.putLong(Long.BYTES, checksum(out.array(), HEAD_BYTES)).array();
    }

    private static byte[] bytes(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
