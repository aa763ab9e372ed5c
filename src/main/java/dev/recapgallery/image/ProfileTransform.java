package dev.recapgallery.image;

import dev.recapgallery.image.StoredPixels.Colours;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * Applies one profile to one picture, some rows at a time, by interleaved byte rasters: the layout that the colour engine
 * takes as it is. An instance serves one thread.
 */
final class ProfileTransform {

    private static final int STRIP_PIXELS = 1 << 16;
    private static final int PROBE_LEVELS = 9;

    /** Rounding within the colour engine; more than that is a real difference. */
    private static final int SAME = 2;

    private final ColorConvertOp operation;
    private final int bands;

    ProfileTransform(ICC_Profile profile) {
        ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        this.operation = new ColorConvertOp(new ICC_Profile[] {profile, srgb}, null);
        this.bands = profile.getNumComponents();
    }

    BufferedImage apply(StoredPixels stored) {
        BufferedImage image = stored.image();
        if (bands == 1) {
            greys(StoredPixels.pixels(image), Pixels.count(image));
            return image;
        }
        BufferedImage target = stored.colours() == Colours.CMYK
                ? new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB)
                : image;
        convert(StoredPixels.pixels(image), StoredPixels.pixels(target), Pixels.count(image));
        return target;
    }

    /** True for a profile of three colours that is sRGB: a grid of colours tells, whatever the profile says of itself. */
    boolean isIdentity() {
        int[] probe = new int[PROBE_LEVELS * PROBE_LEVELS * PROBE_LEVELS];
        for (int i = 0; i < probe.length; i++) {
            probe[i] = level(i) << 16 | level(i / PROBE_LEVELS) << 8 | level(i / PROBE_LEVELS / PROBE_LEVELS);
        }
        int[] converted = probe.clone();
        convert(probe, converted, probe.length);
        for (int i = 0; i < probe.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                if (Math.abs((probe[i] >> shift & 0xFF) - (converted[i] >> shift & 0xFF)) > SAME) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int level(int index) {
        return index % PROBE_LEVELS * 255 / (PROBE_LEVELS - 1);
    }

    private void greys(int[] pixels, int count) {
        WritableRaster levels = raster(256, 1);
        byte[] bytes = bytes(levels);
        for (int i = 0; i < 256; i++) {
            bytes[i] = (byte) i;
        }
        WritableRaster result = raster(256, 3);
        operation.filter(levels, result);
        byte[] colours = bytes(result);
        for (int i = 0; i < count; i++) {
            int at = 3 * (pixels[i] & 0xFF);
            pixels[i] = (pixels[i] & 0xFF000000) | colour(colours, at);
        }
    }

    /** From and to may be the same array; the alpha of RGB pixels stays. */
    private void convert(int[] from, int[] to, int length) {
        WritableRaster input = raster(Math.min(STRIP_PIXELS, length), bands);
        WritableRaster output = raster(Math.min(STRIP_PIXELS, length), 3);
        for (int start = 0; start < length; start += STRIP_PIXELS) {
            int count = Math.min(STRIP_PIXELS, length - start);
            unpack(from, start, count, bytes(input));
            operation.filter(input, output);
            pack(bytes(output), from, to, start, count);
        }
    }

    private void unpack(int[] from, int start, int count, byte[] to) {
        int at = 0;
        for (int i = start; i < start + count; i++) {
            for (int shift = 8 * (bands - 1); shift >= 0; shift -= 8) {
                to[at++] = (byte) (from[i] >>> shift);
            }
        }
    }

    private void pack(byte[] converted, int[] from, int[] to, int start, int count) {
        for (int i = 0; i < count; i++) {
            int alpha = bands == 3 ? from[start + i] & 0xFF000000 : 0xFF000000;
            to[start + i] = alpha | colour(converted, 3 * i);
        }
    }

    private static int colour(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
    }

    private static WritableRaster raster(int pixels, int bands) {
        return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, pixels, 1, bands, null);
    }

    private static byte[] bytes(WritableRaster raster) {
        return ((DataBufferByte) raster.getDataBuffer()).getData();
    }
}
