package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A decoded picture before colour conversion and turning.
 *
 * @param image TYPE_INT_RGB or TYPE_INT_ARGB (not premultiplied), whose samples are still in the colours of the file;
 *     ink pictures hold cyan, magenta, yellow and black in place of alpha, red, green and blue, 255 being full ink
 * @param faulty true when the decoder had to guess because of faults in the data
 */
record StoredPixels(BufferedImage image, Colours colours, boolean faulty) {

    enum Colours {
        GREY,
        RGB,
        CMYK
    }

    static StoredPixels of(BufferedImage image, Colours colours) {
        return new StoredPixels(image, colours, false);
    }

    StoredPixels with(boolean nowFaulty) {
        return new StoredPixels(image, colours, nowFaulty);
    }

    /** At another size. Not for inks. */
    StoredPixels resized(Size size, Resampler resampler) {
        return new StoredPixels(resampler.resized(Pixels.withNeededAlpha(image), size), colours, faulty);
    }

    /** The pixels themselves, row by row; writing to them changes the picture. */
    static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
