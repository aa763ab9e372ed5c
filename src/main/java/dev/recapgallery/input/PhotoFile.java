package dev.recapgallery.input;

import dev.recapgallery.model.Sha256;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A photo file as read. No record: it holds arrays, which are compared by identity. They are handed out as they are,
 * because a copy of a large photo costs more than it protects: nobody writes into them.
 */
public final class PhotoFile {

    private final FoundPhoto found;
    private final byte[] bytes;
    private final byte @Nullable [] sidecar;

    PhotoFile(FoundPhoto found, byte[] bytes, byte @Nullable [] sidecar) {
        this.found = found;
        this.bytes = bytes;
        this.sidecar = sidecar;
    }

    /** Path within the photo folder. */
    public String file() {
        return found.file();
    }

    /** The file as messages name it. */
    public String shown() {
        return found.shown();
    }

    /** The whole file, not a copy: read only. */
    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes, lower-case hex; calculated at each call. */
    public String sha256() {
        return Sha256.hex(bytes);
    }

    /** The XMP sidecar beside the photo, not a copy: read only. */
    public Optional<byte[]> sidecar() {
        return Optional.ofNullable(sidecar);
    }
}
