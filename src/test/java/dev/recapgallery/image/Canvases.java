package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;

/** Makes pictures for tests. */
final class Canvases {

    private Canvases() {}

    /** A picture of TYPE_INT_RGB whose pixels the function computes from x and y. */
    static BufferedImage rgb(int widthPx, int heightPx, IntBinaryOperator colour) {
        return painted(new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB), colour);
    }

    /** The same with alpha in the top byte. */
    static BufferedImage argb(int widthPx, int heightPx, IntBinaryOperator colour) {
        return painted(new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_ARGB), colour);
    }

    /** Left half red, right half blue, with a green corner at the top left. */
    static BufferedImage flag(int widthPx, int heightPx) {
        return rgb(widthPx, heightPx, (x, y) -> {
            if (x < widthPx / 4 && y < heightPx / 4) {
                return 0x00c000;
            }
            return x < widthPx / 2 ? 0xd02020 : 0x2020d0;
        });
    }

    private static BufferedImage painted(BufferedImage canvas, IntBinaryOperator colour) {
        for (int y = 0; y < canvas.getHeight(); y++) {
            for (int x = 0; x < canvas.getWidth(); x++) {
                canvas.setRGB(x, y, colour.applyAsInt(x, y));
            }
        }
        return canvas;
    }

    static int red(int pixel) {
        return pixel >> 16 & 0xff;
    }

    /** The largest difference between two colours in any channel. */
    static int distance(int a, int b) {
        return Math.max(
                Math.abs(red(a) - red(b)),
                Math.max(Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff)), Math.abs((a & 0xff) - (b & 0xff))));
    }
}
