package dev.recapgallery.image;

/**
 * Has the heap collected before it grows large. Arrays of pixels are garbage after one photo, but the JVM lets them pile up to
 * hundreds of megabytes, since it may take a quarter of the machine's memory.
 */
final class HeapThrift {

    /** With so much of it the collector takes about a thirtieth of the work (measured on 88 photos). */
    private static final long GARBAGE_BYTES = 64L << 20;

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
