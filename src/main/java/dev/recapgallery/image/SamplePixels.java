package dev.recapgallery.image;

import dev.recapgallery.image.StoredPixels.Colours;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/**
 * Takes samples as they are stored. Java's own conversion is wrong here: it holds grey for linear light and applies
 * profiles pixel by pixel.
 */
final class SamplePixels {

    private SamplePixels() {}

    /** The pixels of an image of any layout. */
    static StoredPixels of(BufferedImage image) throws DecodeException {
        ColorModel model = image.getColorModel();
        if (model instanceof ComponentColorModel) {
            return ofComponents(image);
        }
        BufferedImage target = target(image.getWidth(), image.getHeight(), model.hasAlpha());
        int[] pixels = StoredPixels.pixels(target);
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, image.getWidth(), 1, pixels, y * image.getWidth(), image.getWidth());
        }
        return StoredPixels.of(target, Colours.RGB);
    }

    private static StoredPixels ofComponents(BufferedImage image) throws DecodeException {
        ColorModel model = image.getColorModel();
        Colours colours = colours(model.getNumColorComponents());
        if (colours == Colours.CMYK && model.hasAlpha()) {
            throw DecodeException.unsupported(
                    "has inks and transparency, which this version can't read; save it as RGB");
        }
        BufferedImage target = target(image.getWidth(), image.getHeight(), model.hasAlpha() || colours == Colours.CMYK);
        boolean premultiplied = model.hasAlpha() && model.isAlphaPremultiplied();
        copy(image.getRaster(), new Samples(model.getNumColorComponents(), model.hasAlpha(), premultiplied), target);
        return StoredPixels.of(target, colours);
    }

    private static Colours colours(int components) throws DecodeException {
        return switch (components) {
            case 1 -> Colours.GREY;
            case 3 -> Colours.RGB;
            case 4 -> Colours.CMYK;
            default ->
                throw DecodeException.unsupported(
                        "has " + components + " colour components, which this version can't read; save it as RGB");
        };
    }

    private static BufferedImage target(int width, int height, boolean fourChannels) {
        return new BufferedImage(
                width, height, fourChannels ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    /** What the bands of a raster mean: so many colours, then perhaps alpha. */
    private record Samples(int colours, boolean hasAlpha, boolean premultiplied) {
        int pixel(int[] row, int at) {
            int first = row[at];
            int alpha = hasAlpha ? row[at + colours] : 255;
            if (colours == 4) {
                return first << 24 | row[at + 1] << 16 | row[at + 2] << 8 | row[at + 3];
            }
            int second = colours == 1 ? first : row[at + 1];
            int third = colours == 1 ? first : row[at + 2];
            return premultiplied
                    ? alpha << 24 | divided(first, alpha) << 16 | divided(second, alpha) << 8 | divided(third, alpha)
                    : alpha << 24 | first << 16 | second << 8 | third;
        }

        private static int divided(int value, int alpha) {
            return alpha == 0 ? 0 : Math.min(255, (value * 255 + alpha / 2) / alpha);
        }
    }

    private static void copy(Raster raster, Samples samples, BufferedImage target) throws DecodeException {
        int width = target.getWidth();
        int[] pixels = StoredPixels.pixels(target);
        SampleRows rows = SampleRows.of(raster);
        for (int y = 0; y < target.getHeight(); y++) {
            int[] row = rows.row(y);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = samples.pixel(row, x * raster.getNumBands());
            }
        }
    }

    /** True when samples are floating-point numbers, of which 0 to 1 counts. */
    static boolean isFloat(Raster raster) {
        int type = raster.getTransferType();
        return type == DataBuffer.TYPE_FLOAT || type == DataBuffer.TYPE_DOUBLE;
    }
}
