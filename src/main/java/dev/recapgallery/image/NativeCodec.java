package dev.recapgallery.image;

import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/**
 * The native library leptonica with libjpeg-turbo and libwebp. Holding an instance means that it is loaded; where it
 * can't be, JPEG is read more slowly and WebP not at all.
 */
public final class NativeCodec {

    private NativeCodec() {}

    /** Loads the library, or is empty on a platform it isn't made for or where it can't be unpacked. */
    public static Optional<NativeCodec> load() {
        try {
            Loader.load(leptonica.class);
            leptonica.setMsgSeverity(leptonica.L_SEVERITY_NONE);
            return Optional.of(new NativeCodec());
        } catch (LinkageError | RuntimeException e) {
            // Whatever the reason (no binary, read-only home, noexec), the way on is the same: without it.
            return Optional.empty();
        }
    }

    /** Frees a picture of the library. */
    void free(PIX pix) {
        leptonica.pixDestroy(pix);
    }
}
