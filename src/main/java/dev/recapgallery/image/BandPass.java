package dev.recapgallery.image;

/** Resamples a layer in both directions, a band of target rows at a time: its columns, then the columns of what that made. */
final class BandPass {

    /** Enough rows for long inner loops, few enough for a band to fit into a processor's cache; 256 measured best. */
    private static final int BAND_ROWS = 256;

    private final Layer source;
    private final int widthPx;
    private final int heightPx;
    private final int bandRows;
    private final int[] band;
    private final ColumnPass down;
    private final ColumnPass across;

    BandPass(Layer source, Size target, PixelMemory memory) {
        this.source = source;
        this.widthPx = target.widthPx();
        this.heightPx = target.heightPx();
        this.bandRows = Math.min(BAND_ROWS, heightPx);
        this.band = memory.array(PixelMemory.Use.BAND, source.widthPx() * bandRows);
        this.down = new ColumnPass(source, heightPx);
        this.across = new ColumnPass(Layer.of(band, new Size(bandRows, source.widthPx()), source.fields()), widthPx);
    }

    /** Fills an array with at least as many pixels as the target has. */
    void run(int[] target) {
        for (int top = 0; top < heightPx; top += bandRows) {
            int rows = Math.min(bandRows, heightPx - top);
            down.run(top, rows, source.widthPx(), new ColumnPass.Area(band, 0, bandRows));
            across.rewind();
            across.run(0, widthPx, rows, new ColumnPass.Area(target, top * widthPx, widthPx));
        }
    }
}
