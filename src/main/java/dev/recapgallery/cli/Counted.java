package dev.recapgallery.cli;

/** Numbers of things in words. */
final class Counted {

    private Counted() {}

    /** {@code 1 photo}, {@code 2 photos}. */
    static String of(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
