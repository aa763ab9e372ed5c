package dev.recapgallery.model;

/**
 * How stored pixels must be turned to stand upright (EXIF 2.32, tag 0x0112). Each value says where the first stored row
 * and the first stored column lie in the upright picture.
 */
public enum Orientation {
    TOP_LEFT(1),
    TOP_RIGHT(2),
    BOTTOM_RIGHT(3),
    BOTTOM_LEFT(4),
    LEFT_TOP(5),
    RIGHT_TOP(6),
    RIGHT_BOTTOM(7),
    LEFT_BOTTOM(8);

    private final int exif;

    Orientation(int exif) {
        this.exif = exif;
    }

    /** The orientation of an EXIF value 1 to 8; anything else counts as upright, as browsers have it. */
    public static Orientation ofExif(int value) {
        return value >= 1 && value <= 8 ? values()[value - 1] : TOP_LEFT;
    }

    /** The EXIF value, 1 to 8. */
    public int exif() {
        return exif;
    }

    /** True when upright width is stored height. */
    public boolean swapsSides() {
        return exif >= 5;
    }
}
