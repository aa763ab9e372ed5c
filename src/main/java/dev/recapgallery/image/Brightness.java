package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.util.function.IntUnaryOperator;

/**
 * The mean brightness of a picture's areas, row by row, 0 to 255.
 *
 * @param values one for each area; the array itself
 */
@SuppressWarnings("ArrayRecordComponent") // for the inside of one calculation; nobody compares or keeps it
record Brightness(int columns, int rows, int[] values) {

    /** Rec. 601 luma in 1/256. */
    private static int luma(int pixel) {
        return 77 * ((pixel >> 16) & 0xff) + 150 * ((pixel >> 8) & 0xff) + 29 * (pixel & 0xff);
    }

    static Brightness of(BufferedImage picture, int columns, int rows) {
        return of(picture, columns, rows, Brightness::luma);
    }

    /** @param value of a pixel, in 1/256 */
    static Brightness of(BufferedImage picture, int columns, int rows, IntUnaryOperator value) {
        int[] pixels = Pixels.of(picture);
        int width = picture.getWidth();
        int[] values = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            int top = edge(row, rows, picture.getHeight());
            int bottom = Math.max(top + 1, edge(row + 1, rows, picture.getHeight()));
            for (int column = 0; column < columns; column++) {
                int left = edge(column, columns, width);
                int right = Math.max(left + 1, edge(column + 1, columns, width));
                long sum = 0;
                for (int y = top; y < bottom; y++) {
                    for (int x = left; x < right; x++) {
                        sum += value.applyAsInt(pixels[y * width + x]);
                    }
                }
                long count = (long) (bottom - top) * (right - left);
                values[row * columns + column] = (int) ((sum / count) >> 8);
            }
        }
        return new Brightness(columns, rows, values);
    }

    private static int edge(int index, int count, int lengthPx) {
        return (int) ((long) index * lengthPx / count);
    }

    /** How much neighbours differ from each area; 0 for a picture without edges. */
    double laplacianVariance() {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = 1; y < rows - 1; y++) {
            for (int x = 1; x < columns - 1; x++, count++) {
                int at = y * columns + x;
                int laplacian =
                        values[at - 1] + values[at + 1] + values[at - columns] + values[at + columns] - 4 * values[at];
                sum += laplacian;
                squares += (double) laplacian * laplacian;
            }
        }
        double mean = count == 0 ? 0 : sum / count;
        return count == 0 ? 0 : squares / count - mean * mean;
    }
}
