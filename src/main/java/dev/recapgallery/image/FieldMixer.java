package dev.recapgallery.image;

/** Mixes one field after the other, with exact weights. */
final class FieldMixer implements RowMixer {

    private static final int BITS = 12;

    /** Half of the smallest difference that shows: what rounds a sum. */
    private static final int HALF = 1 << (BITS - 1);

    private final Layer.Fields fields;
    private final int[] sums;

    FieldMixer(Layer.Fields fields, int widthPx) {
        this.fields = fields;
        this.sums = new int[widthPx];
    }

    @Override
    public int bits() {
        return BITS;
    }

    @Override
    public void mix(RowRing rows, int first, int[] weights, int[] into) {
        for (int field = 0; field < fields.count(); field++) {
            int shift = field * fields.bits();
            setFour(rows, first, weights, shift);
            for (int i = FilterTable.GROUP; i < weights.length; i += FilterTable.GROUP) {
                addFour(rows, first + i, weights, i, shift);
            }
            store(into, shift);
        }
    }

    private void setFour(RowRing rows, int y, int[] weights, int shift) {
        int[] rowA = rows.row(y);
        int[] rowB = rows.row(y + 1);
        int[] rowC = rows.row(y + 2);
        int[] rowD = rows.row(y + 3);
        int a = weights[0];
        int b = weights[1];
        int c = weights[2];
        int d = weights[3];
        int mask = fields.mask();
        int[] into = sums;
        for (int x = 0; x < into.length; x++) {
            into[x] = HALF
                    + a * (rowA[x] >>> shift & mask)
                    + b * (rowB[x] >>> shift & mask)
                    + c * (rowC[x] >>> shift & mask)
                    + d * (rowD[x] >>> shift & mask);
        }
    }

    private void addFour(RowRing rows, int y, int[] weights, int i, int shift) {
        int[] rowA = rows.row(y);
        int[] rowB = rows.row(y + 1);
        int[] rowC = rows.row(y + 2);
        int[] rowD = rows.row(y + 3);
        int a = weights[i];
        int b = weights[i + 1];
        int c = weights[i + 2];
        int d = weights[i + 3];
        int mask = fields.mask();
        int[] into = sums;
        for (int x = 0; x < into.length; x++) {
            into[x] += a * (rowA[x] >>> shift & mask)
                    + b * (rowB[x] >>> shift & mask)
                    + c * (rowC[x] >>> shift & mask)
                    + d * (rowD[x] >>> shift & mask);
        }
    }

    /** Sums become values of the field, without a branch. */
    private void store(int[] row, int shift) {
        int mask = fields.mask();
        int below = (1 << shift) - 1;
        int[] from = sums;
        for (int x = 0; x < from.length; x++) {
            int value = from[x] >> BITS;
            int notNegative = value & ~(value >> 31);
            row[x] = (row[x] & below) | ((notNegative | (mask - notNegative) >> 31) & mask) << shift;
        }
    }
}
