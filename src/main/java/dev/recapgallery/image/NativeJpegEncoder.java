package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.bytedeco.leptonica.global.leptonica;

/** JPEG by libjpeg-turbo: progressive, which is the smaller form, with colour at half the resolution (4:2:0). */
final class NativeJpegEncoder implements PictureEncoder {

    private static final int PROGRESSIVE = 1;

    @Override
    public byte[] encode(BufferedImage picture, int quality) throws IOException {
        try (Pix pix = Pix.of(Pixels.onWhite(picture))) {
            return pix.written(
                    (data, size, source) -> leptonica.pixWriteMemJpeg(data, size, source, quality, PROGRESSIVE));
        }
    }
}
