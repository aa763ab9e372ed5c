package dev.recapgallery.image;

/**
 * What decoding one photo takes at its peak, estimated from its header.
 *
 * @param heapBytes inside the Java heap, the file's bytes and the upright picture included
 * @param outsideBytes outside of it: native buffers, coefficients of a progressive JPEG
 */
public record DecodeCost(long heapBytes, long outsideBytes) {

    /** Of a picture that comes with this many bytes at four a pixel, and is copied once for turning or another layout. */
    static DecodeCost ofNative(ImageHeader header, long pictureBytes, long outsideBytes) {
        return new DecodeCost(header.fileBytes() + 2 * pictureBytes, header.fileBytes() + outsideBytes);
    }

    /** Both together. */
    public long totalBytes() {
        return heapBytes + outsideBytes;
    }
}
