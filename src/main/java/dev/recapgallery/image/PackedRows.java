package dev.recapgallery.image;

import java.util.Arrays;

/**
 * Packs rows of pixels into red, green and blue bytes, the first byte lowest in each word: four pixels become three words. All
 * machines that the native library is made for are little-endian.
 */
final class PackedRows {

    private final int[] pixels;
    private final int widthPx;
    private final int[] words;

    /**
     * Packs pixels of 0xRRGGBB; what stands above is left out.
     *
     * @param wordsPerRow at least three quarters of the width; the last ones are filled up with zeros
     */
    PackedRows(int[] pixels, int widthPx, int wordsPerRow) {
        this.pixels = pixels;
        this.widthPx = widthPx;
        this.words = new int[wordsPerRow];
    }

    /** Row {@code y}, in an array that the next call fills again. */
    int[] packed(int y) {
        int start = y * widthPx;
        int groups = widthPx / 4;
        packGroups(start, groups);
        Arrays.fill(words, groups * 3, words.length, 0);
        for (int x = groups * 4, bit = groups * 96; x < widthPx; x++, bit += 24) {
            put(bit, redFirst(pixels[start + x]));
        }
        return words;
    }

    private void packGroups(int start, int groups) {
        int[] from = pixels;
        int[] to = words;
        for (int i = 0; i < groups; i++) {
            int at = start + 4 * i;
            int b = redFirst(from[at + 1]);
            int c = redFirst(from[at + 2]);
            to[3 * i] = redFirst(from[at]) | b << 24;
            to[3 * i + 1] = b >>> 8 | c << 16;
            to[3 * i + 2] = c >>> 16 | redFirst(from[at + 3]) << 8;
        }
    }

    /** Puts three bytes, which may lie across the border of two words. */
    private void put(int bit, int bytes) {
        int shift = bit % Integer.SIZE;
        words[bit / Integer.SIZE] |= bytes << shift;
        if (shift > Integer.SIZE - 24) {
            words[bit / Integer.SIZE + 1] |= bytes >>> (Integer.SIZE - shift);
        }
    }

    private static int redFirst(int pixel) {
        return Integer.reverseBytes(pixel) >>> 8;
    }
}
