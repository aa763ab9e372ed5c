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

    private final PixelMemory memory;

    public Resampler() {
        this(new PixelMemory());
    }

    Resampler(PixelMemory memory) {
        this.memory = memory;
    }

    /** The picture at another size, of its own type; itself where it has that size. */
    BufferedImage resized(BufferedImage source, Size size) {
        if (size.equals(size(source))) {
            return source;
        }
        BufferedImage target = new BufferedImage(size.widthPx(), size.heightPx(), source.getType());
        resize(source, target);
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
            System.arraycopy(from, 0, to, 0, Pixels.count(source));
            return;
        }
        if (Pixels.hasAlpha(source)) {
            resizeWithAlpha(from, size(source), target);
        } else {
            resize(Layer.of(from, size(source), Layer.Fields.BYTES), target, to);
        }
    }

    /** Fills a TYPE_INT_RGB picture from rows of 0xRRGGBB, which are read once and in order. */
    void resize(PixRows rows, BufferedImage target) {
        resize(rows.layer(), target, Pixels.of(target));
    }

    private void resize(Layer source, BufferedImage target, int[] to) {
        new BandPass(source, size(target), memory).run(to);
    }

    private static Size size(BufferedImage picture) {
        return new Size(picture.getWidth(), picture.getHeight());
    }

    private void resizeWithAlpha(int[] from, Size size, BufferedImage target) {
        int[] to = Pixels.of(target);
        int widthPx = size.widthPx();
        Layer.Rows alphaRed = (y, row) -> readAlphaRed(from, y * widthPx, row);
        Layer.Rows greenBlue = (y, row) -> readGreenBlue(from, y * widthPx, row);
        int[] second = new int[Pixels.count(target)];
        resize(new Layer(widthPx, size.heightPx(), Layer.Fields.SHORTS, alphaRed), target, to);
        resize(new Layer(widthPx, size.heightPx(), Layer.Fields.SHORTS, greenBlue), target, second);
        for (int i = 0; i < second.length; i++) {
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
