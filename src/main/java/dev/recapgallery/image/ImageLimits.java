package dev.recapgallery.image;

import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Limits;

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

    /** The usual limits in a heap of this size. */
    public static ImageLimits forHeap(long heapBytes) {
        return of(Limits.USUAL, heapBytes);
    }

    /** Limits in a heap of this size (such as {@code Runtime.maxMemory()}): one photo may take two thirds of it. */
    public static ImageLimits of(Limits limits, long heapBytes) {
        return new ImageLimits(
                limits.of(Limit.PHOTO_PIXELS),
                limits.whole(Limit.PHOTO_SIDE),
                limits.whole(Limit.JPEG_SCANS),
                limits.of(Limit.SCAN_PIXELS),
                limits.whole(Limit.PROFILE_BYTES),
                heapBytes / 3 * 2,
                limits.of(Limit.NATIVE_BYTES));
    }
}
