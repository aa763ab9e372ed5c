package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.util.HexFormat;

/** The mean of a picture's sRGB values, weighted by alpha, in integers: the same everywhere. */
final class MeanColour {

    private static final HexFormat HEX = HexFormat.of();

    private MeanColour() {}

    /** The colour as {@code #rrggbb}; white when nothing can be seen. */
    static String of(BufferedImage picture) {
        int opaque = Pixels.hasAlpha(picture) ? 0 : 0xff;
        long weight = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int pixel : Pixels.of(picture)) {
            long alpha = Math.max(pixel >>> 24, opaque);
            weight += alpha;
            red += alpha * (pixel >> 16 & 0xff);
            green += alpha * (pixel >> 8 & 0xff);
            blue += alpha * (pixel & 0xff);
        }
        return weight == 0 ? "#ffffff" : "#" + mean(red, weight) + mean(green, weight) + mean(blue, weight);
    }

    private static String mean(long sum, long weight) {
        return HEX.toHexDigits((byte) ((sum + weight / 2) / weight));
    }
}
