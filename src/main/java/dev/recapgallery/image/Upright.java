package dev.recapgallery.image;

import dev.recapgallery.model.Orientation;
import java.awt.image.BufferedImage;

/** Turns pictures upright by moving pixels, without touching their values. */
public final class Upright {

    private Upright() {}

    /**
     * The picture as it stands upright.
     *
     * @param stored TYPE_INT_RGB or TYPE_INT_ARGB
     * @return the same picture for {@link Orientation#TOP_LEFT}, else a new one of the same type
     */
    public static BufferedImage turn(BufferedImage stored, Orientation orientation) {
        if (orientation == Orientation.TOP_LEFT) {
            return stored;
        }
        int width = orientation.swapsSides() ? stored.getHeight() : stored.getWidth();
        int height = orientation.swapsSides() ? stored.getWidth() : stored.getHeight();
        BufferedImage upright = new BufferedImage(width, height, stored.getType());
        new Walk(orientation, stored.getWidth(), stored.getHeight())
                .copy(StoredPixels.pixels(stored), StoredPixels.pixels(upright), width);
        return upright;
    }

    /** Where the first upright pixel lies among the stored ones, and how far one step right and one step down go. */
    private static final class Walk {
        private final int start;
        private final int right;
        private final int down;

        Walk(Orientation orientation, int width, int height) {
            int lastRow = (height - 1) * width;
            int lastColumn = width - 1;
            switch (orientation) {
                case TOP_LEFT -> {
                    start = 0;
                    right = 1;
                    down = width;
                }
                case TOP_RIGHT -> {
                    start = lastColumn;
                    right = -1;
                    down = width;
                }
                case BOTTOM_RIGHT -> {
                    start = lastRow + lastColumn;
                    right = -1;
                    down = -width;
                }
                case BOTTOM_LEFT -> {
                    start = lastRow;
                    right = 1;
                    down = -width;
                }
                case LEFT_TOP -> {
                    start = 0;
                    right = width;
                    down = 1;
                }
                case RIGHT_TOP -> {
                    start = lastRow;
                    right = -width;
                    down = 1;
                }
                case RIGHT_BOTTOM -> {
                    start = lastRow + lastColumn;
                    right = -width;
                    down = -1;
                }
                case LEFT_BOTTOM -> {
                    start = lastColumn;
                    right = width;
                    down = -1;
                }
                default -> throw new IllegalArgumentException(orientation.toString());
            }
        }

        void copy(int[] from, int[] to, int width) {
            int at = 0;
            for (int row = start; at < to.length; row += down) {
                int source = row;
                for (int x = 0; x < width; x++) {
                    to[at++] = from[source];
                    source += right;
                }
            }
        }
    }
}
