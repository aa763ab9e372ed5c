package dev.recapgallery.image;

/**
 * Resamples every column of a layer and writes the result transposed. Two passes, the second over what the first
 * wrote, resample both directions and end upright, and the inner loop always runs along a row in memory.
 */
final class ColumnPass {

    /** Rows are gathered before they are written as columns, which costs much less than column by column. */
    private static final int BLOCK_ROWS = 8;

    private final RowRing rows;
    private final RowMixer mixer;
    private final FilterTable filter;
    private final int[][] block;

    /** Makes {@code heightPx} rows of those of a layer. */
    ColumnPass(Layer source, int heightPx) {
        this.mixer = source.fields() == Layer.Fields.BYTES && ByteMixer.suits(source.heightPx(), heightPx)
                ? new ByteMixer(source.widthPx())
                : new FieldMixer(source.fields(), source.widthPx());
        this.filter = FilterTable.of(source.heightPx(), heightPx, mixer.bits());
        this.rows = new RowRing(source, filter.longest() + FilterTable.GROUP);
        this.block = new int[BLOCK_ROWS][source.widthPx()];
    }

    /** Starts again from the top, over a layer whose pixels have changed. */
    void rewind() {
        rows.rewind();
    }

    /** Where rows are written as columns: pixel (x, y) at {@code start + x * stride + y}. */
    static final class Area {

        private final int[] pixels;
        private final int start;
        private final int stride;

        Area(int[] pixels, int start, int stride) {
            this.pixels = pixels;
            this.start = start;
            this.stride = stride;
        }
    }

    /** Makes the rows from {@code top} on and writes the first {@code length} pixels of each; calls go down the layer. */
    void run(int top, int count, int length, Area area) {
        for (int done = 0; done < count; done += BLOCK_ROWS) {
            int made = Math.min(BLOCK_ROWS, count - done);
            for (int i = 0; i < made; i++) {
                makeRow(top + done + i, block[i]);
            }
            writeColumns(made, length, new Area(area.pixels, area.start + done, area.stride));
        }
    }

    private void makeRow(int y, int[] row) {
        int first = filter.first(y);
        int[] weights = filter.weights(y);
        rows.readUpTo(first + weights.length);
        mixer.mix(rows, first, weights, row);
    }

    private void writeColumns(int count, int length, Area area) {
        if (count == BLOCK_ROWS) {
            writeBlock(block, length, area);
            return;
        }
        for (int i = 0; i < count; i++) {
            int[] row = block[i];
            int at = area.start + i;
            for (int x = 0; x < length; x++, at += area.stride) {
                area.pixels[at] = row[x];
            }
        }
    }

    /** One long loop, since loops over the few rows would cost more than what they do. */
    private static void writeBlock(int[][] rows, int length, Area area) {
        int[] target = area.pixels;
        int[] a = rows[0];
        int[] b = rows[1];
        int[] c = rows[2];
        int[] d = rows[3];
        int[] e = rows[4];
        int[] f = rows[5];
        int[] g = rows[6];
        int[] h = rows[7];
        int at = area.start;
        for (int x = 0; x < length; x++, at += area.stride) {
            target[at] = a[x];
            target[at + 1] = b[x];
            target[at + 2] = c[x];
            target[at + 3] = d[x];
            target[at + 4] = e[x];
            target[at + 5] = f[x];
            target[at + 6] = g[x];
            target[at + 7] = h[x];
        }
    }
}
