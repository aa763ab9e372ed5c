package dev.recapgallery.image;

/**
 * By how much a photo is made smaller while it is decoded, which costs next to nothing there. It goes into the names of
 * renditions, since it shows in their pixels.
 */
final class Reduction {

    /** What JPEG decoders offer at the most. */
    private static final int MAX = 8;

    private Reduction() {}

    /**
     * The largest of 1, 2, 4 and 8 that leaves a photo at least as wide as wanted, where it is.
     *
     * @param widthPx of the photo, upright
     */
    static int of(int widthPx, int wantedWidthPx) {
        int times = widthPx / Math.max(1, wantedWidthPx);
        return Integer.highestOneBit(Math.max(1, Math.min(MAX, times)));
    }
}
