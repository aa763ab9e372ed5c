package dev.recapgallery.model;

import java.util.Locale;

/**
 * How much of strangers' input is taken in, by the names under which {@code --limit NAME=VALUE} sets them. Real photos and
 * posts stay far below the defaults.
 */
public enum Limit {
    /** Kept whole in memory, as Java holds an array. */
    PHOTO_BYTES(Unit.BYTES, 256L << 20, 2047L << 20, "a photo file"),
    SIDECAR_BYTES(Unit.BYTES, 4L << 20, 256L << 20, "an XMP sidecar"),
    PHOTO_PIXELS(Unit.PIXELS, 150_000_000, 2_000_000_000, "width times height of a photo"),
    PHOTO_SIDE(Unit.PIXELS, 65_500, 500_000, "width or height of a photo"),
    /** Cameras and encoders write about ten. */
    JPEG_SCANS(Unit.COUNT, 500, 100_000, "scans of a progressive JPEG"),
    /** Every scan may visit every pixel, and native decoders can't be interrupted. */
    SCAN_PIXELS(Unit.PIXELS, 4_000_000_000L, 1_000_000_000_000L, "scans times pixels of a progressive JPEG"),
    PROFILE_BYTES(Unit.BYTES, 4L << 20, 256L << 20, "a colour profile, inflated"),
    NATIVE_BYTES(Unit.BYTES, 1280L << 20, 1L << 40, "memory outside the Java heap to decode a photo"),
    METADATA_BYTES(Unit.BYTES, 8L << 20, 256L << 20, "metadata of a photo, inflated"),
    METADATA_BLOCKS(Unit.COUNT, 1_000, 1_000_000, "blocks of metadata in a photo"),
    /** Its reader takes time that grows with the square of the number of datasets. */
    IPTC_BYTES(Unit.BYTES, 128L << 10, 8L << 20, "the IPTC block of a photo"),
    XMP_ELEMENTS(Unit.COUNT, 250_000, 10_000_000, "elements in an XMP packet"),
    XMP_DEPTH(Unit.COUNT, 64, 1_000, "elements inside each other in an XMP packet"),
    CAPTION_CHARS(Unit.CHARACTERS, 20_000, 1_000_000, "a caption in a photo's metadata"),
    TEXT_CHARS(Unit.CHARACTERS, 2_000, 1_000_000, "any other text in a photo's metadata"),
    KEYWORDS(Unit.COUNT, 500, 100_000, "keywords of a photo from one source"),
    METADATA_SECONDS(Unit.SECONDS, 10, 3_600, "time to read a photo's metadata"),
    METADATA_STACK(Unit.BYTES, 1L << 20, 256L << 20, "stack of the thread that reads a photo's metadata"),
    /** Ten thousand photos and more; the parser's time grows with the square of the longest word. */
    CAPTION_FILE_BYTES(Unit.BYTES, 2L << 20, 64L << 20, "the caption file"),
    CAPTION_FILE_DEPTH(Unit.COUNT, 50, 200, "levels of nesting in the caption file"),
    CAPTION_FILE_ALIASES(Unit.COUNT, 100_000, 10_000_000, "values that aliases add to the caption file"),
    /** Room for thousands of figures; a Markdown parser takes minutes for hostile text that is longer. */
    POST_BYTES(Unit.BYTES, 4L << 20, 1024L << 20, "a post");

    /** What a limit counts. */
    public enum Unit {
        BYTES,
        PIXELS,
        COUNT,
        CHARACTERS,
        SECONDS
    }

    private static final long MILLION = 1_000_000;

    private final Unit unit;
    private final long usual;
    private final long highest;
    private final String subject;

    Limit(Unit unit, long usual, long highest, String subject) {
        this.unit = unit;
        this.usual = usual;
        this.highest = highest;
        this.subject = subject;
    }

    /** {@code photo-bytes}. */
    public String shownName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Unit unit() {
        return unit;
    }

    /** What counts where nobody says otherwise. */
    public long usual() {
        return usual;
    }

    /** What it can be raised to: beyond, the work can't be done, or not in any reasonable time. */
    public long highest() {
        return highest;
    }

    /** What it limits: {@code a photo file}. */
    public String subject() {
        return subject;
    }

    /** {@code the limit of 256 MiB (raise it: --limit photo-bytes=N)}. */
    public String words(long value) {
        return "the limit of " + amount(value) + " (raise it: --limit " + shownName() + "=N)";
    }

    /** An amount of what this limit counts: {@code 256 MiB}, {@code 65500 pixels}, {@code 10 s}. */
    public String amount(long value) {
        return switch (unit) {
            case BYTES -> bytes(value);
            case PIXELS -> value % MILLION == 0 ? value / MILLION + " megapixels" : value + " pixels";
            case COUNT -> String.valueOf(value);
            case CHARACTERS -> value + " characters";
            case SECONDS -> value + " s";
        };
    }

    /** A size in words, rounded down: {@code 5.0 GiB}, {@code 256 MiB}, {@code 700 bytes}. */
    public static String bytes(long bytes) {
        boolean isWhole = bytes % (1L << 20) == 0 && bytes < 4L << 30;
        if (bytes >= 1L << 30 && !isWhole) {
            return String.format(Locale.ROOT, "%.1f GiB", Math.floor(bytes * 10.0 / (1L << 30)) / 10);
        }
        if (bytes >= 1L << 20) {
            return (bytes >> 20) + " MiB";
        }
        return bytes >= 1L << 10 ? (bytes >> 10) + " KiB" : bytes + " bytes";
    }
}
