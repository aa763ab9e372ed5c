package dev.recapgallery.image;

import dev.recapgallery.image.StoredPixels.Colours;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageReader;

/**
 * Decodes JPEGs by the JDK's reader behind TwelveMonkeys' care for odd files: those with inks, lossless ones, and all of
 * them where the native library doesn't load. Takes the stored components and makes colours of them itself.
 */
final class JavaJpegDecoder implements PictureDecoder {

    private final ImageIoReaders readers;
    private final Subsampling subsampling;

    JavaJpegDecoder(ImageIoReaders readers, Subsampling subsampling) {
        this.readers = readers;
        this.subsampling = subsampling;
    }

    @Override
    public boolean reads(ImageHeader header) {
        return header.type() == ImageType.JPEG;
    }

    @Override
    public DecodeCost cost(ImageHeader header, Size wanted) {
        long heap = subsampling.heapBytes(header, subsampling.step(header, Reduction.most(header, wanted)));
        return new DecodeCost(heap, JpegStructure.of(header).bufferedBytes());
    }

    @Override
    public StoredPixels decode(byte[] bytes, ImageHeader header, Size wanted) throws DecodeException {
        AtomicInteger faults = new AtomicInteger();
        ImageReader reader = null;
        try {
            reader = readers.open(header.type(), JpegLines.written(bytes, header));
            reader.addIIOReadWarningListener((source, warning) -> faults.incrementAndGet());
            Raster raster = reader.readRaster(
                    0, subsampling.param(reader, subsampling.step(header, Reduction.most(header, wanted))));
            return pixels(raster, header).with(JpegDamage.judge(header, faults.get()));
        } catch (IOException | RuntimeException e) {
            throw JpegDamage.refused(header);
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private static StoredPixels pixels(Raster raster, ImageHeader header) throws DecodeException {
        JpegComponents components = JpegComponents.of(raster.getNumBands(), JpegStructure.of(header));
        boolean inks = components.colours() == Colours.CMYK;
        int width = raster.getWidth();
        BufferedImage image = new BufferedImage(
                width, raster.getHeight(), inks ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] pixels = StoredPixels.pixels(image);
        SampleRows rows = SampleRows.of(raster);
        for (int y = 0; y < raster.getHeight(); y++) {
            int[] row = rows.row(y);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = components.pixel(row, x * raster.getNumBands());
            }
        }
        return StoredPixels.of(image, components.colours());
    }
}
