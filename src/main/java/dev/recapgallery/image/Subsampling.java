package dev.recapgallery.image;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Reads every n-th pixel of every n-th row, only where the whole picture does not fit: it costs quality. */
final class Subsampling {

    private final long heapBytes;

    /** @param heapBytes what decoding one photo may take */
    Subsampling(long heapBytes) {
        this.heapBytes = heapBytes;
    }

    /** The smallest step that fits, at most {@code reduction}. */
    int step(ImageHeader header, int reduction) {
        int step = 1;
        while (step < reduction && heapBytes(header, step) > heapBytes) {
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
