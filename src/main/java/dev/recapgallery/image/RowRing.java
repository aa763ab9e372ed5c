package dev.recapgallery.image;

/** The last few rows of a layer, read once and in order. */
final class RowRing {

    private final Layer source;
    private final int[][] rows;
    private int rowsRead;

    /**
     * A ring over a layer.
     *
     * @param count of rows that are needed at a time
     */
    RowRing(Layer source, int count) {
        this.source = source;
        this.rows = new int[Math.min(source.heightPx(), count)][source.widthPx()];
    }

    /** Starts again from the top, over a layer whose pixels have changed. */
    void rewind() {
        rowsRead = 0;
    }

    /** Reads on until the row before {@code end} is there, or the last one. */
    void readUpTo(int end) {
        for (; rowsRead < Math.min(end, source.heightPx()); rowsRead++) {
            source.rows().read(rowsRead, rows[rowsRead % rows.length]);
        }
    }

    /** A row that has been read; the last one where {@code y} lies below. */
    int[] row(int y) {
        return rows[Math.min(y, source.heightPx() - 1) % rows.length];
    }
}
