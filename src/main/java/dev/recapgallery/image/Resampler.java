package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.resizers.Resizer;

/**
 * Resamples a picture with the Lanczos filter of {@link FilterTable}, columns then rows, in integers: every JVM gives
 * the same pixels. Takes and fills TYPE_INT_RGB and TYPE_INT_ARGB; colours are weighted by their alpha, so nothing
 * dark or coloured seeps in from transparent pixels.
 *
 * <p>Goes through the target in bands of rows, so that what lies between the two passes stays in the processor's cache and
 * the source need not be in memory as a whole.
 */
public final class Resampler implements Resizer {

    private static final int FULL_ALPHA = 255 * 255;

    /** The picture at another size, of its own type; itself where it has that size. */
    static BufferedImage resized(BufferedImage source, Size size) {
        if (size.equals(new Size(source.getWidth(), source.getHeight()))) {
            return source;
        }
        BufferedImage target = new BufferedImage(size.widthPx(), size.heightPx(), source.getType());
        new Resampler().resize(source, target);
        return target;
    }

    /** Fills {@code target}, which has the same type as {@code source}, with the source at the target's size. */
    @Override
    public void resize(BufferedImage source, BufferedImage target) {
        if (source.getType() != target.getType()) {
            throw new IllegalArgumentException("picture types " + source.getType() + " and " + target.getType());
        }
        int[] from = Pixels.of(source);
        int[] to = Pixels.of(target);
        if (source.getWidth() == target.getWidth() && source.getHeight() == target.getHeight()) {
            System.arraycopy(from, 0, to, 0, from.length);
            return;
        }
        if (Pixels.hasAlpha(source)) {
            resizeWithAlpha(from, source.getWidth(), target);
        } else {
            resize(Layer.of(from, source.getWidth(), Layer.Fields.BYTES), target, to);
        }
    }

    /** Fills a TYPE_INT_RGB picture from rows of 0xRRGGBB, which are read once and in order. */
    static void resize(PixRows rows, BufferedImage target) {
        resize(rows.layer(), target, Pixels.of(target));
    }

    private static void resize(Layer source, BufferedImage target, int[] to) {
        new BandPass(source, target.getWidth(), target.getHeight()).run(to);
    }

    private static void resizeWithAlpha(int[] from, int widthPx, BufferedImage target) {
        int[] to = Pixels.of(target);
        Layer.Rows alphaRed = (y, row) -> readAlphaRed(from, y * widthPx, row);
        Layer.Rows greenBlue = (y, row) -> readGreenBlue(from, y * widthPx, row);
        int heightPx = from.length / widthPx;
        int[] second = new int[to.length];
        resize(new Layer(widthPx, heightPx, Layer.Fields.SHORTS, alphaRed), target, to);
        resize(new Layer(widthPx, heightPx, Layer.Fields.SHORTS, greenBlue), target, second);
        for (int i = 0; i < to.length; i++) {
            to[i] = argb(to[i], second[i]);
        }
    }

    private static void readAlphaRed(int[] pixels, int start, int[] row) {
        for (int x = 0; x < row.length; x++) {
            int pixel = pixels[start + x];
            int alpha = pixel >>> 24;
            row[x] = (alpha * 255) << 16 | alpha * (pixel >> 16 & 0xff);
        }
    }

    private static void readGreenBlue(int[] pixels, int start, int[] row) {
        for (int x = 0; x < row.length; x++) {
            int pixel = pixels[start + x];
            int alpha = pixel >>> 24;
            row[x] = (alpha * (pixel >> 8 & 0xff)) << 16 | alpha * (pixel & 0xff);
        }
    }

    /** Channels are 0 to 255 × 255; the filter's overshoot may take them a little above. */
    private static int argb(int alphaRed, int greenBlue) {
        int sum = Math.min(FULL_ALPHA, alphaRed >>> 16);
        int alpha = (sum + 127) / 255;
        if (alpha == 0) {
            return 0;
        }
        return alpha << 24
                | divided(alphaRed & 0xffff, sum) << 16
                | divided(greenBlue >>> 16, sum) << 8
                | divided(greenBlue & 0xffff, sum);
    }

    private static int divided(int channel, int alpha) {
        return Math.min(255, (channel * 255 + alpha / 2) / alpha);
    }
}
