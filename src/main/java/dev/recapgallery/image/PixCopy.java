package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/**
 * Copies a picture of leptonica into the heap. Its words hold red, green, blue and alpha from the highest byte down, in
 * the byte order of the machine; grey ones hold four pixels each, the leftmost highest (leptonica, "pix.h").
 */
final class PixCopy {

    private static final int GREY = 0x010101;

    private PixCopy() {}

    /** The whole picture; TYPE_INT_ARGB when it has alpha, else TYPE_INT_RGB. */
    static BufferedImage of(PIX pix) throws DecodeException {
        return reduced(pix, 1);
    }

    /** The picture with each block of {@code factor} times {@code factor} pixels averaged. */
    static BufferedImage reduced(PIX pix, int factor) throws DecodeException {
        int depth = leptonica.pixGetDepth(pix);
        if (depth != 8 && depth != 32) {
            throw DecodeException.damaged("its data can't be decoded");
        }
        boolean hasAlpha = depth == 32 && leptonica.pixGetSpp(pix) == 4;
        BoxReducer target = new BoxReducer(leptonica.pixGetWidth(pix), leptonica.pixGetHeight(pix), factor, hasAlpha);
        IntPointer words = leptonica.pixGetData(pix);
        int wordsPerLine = leptonica.pixGetWpl(pix);
        int[] line = new int[wordsPerLine];
        int[] row = new int[leptonica.pixGetWidth(pix)];
        for (int y = 0; y < leptonica.pixGetHeight(pix); y++) {
            words.position((long) y * wordsPerLine).get(line, 0, wordsPerLine);
            unpack(line, row, depth);
            target.add(row);
        }
        return target.image();
    }

    private static void unpack(int[] line, int[] row, int depth) {
        if (depth == 32) {
            for (int x = 0; x < row.length; x++) {
                row[x] = Integer.rotateRight(line[x], 8);
            }
            return;
        }
        for (int x = 0; x < row.length; x++) {
            row[x] = ((line[x >> 2] >>> (24 - 8 * (x & 3))) & 0xFF) * GREY;
        }
    }
}
