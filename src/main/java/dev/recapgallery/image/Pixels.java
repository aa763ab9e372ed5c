package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/** Direct access to the pixels of the two kinds of pictures used here. */
final class Pixels {

    private Pixels() {}

    /**
     * The picture's own array, row by row, {@code 0xAARRGGBB} (not premultiplied); without alpha the top byte means
     * nothing. It may be longer than {@link #count} says.
     *
     * @throws IllegalArgumentException unless the picture is a whole TYPE_INT_RGB or TYPE_INT_ARGB one
     */
    static int[] of(BufferedImage picture) {
        boolean known =
                picture.getType() == BufferedImage.TYPE_INT_RGB || picture.getType() == BufferedImage.TYPE_INT_ARGB;
        if (known
                && picture.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getSize() == count(picture)) {
            return buffer.getData();
        }
        throw new IllegalArgumentException("a picture of type " + picture.getType() + " or a part of one");
    }

    /** How many pixels a picture has. */
    static int count(BufferedImage picture) {
        return picture.getWidth() * picture.getHeight();
    }

    static boolean hasAlpha(BufferedImage picture) {
        return picture.getColorModel().hasAlpha();
    }

    /** The picture without its alpha, on the same pixels, when nothing can be seen through it; else itself. */
    static BufferedImage withNeededAlpha(BufferedImage picture) {
        if (!hasAlpha(picture)
                || Arrays.stream(of(picture), 0, count(picture)).anyMatch(pixel -> pixel >>> 24 != 0xff)) {
            return picture;
        }
        DirectColorModel opaque = new DirectColorModel(24, 0xff0000, 0xff00, 0xff);
        WritableRaster raster = Raster.createPackedRaster(
                picture.getRaster().getDataBuffer(),
                picture.getWidth(),
                picture.getHeight(),
                picture.getWidth(),
                opaque.getMasks(),
                null);
        return new BufferedImage(opaque, raster, false, null);
    }

    /** The picture as it looks on white; itself when it has no alpha. */
    static BufferedImage onWhite(BufferedImage picture) {
        if (!hasAlpha(picture)) {
            return picture;
        }
        BufferedImage flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] from = of(picture);
        int[] to = of(flat);
        for (int i = 0; i < count(picture); i++) {
            int pixel = from[i];
            int alpha = pixel >>> 24;
            to[i] = blend(pixel >> 16 & 0xff, alpha) << 16
                    | blend(pixel >> 8 & 0xff, alpha) << 8
                    | blend(pixel & 0xff, alpha);
        }
        return flat;
    }

    private static int blend(int channel, int alpha) {
        return (channel * alpha + 0xff * (0xff - alpha) + 127) / 255;
    }
}
