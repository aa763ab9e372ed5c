package dev.recapgallery.image;

import java.util.Objects;

/**
 * How a JPEG is built (ITU-T T.81).
 *
 * @param coding how its pixels are coded
 * @param scans number of SOS markers
 * @param coefficientBytes what a decoder of all scans must hold: two bytes for each sample
 * @param linesOffset where the height stands that is to be written for decoders, which don't know of heights in DNL segments
 * @param adobe true when an Adobe APP14 marker is there; the four inks are then stored inverted
 * @param ycc true when the first three components are luma and chroma, not RGB or CMY
 * @param complete true when the end-of-image marker is there
 * @param tidy true when it is complete and nothing lies between its segments
 */
record JpegStructure(
        Coding coding,
        int scans,
        long coefficientBytes,
        int linesOffset,
        boolean adobe,
        boolean ycc,
        boolean complete,
        boolean tidy) {

    static JpegStructure of(ImageHeader header) {
        return Objects.requireNonNull(header.jpeg(), "jpeg");
    }

    /** What a decoder holds outside the heap: all coefficients, unless one scan brings every pixel at once. */
    long bufferedBytes() {
        return scans > 1 || coding == Coding.PROGRESSIVE ? coefficientBytes : 0;
    }

    enum Coding {
        BASELINE,
        PROGRESSIVE,
        LOSSLESS,
        ARITHMETIC
    }
}
