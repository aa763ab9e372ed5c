package dev.recapgallery.image;

import dev.recapgallery.model.Orientation;

/** Sides of a picture in pixels, each at least 1. */
record Size(int widthPx, int heightPx) {

    Size {
        if (widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException(widthPx + "×" + heightPx);
        }
    }

    /** The size of the same shape at another width; the height is rounded. */
    Size atWidth(int otherWidthPx) {
        long twice = 2L * heightPx * otherWidthPx;
        long rounded = (twice + widthPx) / (2L * widthPx);
        return new Size(otherWidthPx, (int) Math.max(1, Math.min(Integer.MAX_VALUE, rounded)));
    }

    /** The size of what is turned upright, or back: turning swaps the sides or leaves them. */
    Size turned(Orientation orientation) {
        return orientation.swapsSides() ? new Size(/* widthPx= */ heightPx, /* heightPx= */ widthPx) : this;
    }
}
