package dev.recapgallery.image;

/** Packed pixels to resample: several channels side by side in each int. */
record Layer(int widthPx, int heightPx, Fields fields, Rows rows) {

    /** Copies row {@code y} into an array of the layer's width. */
    @FunctionalInterface
    interface Rows {
        void read(int y, int[] row);
    }

    /** How channels lie in an int, one above the other. */
    enum Fields {
        /** Three of 8 bits; the top byte is ignored. */
        BYTES(3, 8, 0),
        /** Three of 8 bits; the lowest byte is ignored. */
        HIGH_BYTES(3, 8, 8),
        /** Two of 16 bits, for channels multiplied by alpha, which need the precision. */
        SHORTS(2, 16, 0);

        private final int count;
        private final int bits;
        private final int lowest;

        Fields(int count, int bits, int lowest) {
            this.count = count;
            this.bits = bits;
            this.lowest = lowest;
        }

        /** The same channels from the lowest bit up. */
        Fields atBottom() {
            return this == HIGH_BYTES ? BYTES : this;
        }

        /** The lowest bit of a field. */
        int shift(int field) {
            return lowest + field * bits;
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

    /** A layer over an array of {@code widthPx * heightPx} ints. */
    static Layer of(int[] pixels, int widthPx, Fields fields) {
        Rows rows = (y, row) -> System.arraycopy(pixels, y * widthPx, row, 0, widthPx);
        return new Layer(widthPx, pixels.length / widthPx, fields, rows);
    }
}
