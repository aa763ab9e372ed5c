package dev.recapgallery.image;

import dev.recapgallery.image.JpegStructure.Coding;
import dev.recapgallery.image.StoredPixels.Colours;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.jspecify.annotations.Nullable;

/**
 * Decodes ordinary JPEGs (grey or three components) with libjpeg-turbo, at a half, a quarter or an eighth of their sides
 * where that is enough: the inverse cosine transform then makes fewer pixels, which is a good average and fast. Untidy
 * ones are left to others, because libjpeg complains of them on standard error, which can't be turned off from here.
 */
final class NativeJpegDecoder implements PictureDecoder {

    private static final int MAX_REDUCTION = 8;
    private static final int NO_COLOUR_MAP = 0;

    private final NativeCodec codec;

    NativeJpegDecoder(NativeCodec codec) {
        this.codec = codec;
    }

    @Override
    public boolean reads(ImageHeader header) {
        JpegStructure jpeg = header.jpeg();
        return jpeg != null && jpeg.tidy() && jpeg.coding() != Coding.LOSSLESS && header.components() != 4;
    }

    @Override
    public DecodeCost cost(ImageHeader header, int reduction) {
        int factor = powerOfTwo(reduction);
        long out = header.pixels() / factor / factor * 4;
        return DecodeCost.ofNative(header, out, out + JpegStructure.of(header).bufferedBytes());
    }

    @Override
    public StoredPixels decode(byte[] bytes, ImageHeader header, int reduction) throws DecodeException {
        try (NativeBytes copy = NativeBytes.copyOf(JpegLines.written(bytes, header));
                NativeBytes faults = NativeBytes.ofInt()) {
            IntPointer faultCount = new IntPointer(faults.pointer());
            PIX pix = leptonica.pixReadMemJpeg(
                    copy.pointer(),
                    bytes.length,
                    NO_COLOUR_MAP,
                    powerOfTwo(reduction),
                    faultCount,
                    leptonica.L_JPEG_CONTINUE_WITH_BAD_DATA);
            return taken(pix, header).with(JpegDamage.judge(header, faultCount.get()));
        }
    }

    private StoredPixels taken(@Nullable PIX pix, ImageHeader header) throws DecodeException {
        if (pix == null) {
            throw JpegDamage.refused(header);
        }
        try {
            return StoredPixels.of(PixCopy.of(pix), header.components() == 1 ? Colours.GREY : Colours.RGB);
        } finally {
            codec.free(pix);
        }
    }

    private static int powerOfTwo(int reduction) {
        return Math.min(MAX_REDUCTION, Integer.highestOneBit(reduction));
    }
}
