package dev.recapgallery.image;

import dev.recapgallery.model.Orientation;
import java.awt.image.BufferedImage;

/** Turns pictures upright by moving pixels, without touching their values. */
final class Upright {

    /** Pixels a side. What is read down the columns and written along the rows of a tile stays in the processor's cache. */
    private static final int TILE = 64;

    private record Tile(int left, int top, int right, int bottom) {}

    private Upright() {}

    /**
     * The picture as it stands upright.
     *
     * @param stored TYPE_INT_RGB or TYPE_INT_ARGB
     * @param memory gives the one for {@link PixelMemory.Use#UPRIGHT}
     * @return the same picture for {@link Orientation#TOP_LEFT}, else another of the same type
     */
    static BufferedImage turn(BufferedImage stored, Orientation orientation, PixelMemory memory) {
        if (orientation == Orientation.TOP_LEFT) {
            return stored;
        }
        Size size = new Size(stored.getWidth(), stored.getHeight()).turned(orientation);
        BufferedImage upright = Pixels.hasAlpha(stored)
                ? new BufferedImage(size.widthPx(), size.heightPx(), stored.getType())
                : memory.picture(PixelMemory.Use.UPRIGHT, size);
        new Walk(orientation, stored.getWidth(), stored.getHeight())
                .copy(StoredPixels.pixels(stored), StoredPixels.pixels(upright), size);
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

        void copy(int[] from, int[] to, Size size) {
            int width = size.widthPx();
            int height = size.heightPx();
            for (int top = 0; top < height; top += TILE) {
                for (int left = 0; left < width; left += TILE) {
                    copyTile(
                            from,
                            to,
                            width,
                            new Tile(left, top, Math.min(left + TILE, width), Math.min(top + TILE, height)));
                }
            }
        }

        private void copyTile(int[] from, int[] to, int width, Tile tile) {
            for (int y = tile.top(); y < tile.bottom(); y++) {
                int source = start + y * down + tile.left() * right;
                for (int at = y * width + tile.left(); at < y * width + tile.right(); at++) {
                    to[at] = from[source];
                    source += right;
                }
            }
        }
    }
}
