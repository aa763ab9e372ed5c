package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;

/** Decodes PNG, GIF, BMP and TIFF with readers written in Java. */
final class ImageIoDecoder implements PictureDecoder {

    private final ImageIoReaders readers;
    private final Subsampling subsampling;

    ImageIoDecoder(ImageIoReaders readers, Subsampling subsampling) {
        this.readers = readers;
        this.subsampling = subsampling;
    }

    @Override
    public boolean reads(ImageHeader header) {
        return header.type() != ImageType.JPEG && readers.has(header.type());
    }

    @Override
    public DecodeCost cost(ImageHeader header, Size wanted) {
        return new DecodeCost(subsampling.heapBytes(header, step(header, wanted)), 0);
    }

    @Override
    public StoredPixels decode(byte[] bytes, ImageHeader header, Size wanted) throws DecodeException {
        ImageReader reader = null;
        try {
            reader = readers.open(header.type(), bytes);
            BufferedImage image = reader.read(0, subsampling.param(reader, step(header, wanted)));
            StoredPixels pixels = SamplePixels.of(image);
            Integer transparent = header.transparentColour();
            if (transparent != null) {
                return StoredPixels.of(ColourKey.applied(pixels.image(), transparent), pixels.colours());
            }
            return header.type() == ImageType.GIF ? onCanvas(pixels, bytes, header) : pixels;
        } catch (IOException | RuntimeException e) {
            throw fault(header, e);
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    /** The reader's own words help nobody; a variant it doesn't know and wrong bytes look alike from here. */
    private static DecodeException fault(ImageHeader header, Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("nsupported")
                ? DecodeException.unsupported("is a " + header.type().word()
                        + " of a variant that this version can't read; save it as JPEG or as an 8-bit PNG")
                : DecodeException.damaged("its data can't be decoded");
    }

    /** An animation's first frame is at its place only on the whole canvas; subsampled ones are too large to be animations. */
    private StoredPixels onCanvas(StoredPixels pixels, byte[] bytes, ImageHeader header) throws DecodeException {
        GifFrame frame = GifFrame.first(bytes);
        if (pixels.image().getWidth() != frame.widthPx() || pixels.image().getHeight() != frame.heightPx()) {
            return pixels;
        }
        return StoredPixels.of(Canvas.place(pixels.image(), frame.x(), frame.y(), header), pixels.colours());
    }

    /** A GIF is read whole: its first frame must be placed on the canvas. */
    private int step(ImageHeader header, Size wanted) {
        return header.type() == ImageType.GIF ? 1 : subsampling.step(header, Reduction.most(header, wanted));
    }
}
