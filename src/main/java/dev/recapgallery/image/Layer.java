package dev.recapgallery.image;

/** Packed pixels to resample: several channels side by side in each int. */
record Layer(int widthPx, int heightPx, Fields fields, Rows rows) {

    /** Copies row {@code y} into an array of the layer's width. */
    @FunctionalInterface
    interface Rows {
        void read(int y, int[] row);
    }

    /** How channels lie in an int. */
    enum Fields {
        /** Three of 8 bits; the top byte is ignored. */
        BYTES(0xff, 16, 8, 0),
        /** Two of 16 bits, for channels multiplied by alpha, which need the precision. */
        SHORTS(0xffff, 16, 0);

        private final int mask;
        private final int[] shifts;

        Fields(int mask, int... shifts) {
            this.mask = mask;
            this.shifts = shifts;
        }

        int mask() {
            return mask;
        }

        int[] shifts() {
            return shifts.clone();
        }
    }

    /** A layer over an array of {@code widthPx * heightPx} ints. */
    static Layer of(int[] pixels, int widthPx, Fields fields) {
        Rows rows = (y, row) -> System.arraycopy(pixels, y * widthPx, row, 0, widthPx);
        return new Layer(widthPx, pixels.length / widthPx, fields, rows);
    }
}
