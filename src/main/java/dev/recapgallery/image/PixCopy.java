package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import org.bytedeco.leptonica.PIX;

/** Copies a picture of leptonica into the heap. */
final class PixCopy {

    private PixCopy() {}

    /** The picture without alpha at another size, TYPE_INT_RGB, in memory for {@link PixelMemory.Use#STORED}. */
    static BufferedImage resampled(PIX pix, Size size, PixelMemory memory) throws DecodeException {
        PixRows rows = PixRows.of(pix);
        BufferedImage target = memory.picture(PixelMemory.Use.STORED, size);
        if (size.equals(rows.size())) {
            rows.copy(StoredPixels.pixels(target));
        } else {
            new Resampler(memory).resize(rows, target);
        }
        return target;
    }

    /** The picture with each block of {@code factor} times {@code factor} pixels averaged. */
    static BufferedImage reduced(PIX pix, int factor) throws DecodeException {
        PixRows rows = PixRows.of(pix);
        Size size = rows.size();
        BoxReducer target = new BoxReducer(size.widthPx(), size.heightPx(), factor, rows.hasAlpha());
        int[] row = new int[size.widthPx()];
        for (int y = 0; y < size.heightPx(); y++) {
            rows.read(y, row);
            target.add(row);
        }
        return target.image();
    }
}
