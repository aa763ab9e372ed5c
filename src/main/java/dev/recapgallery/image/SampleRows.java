package dev.recapgallery.image;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** Reads rows of a raster as samples 0 to 255, band by band for each pixel, whatever the raster holds them in. */
final class SampleRows {

    private final Raster raster;
    private final int[] row;
    private final byte[] bytes;
    private final double[] fractions;

    private SampleRows(Raster raster) {
        int length = raster.getWidth() * raster.getNumBands();
        this.raster = raster;
        this.row = new int[length];
        this.bytes = new byte[holdsBytes(raster) ? length : 0];
        this.fractions = new double[SamplePixels.isFloat(raster) ? length : 0];
    }

    static SampleRows of(Raster raster) {
        return new SampleRows(raster);
    }

    /** Row {@code y} from 0; the array is used again by the next call. */
    int[] row(int y) {
        int top = raster.getMinY() + y;
        if (bytes.length > 0) {
            raster.getDataElements(raster.getMinX(), top, raster.getWidth(), 1, bytes);
            for (int i = 0; i < row.length; i++) {
                row[i] = bytes[i] & 0xFF;
            }
        } else if (fractions.length > 0) {
            raster.getPixels(raster.getMinX(), top, raster.getWidth(), 1, fractions);
            for (int i = 0; i < row.length; i++) {
                row[i] = (int) Math.round(255 * Math.min(1, Math.max(0, fractions[i])));
            }
        } else {
            raster.getPixels(raster.getMinX(), top, raster.getWidth(), 1, row);
            scale();
        }
        return row;
    }

    private static boolean holdsBytes(Raster raster) {
        return raster.getTransferType() == DataBuffer.TYPE_BYTE
                && raster.getSampleModel().getSampleSize(0) == 8;
    }

    private void scale() {
        int bands = raster.getNumBands();
        for (int band = 0; band < bands; band++) {
            int bits = raster.getSampleModel().getSampleSize(band);
            long most = (1L << bits) - 1;
            for (int i = band; i < row.length; i += bands) {
                row[i] = (int) (((row[i] & most) * 255 + most / 2) / most);
            }
        }
    }
}
