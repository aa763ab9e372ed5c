package dev.recapgallery.model;

/**
 * How stored pixels must be turned to stand upright (EXIF 2.32, tag 0x0112). Each value says where the first stored row
 * and the first stored column lie in the upright picture.
 */
public enum Orientation {
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_RIGHT,
    BOTTOM_LEFT,
    LEFT_TOP,
    RIGHT_TOP,
    RIGHT_BOTTOM,
    LEFT_BOTTOM;

    /** The orientation of an EXIF value 1 to 8; anything else counts as upright, as browsers have it. */
    public static Orientation ofExif(int value) {
        return value >= 1 && value <= 8 ? values()[value - 1] : TOP_LEFT;
    }

    /** The EXIF value, 1 to 8. */
    public int exif() {
        return ordinal() + 1;
    }

    /** True when upright width is stored height. */
    public boolean swapsSides() {
        return exif() >= 5;
    }
}
