package dev.recapgallery.image;

/** Packed pixels to resample: several channels side by side in each int. */
record Layer(int widthPx, int heightPx, Fields fields, Rows rows) {

    /** Copies row {@code y} into an array of the layer's width. */
    @FunctionalInterface
    interface Rows {
        void read(int y, int[] row);
    }

    /** How channels lie in an int, one above the other from the lowest bit up. */
    enum Fields {
        /** Four of 8 bits, each resampled as it is; colours that go with an alpha need {@link #SHORTS}. */
        BYTES(4, 8),
        /** Two of 16 bits, for channels multiplied by alpha, which need the precision. */
        SHORTS(2, 16);

        private final int count;
        private final int bits;

        Fields(int count, int bits) {
            this.count = count;
            this.bits = bits;
        }

        int count() {
            return count;
        }

        int bits() {
            return bits;
        }

        /** The largest value of a field. */
        int mask() {
            return (1 << bits) - 1;
        }
    }

    /** A layer over an array of pixels, which may be longer. */
    static Layer of(int[] pixels, Size size, Fields fields) {
        int widthPx = size.widthPx();
        Rows rows = (y, row) -> System.arraycopy(pixels, y * widthPx, row, 0, widthPx);
        return new Layer(widthPx, size.heightPx(), fields, rows);
    }
}
