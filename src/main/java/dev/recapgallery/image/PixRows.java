package dev.recapgallery.image;

import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/**
 * Reads rows of a picture in leptonica's memory. Its words hold red, green, blue and alpha from the highest byte down, in
 * the byte order of the machine; grey ones hold four pixels each, the leftmost highest (leptonica, "pix.h").
 */
final class PixRows implements Layer.Rows {

    private static final int GREY = 0x010101;

    private final Size size;
    private final int depth;
    private final boolean hasAlpha;
    private final IntPointer words;
    private final int[] line;

    private PixRows(PIX pix, int depth) {
        this.size = new Size(leptonica.pixGetWidth(pix), leptonica.pixGetHeight(pix));
        this.depth = depth;
        this.hasAlpha = depth == 32 && leptonica.pixGetSpp(pix) == 4;
        this.words = leptonica.pixGetData(pix);
        this.line = new int[leptonica.pixGetWpl(pix)];
    }

    /** Rows of a picture that must stay in memory as long as they are read. */
    static PixRows of(PIX pix) throws DecodeException {
        int depth = leptonica.pixGetDepth(pix);
        if (depth != 8 && depth != 32) {
            throw DecodeException.damaged("its data can't be decoded");
        }
        return new PixRows(pix, depth);
    }

    Size size() {
        return size;
    }

    boolean hasAlpha() {
        return hasAlpha;
    }

    /** The rows to resample, of pictures without alpha. */
    Layer layer() {
        return new Layer(size.widthPx(), size.heightPx(), Layer.Fields.BYTES, this);
    }

    /** A row as 0xAARRGGBB; the alpha counts only where the picture has alpha. */
    @Override
    public void read(int y, int[] row) {
        words.position((long) y * line.length).get(line, 0, line.length);
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

    /** All rows, one after the other. */
    void copy(int[] pixels) {
        int[] row = new int[size.widthPx()];
        for (int y = 0; y < size.heightPx(); y++) {
            read(y, row);
            System.arraycopy(row, 0, pixels, y * row.length, row.length);
        }
    }
}
