package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Writes pictures in one format. Safe to use from several threads at once. */
@FunctionalInterface
public interface PictureEncoder {

    /**
     * The picture as a file without any metadata.
     *
     * @param picture upright sRGB, TYPE_INT_RGB or TYPE_INT_ARGB; a format without alpha shows it on white
     * @param quality 1 to 100 in the format's own scale
     * @throws IOException when the encoder gives up
     */
    byte[] encode(BufferedImage picture, int quality) throws IOException;
}
