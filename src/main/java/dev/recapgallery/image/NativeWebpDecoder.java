package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/** Decodes WebP with libwebp; of an animated one the first frame, taken out as a picture of its own. */
final class NativeWebpDecoder implements PictureDecoder {

    /** More would let the sums of a block overflow. */
    private static final int MAX_REDUCTION = 64;

    private final NativeCodec codec;

    NativeWebpDecoder(NativeCodec codec) {
        this.codec = codec;
    }

    @Override
    public boolean reads(ImageHeader header) {
        return header.type() == ImageType.WEBP;
    }

    @Override
    public DecodeCost cost(ImageHeader header, Size wanted) {
        long factor = factor(header, wanted);
        long out = header.pixels() / factor / factor * 4;
        return DecodeCost.ofNative(header, out, header.pixels() * 8);
    }

    @Override
    public StoredPixels decode(byte[] bytes, ImageHeader header, Size wanted) throws DecodeException {
        if (!header.animated()) {
            return StoredPixels.of(still(bytes, factor(header, wanted)), StoredPixels.Colours.RGB);
        }
        WebpFirstFrame frame = WebpFirstFrame.of(bytes);
        BufferedImage picture = still(frame.file(), 1);
        return StoredPixels.of(Canvas.place(picture, frame.x(), frame.y(), header), StoredPixels.Colours.RGB);
    }

    private BufferedImage still(byte[] bytes, int factor) throws DecodeException {
        PIX pix;
        try (NativeBytes copy = NativeBytes.copyOf(bytes)) {
            pix = leptonica.pixReadMemWebP(copy.pointer(), bytes.length);
        }
        if (pix == null) {
            throw DecodeException.damaged("its data can't be decoded");
        }
        try {
            return PixCopy.reduced(pix, factor);
        } finally {
            codec.free(pix);
        }
    }

    private static int factor(ImageHeader header, Size wanted) {
        return header.animated() ? 1 : Math.min(MAX_REDUCTION, Integer.highestOneBit(Reduction.most(header, wanted)));
    }
}
