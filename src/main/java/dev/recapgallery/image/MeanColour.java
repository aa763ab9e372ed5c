package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.util.HexFormat;

/** The mean of a picture's sRGB values, weighted by alpha, in integers: the same everywhere. */
final class MeanColour {

    private static final HexFormat HEX = HexFormat.of();

    private final int opaque;
    private long weight;
    private long red;
    private long green;
    private long blue;

    private MeanColour(int opaque) {
        this.opaque = opaque;
    }

    /** The colour as {@code #rrggbb}; white when nothing can be seen. */
    static String of(BufferedImage picture) {
        MeanColour mean = new MeanColour(Pixels.hasAlpha(picture) ? 0 : 0xff);
        int[] pixels = Pixels.of(picture);
        for (int start = 0; start < Pixels.count(picture); start += picture.getWidth()) {
            mean.addRow(pixels, start, start + picture.getWidth());
        }
        return mean.hex();
    }

    private void addRow(int[] pixels, int start, int end) {
        for (int i = start; i < end; i++) {
            int pixel = pixels[i];
            long alpha = Math.max(pixel >>> 24, opaque);
            weight += alpha;
            red += alpha * (pixel >> 16 & 0xff);
            green += alpha * (pixel >> 8 & 0xff);
            blue += alpha * (pixel & 0xff);
        }
    }

    private String hex() {
        return weight == 0 ? "#ffffff" : "#" + mean(red) + mean(green) + mean(blue);
    }

    private String mean(long sum) {
        return HEX.toHexDigits((byte) ((sum + weight / 2) / weight));
    }
}
