package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.Map;

/**
 * Arrays for the pixels of one photo after the other: fresh ones have to be cleared by the operating system and by the JVM, and
 * collected later. Each thread has its own, for as long as it lives and memory is not scarce.
 */
final class PixelMemory {

    /** A picture of 1920×2880; arrays for more are made for one photo only. */
    private static final int MOST_KEPT = 1920 * 2880;

    private static final DirectColorModel RGB = new DirectColorModel(24, 0xff0000, 0xff00, 0xff);

    /** What an array is for; a thread needs one of each at a time. */
    enum Use {
        /** A picture as it was stored. */
        STORED,
        /** The same picture, turned. */
        UPRIGHT,
        /** What lies between the two passes of a resampler. */
        BAND
    }

    private final ThreadLocal<Map<Use, SoftReference<int[]>>> kept =
            ThreadLocal.withInitial(() -> new EnumMap<>(Use.class));

    /** An array of at least this length, with anything in it; good until the thread asks for the next of the same use. */
    int[] array(Use use, int length) {
        if (length > MOST_KEPT) {
            return new int[length];
        }
        SoftReference<int[]> last = kept.get().remove(use);
        int[] there = last == null ? null : last.get();
        int[] array = there == null || there.length < length ? new int[length] : there;
        kept.get().put(use, new SoftReference<>(array));
        return array;
    }

    /** A TYPE_INT_RGB picture with anything in it; good until the thread asks for the next of the same use. */
    BufferedImage picture(Use use, Size size) {
        int length = size.widthPx() * size.heightPx();
        DataBufferInt pixels = new DataBufferInt(array(use, length), length);
        return new BufferedImage(
                RGB,
                Raster.createPackedRaster(
                        pixels, size.widthPx(), size.heightPx(), size.widthPx(), RGB.getMasks(), null),
                false,
                null);
    }
}
