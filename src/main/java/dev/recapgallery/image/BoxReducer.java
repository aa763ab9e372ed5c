package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Takes a picture row by row and keeps the average of each block of pixels, so that a large picture never lies in the
 * heap as a whole. Colours weigh by their alpha.
 */
final class BoxReducer {

    private final int width;
    private final int height;
    private final int factor;
    private final boolean hasAlpha;
    private final BufferedImage image;
    private final int[] pixels;
    private final int[] sums;
    private int rowsSeen;

    /** @param factor sides become this many times smaller, rounded up; 1 copies */
    BoxReducer(int width, int height, int factor, boolean hasAlpha) {
        this.width = width;
        this.height = height;
        this.factor = factor;
        this.hasAlpha = hasAlpha;
        this.image = new BufferedImage(
                (width + factor - 1) / factor,
                (height + factor - 1) / factor,
                hasAlpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        this.pixels = StoredPixels.pixels(image);
        this.sums = new int[factor == 1 ? 0 : 4 * image.getWidth()];
    }

    /** The next row, as 0xAARRGGBB; the alpha counts only where the picture has alpha. */
    void add(int[] row) {
        if (factor == 1) {
            copy(row);
        } else {
            sum(row);
        }
        rowsSeen++;
        if (factor > 1 && (rowsSeen % factor == 0 || rowsSeen == height)) {
            average((rowsSeen - 1) / factor);
        }
    }

    BufferedImage image() {
        return image;
    }

    private void copy(int[] row) {
        int at = rowsSeen * width;
        int opaque = hasAlpha ? 0 : 0xFF000000;
        for (int x = 0; x < width; x++) {
            pixels[at + x] = row[x] | opaque;
        }
    }

    private void sum(int[] row) {
        int opaque = hasAlpha ? 0 : 0xFF000000;
        int at = 0;
        for (int left = 0; left < width; left += factor) {
            int end = Math.min(left + factor, width);
            for (int x = left; x < end; x++) {
                int pixel = row[x] | opaque;
                int alpha = pixel >>> 24;
                sums[at] += alpha;
                sums[at + 1] += (pixel >> 16 & 0xFF) * alpha;
                sums[at + 2] += (pixel >> 8 & 0xFF) * alpha;
                sums[at + 3] += (pixel & 0xFF) * alpha;
            }
            at += 4;
        }
    }

    private void average(int row) {
        int blockRows = (rowsSeen - 1) % factor + 1;
        for (int x = 0; x < image.getWidth(); x++) {
            int count = blockRows * Math.min(factor, width - x * factor);
            pixels[row * image.getWidth() + x] = block(4 * x, count);
        }
        Arrays.fill(sums, 0);
    }

    private int block(int at, int count) {
        int weight = sums[at];
        if (weight == 0) {
            return 0;
        }
        int half = weight / 2;
        int alpha = hasAlpha ? (weight + (count / 2)) / count : 255;
        int red = (sums[at + 1] + half) / weight;
        int green = (sums[at + 2] + half) / weight;
        int blue = (sums[at + 3] + half) / weight;
        return (alpha << 24) | (red << 16) | (green << 8) | blue;
    }
}
