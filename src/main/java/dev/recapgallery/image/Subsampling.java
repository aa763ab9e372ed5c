package dev.recapgallery.image;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Reads every n-th pixel of every n-th row, only where the whole picture is very large: it costs quality. What is very large
 * doesn't depend on this machine's memory, since the same photo is to give the same pixels everywhere.
 */
final class Subsampling {

    /** Decoding a picture whole may take this: some 40 megapixels of 8-bit samples. */
    private static final long WHOLE_BYTES = 320L << 20;

    /** The smallest step that keeps to the limit, at most {@code reduction}. */
    int step(ImageHeader header, int reduction) {
        int step = 1;
        while (step < reduction && heapBytes(header, step) > WHOLE_BYTES) {
            step++;
        }
        return step;
    }

    /** The file, and the reader's raster with the pixels made of it, or later these pixels with a turned copy. */
    long heapBytes(ImageHeader header, int step) {
        long pixels = header.pixels() / step / step;
        int sampleBytes = (header.bitsPerSample() + 7) / 8;
        long rasterBytes = header.components() * (long) sampleBytes;
        return header.fileBytes() + pixels * (4 + Math.max(4, rasterBytes));
    }

    ImageReadParam param(ImageReader reader, int step) {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }
}
