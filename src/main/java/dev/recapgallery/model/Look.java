package dev.recapgallery.model;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture looks like, in little: enough to tell whether two show the same.
 *
 * @param pixelHash SHA-256 of the decoded, reduced pixels: the same for the same picture in another file
 * @param features null for a picture with next to nothing in it, which looks like any other such one
 */
public record Look(String pixelHash, @Nullable Features features) {

    /** Areas a side, for the colours. */
    public static final int TONES_A_SIDE = 4;

    /** Below, in the dark, a step of one would be a large part of it. */
    private static final double MIN_MEAN = 16;

    /**
     * What can be compared.
     *
     * @param gradients which of two neighbouring areas is brighter, 72 times across and 72 times down (the "difference
     *     hash")
     * @param tones mean red, green and blue of {@value #TONES_A_SIDE} × {@value #TONES_A_SIDE} areas, 0 to 255
     * @param sharpness variance of the Laplacian of the brightness: higher is sharper, comparable only between pictures
     *     of the same scene
     */
    public record Features(BitSet gradients, List<Integer> tones, double sharpness) {
        public Features {
            gradients = (BitSet) gradients.clone();
            tones = List.copyOf(tones);
        }

        @Override
        public BitSet gradients() {
            return (BitSet) gradients.clone();
        }

        /** How many gradients differ, 0 to 144. */
        public int gradientsApart(Features other) {
            BitSet differing = gradients();
            differing.xor(other.gradients);
            return differing.cardinality();
        }

        /**
         * How far the colours of the same areas differ on average, in percent of the picture's own mean: a camera that
         * exposes the next shot half a stop less changes nothing.
         */
        public double tonesApart(Features other) {
            double scale = 100 / mean();
            double otherScale = 100 / other.mean();
            double sum = 0;
            for (int i = 0; i < tones.size(); i++) {
                sum += Math.abs(tones.get(i) * scale - other.tones.get(i) * otherScale);
            }
            return sum / tones.size();
        }

        private double mean() {
            double mean = tones.stream().mapToInt(Integer::intValue).average().orElse(0);
            return Math.max(mean, MIN_MEAN);
        }
    }
}
