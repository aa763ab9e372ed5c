package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Direct access to the pixels of the two kinds of pictures used here. */
final class Pixels {

    private Pixels() {}

    /**
     * The picture's own array, row by row, {@code 0xAARRGGBB} (not premultiplied); without alpha the top byte means
     * nothing.
     *
     * @throws IllegalArgumentException unless the picture is a whole TYPE_INT_RGB or TYPE_INT_ARGB one
     */
    static int[] of(BufferedImage picture) {
        boolean known =
                picture.getType() == BufferedImage.TYPE_INT_RGB || picture.getType() == BufferedImage.TYPE_INT_ARGB;
        if (known && picture.getRaster().getDataBuffer() instanceof DataBufferInt buffer) {
            int[] pixels = buffer.getData();
            if (pixels.length == picture.getWidth() * picture.getHeight()) {
                return pixels;
            }
        }
        throw new IllegalArgumentException("a picture of type " + picture.getType() + " or a part of one");
    }

    static boolean hasAlpha(BufferedImage picture) {
        return picture.getColorModel().hasAlpha();
    }

    /** True when something can be seen through the picture. */
    static boolean isTransparent(BufferedImage picture) {
        if (!hasAlpha(picture)) {
            return false;
        }
        for (int pixel : of(picture)) {
            if (pixel >>> 24 != 0xff) {
                return true;
            }
        }
        return false;
    }

    /** The picture as it looks on white; itself when it has no alpha. */
    static BufferedImage onWhite(BufferedImage picture) {
        if (!hasAlpha(picture)) {
            return picture;
        }
        BufferedImage flat =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] from = of(picture);
        int[] to = of(flat);
        for (int i = 0; i < from.length; i++) {
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
