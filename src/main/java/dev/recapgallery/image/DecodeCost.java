package dev.recapgallery.image;

/**
 * What decoding one photo takes at its peak, estimated from its header.
 *
 * @param heapBytes inside the Java heap, the file's bytes and the upright picture included
 * @param outsideBytes outside of it: native buffers, coefficients of a progressive JPEG
 */
public record DecodeCost(long heapBytes, long outsideBytes) {

    /** Both together. */
    public long totalBytes() {
        return heapBytes + outsideBytes;
    }
}
