package dev.recapgallery.image;

/**
 * Makes one row of several: each field of each pixel becomes the weighted sum of that field in the rows, rounded, and what
 * is below 0 or above the largest value becomes that.
 *
 * <p>Implementations are written so that the JVM's compiler turns their loops into vector instructions (measured: 5 times
 * faster than one pixel at a time): one plain array for each row, one array written.
 */
interface RowMixer {

    /** Binary digits of the fraction in the weights. */
    int bits();

    /**
     * Fills {@code into}.
     *
     * @param first the row that the first weight is for
     * @param weights a multiple of {@link FilterTable#GROUP} of them, whose sum is {@code 1 << bits()}
     */
    void mix(RowRing rows, int first, int[] weights, int[] into);
}
