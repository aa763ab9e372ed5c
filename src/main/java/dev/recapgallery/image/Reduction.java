package dev.recapgallery.image;

/** By how much a photo can be made smaller while it is decoded, which costs next to nothing there. */
final class Reduction {

    /** What JPEG decoders offer at the most. */
    private static final int JPEG_MAX = 8;

    private Reduction() {}

    /** How many times smaller the sides may become so that they stay at least as long as wanted. */
    static int most(ImageHeader header, Size wanted) {
        return Math.max(1, Math.min(header.widthPx() / wanted.widthPx(), header.heightPx() / wanted.heightPx()));
    }

    /** As {@link #most}: 1, 2, 4 or 8. */
    static int ofJpeg(ImageHeader header, Size wanted) {
        return Integer.highestOneBit(Math.min(JPEG_MAX, most(header, wanted)));
    }
}
