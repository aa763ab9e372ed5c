package dev.recapgallery.image;

/**
 * How much one photo may take. Native decoders can't be interrupted, so what would take too long or too much is refused
 * by its header.
 *
 * @param maxPixels stored width times height
 * @param maxSidePx stored width or height
 * @param maxScans scans of one progressive JPEG; cameras and encoders write about ten
 * @param maxScanPixels scans times pixels of a progressive JPEG: every scan may visit every pixel
 * @param maxProfileBytes an embedded colour profile, inflated
 * @param maxHeapBytes memory inside the Java heap for decoding one photo
 * @param maxOutsideBytes memory outside the heap for decoding one photo (native buffers, coefficients of progressive JPEG)
 */
public record ImageLimits(
        long maxPixels,
        int maxSidePx,
        int maxScans,
        long maxScanPixels,
        int maxProfileBytes,
        long maxHeapBytes,
        long maxOutsideBytes) {

    private static final long MEBI = 1L << 20;

    /** The limits in a heap of this size (such as {@code Runtime.maxMemory()}): one photo may take two thirds of it. */
    public static ImageLimits forHeap(long heapBytes) {
        return new ImageLimits(
                150_000_000L, 65_500, 500, 4_000_000_000L, (int) (4 * MEBI), heapBytes / 3 * 2, 1280 * MEBI);
    }
}
