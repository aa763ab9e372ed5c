package dev.recapgallery.image;

import java.awt.image.BufferedImage;

/** Makes one colour transparent. The JDK's PNG reader does so for some depths and not for grey of 1, 2 and 4 bits. */
final class ColourKey {

    private ColourKey() {}

    /** A picture of TYPE_INT_ARGB with each pixel of this colour transparent. */
    static BufferedImage applied(BufferedImage image, int rgb) {
        BufferedImage target = image.getType() == BufferedImage.TYPE_INT_ARGB
                ? image
                : new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        int[] from = StoredPixels.pixels(image);
        int[] to = StoredPixels.pixels(target);
        for (int i = 0; i < from.length; i++) {
            to[i] = (from[i] & 0xFFFFFF) == rgb ? rgb : from[i] | 0xFF000000;
        }
        return target;
    }
}
