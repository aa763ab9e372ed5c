package dev.recapgallery.image;

/**
 * Has the heap collected before it grows large. Arrays of pixels are garbage after one photo, but the JVM lets them pile up to
 * hundreds of megabytes, since it may take a quarter of the machine's memory.
 */
final class HeapThrift {

    /** Each collection takes some milliseconds; with so much garbage each, all of them take about a hundredth of the work. */
    private static final long GARBAGE_BYTES = 96L << 20;

    private final Runtime runtime = Runtime.getRuntime();
    private long limitBytes = GARBAGE_BYTES;

    /** To be called after each photo. */
    synchronized void check() {
        if (usedBytes() > limitBytes) {
            System.gc();
            limitBytes = usedBytes() + GARBAGE_BYTES;
        }
    }

    private long usedBytes() {
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
