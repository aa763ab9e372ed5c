package dev.recapgallery.image;

import dev.recapgallery.image.JpegStructure.Coding;
import dev.recapgallery.image.StoredPixels.Colours;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.jspecify.annotations.Nullable;

/**
 * Decodes ordinary JPEGs (grey or three components) with libjpeg-turbo, at a half, a quarter or an eighth of their sides
 * where that is enough: the inverse cosine transform then makes fewer pixels, which is a good average and fast. What it
 * makes is resampled out of the library's memory, so the heap holds only the picture of the wanted size. Untidy
 * ones are left to others, because libjpeg complains of them on standard error, which can't be turned off from here.
 */
final class NativeJpegDecoder implements PictureDecoder {

    private static final int NO_COLOUR_MAP = 0;

    private final NativeCodec codec;
    private final PixelMemory memory;

    NativeJpegDecoder(NativeCodec codec, PixelMemory memory) {
        this.codec = codec;
        this.memory = memory;
    }

    @Override
    public boolean reads(ImageHeader header) {
        JpegStructure jpeg = header.jpeg();
        return jpeg != null && jpeg.tidy() && jpeg.coding() != Coding.LOSSLESS && header.components() != 4;
    }

    @Override
    public DecodeCost cost(ImageHeader header, Size wanted) {
        int factor = Reduction.ofJpeg(header, wanted);
        long decoded = header.pixels() / factor / factor * 4;
        long taken = 4L * wanted.widthPx() * wanted.heightPx();
        return DecodeCost.ofNative(
                header, taken, decoded + JpegStructure.of(header).bufferedBytes());
    }

    @Override
    public StoredPixels decode(byte[] bytes, ImageHeader header, Size wanted) throws DecodeException {
        try (NativeBytes copy = NativeBytes.copyOf(JpegLines.written(bytes, header));
                NativeBytes faults = NativeBytes.ofInt()) {
            IntPointer faultCount = new IntPointer(faults.pointer());
            PIX pix = leptonica.pixReadMemJpeg(
                    copy.pointer(),
                    bytes.length,
                    NO_COLOUR_MAP,
                    Reduction.ofJpeg(header, wanted),
                    faultCount,
                    leptonica.L_JPEG_CONTINUE_WITH_BAD_DATA);
            return taken(pix, header, wanted).with(JpegDamage.judge(header, faultCount.get()));
        }
    }

    private StoredPixels taken(@Nullable PIX pix, ImageHeader header, Size wanted) throws DecodeException {
        if (pix == null) {
            throw JpegDamage.refused(header);
        }
        try {
            return StoredPixels.of(
                    PixCopy.resampled(pix, wanted, memory), header.components() == 1 ? Colours.GREY : Colours.RGB);
        } finally {
            codec.free(pix);
        }
    }
}
