package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.bytedeco.leptonica.global.leptonica;

/** Lossy WebP by libwebp at its default effort, the only one that Leptonica offers; alpha is kept, losslessly. */
final class NativeWebpEncoder implements PictureEncoder {

    private static final int LOSSY = 0;

    @Override
    public byte[] encode(BufferedImage picture, int quality) throws IOException {
        try (Pix pix = Pix.words(picture)) {
            return pix.written((data, size, source) -> leptonica.pixWriteMemWebP(data, size, source, quality, LOSSY));
        }
    }
}
