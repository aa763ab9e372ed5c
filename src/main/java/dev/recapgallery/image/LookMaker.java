package dev.recapgallery.image;

import dev.recapgallery.model.Look;
import dev.recapgallery.model.Sha256;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells what a picture looks like: a "difference hash" over areas (N. Krawetz, "Kind of Like That", 2013), mean colours,
 * and the variance of the Laplacian as sharpness (J. L. Pech-Pacheco et al., "Diatom autofocusing in brightfield
 * microscopy", 2000). In integers as far as pictures are compared by it: the same on every machine.
 */
public final class LookMaker {

    /** What a picture has to be decoded to, so that fine detail still counts for its sharpness. */
    public static final int WIDTH_PX = 512;

    private static final int CELLS = 8;

    /** Between the darkest and the brightest area, of 255; below, gradients are noise. */
    private static final int MIN_CONTRAST = 12;

    private LookMaker() {}

    /** The look of an upright picture, TYPE_INT_RGB or TYPE_INT_ARGB. */
    public static Look of(BufferedImage picture) {
        BufferedImage flat = Pixels.onWhite(picture);
        String hash = hash(flat);
        if (flat.getWidth() <= CELLS || flat.getHeight() <= CELLS) {
            return new Look(hash, null);
        }
        int[] across = Brightness.of(flat, CELLS + 1, CELLS).values();
        int[] down = Brightness.of(flat, CELLS, CELLS + 1).values();
        if (contrast(across) < MIN_CONTRAST) {
            return new Look(hash, null);
        }
        Look.Features features = new Look.Features(gradients(across, down), tones(flat), sharpness(flat));
        return new Look(hash, features);
    }

    private static String hash(BufferedImage picture) {
        int[] pixels = Pixels.of(picture);
        ByteBuffer bytes = ByteBuffer.allocate(4 * Pixels.count(picture) + 8);
        bytes.putInt(picture.getWidth()).putInt(picture.getHeight());
        for (int i = 0; i < Pixels.count(picture); i++) {
            bytes.putInt(pixels[i] & 0xffffff);
        }
        return Sha256.hex(bytes.array());
    }

    private static int contrast(int[] values) {
        int least = 255;
        int most = 0;
        for (int value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }

    private static BitSet gradients(int[] across, int[] down) {
        BitSet bits = new BitSet();
        int bit = 0;
        for (int y = 0; y < CELLS; y++) {
            for (int x = 0; x < CELLS; x++, bit++) {
                bits.set(bit, across[y * (CELLS + 1) + x] > across[y * (CELLS + 1) + x + 1]);
            }
        }
        for (int y = 0; y < CELLS; y++) {
            for (int x = 0; x < CELLS; x++, bit++) {
                bits.set(bit, down[y * CELLS + x] > down[(y + 1) * CELLS + x]);
            }
        }
        return bits;
    }

    private static List<Integer> tones(BufferedImage picture) {
        List<Integer> tones = new ArrayList<>();
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = shift;
            Brightness areas = Brightness.of(
                    picture, Look.TONES_A_SIDE, Look.TONES_A_SIDE, pixel -> (pixel >> channel & 0xff) << 8);
            for (int value : areas.values()) {
                tones.add(value);
            }
        }
        return tones;
    }

    private static double sharpness(BufferedImage picture) {
        int width = Math.min(WIDTH_PX, picture.getWidth());
        int height = Math.max(1, (int) ((long) picture.getHeight() * width / picture.getWidth()));
        return Brightness.of(picture, width, height).laplacianVariance();
    }
}
