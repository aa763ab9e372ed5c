package dev.recapgallery.image;

import dev.recapgallery.image.StoredPixels.Colours;

/**
 * What the components of a JPEG stand for (ITU-T T.871, section 7, for luma and chroma; Adobe Technical Note 5116 for inks).
 *
 * @param ycc true when the first three are luma and chroma
 * @param inverted true when 255 is no ink, as Adobe writes it
 */
record JpegComponents(Colours colours, boolean ycc, boolean inverted) {

    static JpegComponents of(int bands, JpegStructure jpeg) throws DecodeException {
        Colours colours =
                switch (bands) {
                    case 1 -> Colours.GREY;
                    case 3 -> Colours.RGB;
                    case 4 -> Colours.CMYK;
                    default -> throw DecodeException.damaged("its data can't be decoded");
                };
        return new JpegComponents(colours, jpeg.ycc() && bands > 1, jpeg.adobe());
    }

    /** The pixel whose samples begin at {@code at}, as {@link StoredPixels} has it. */
    int pixel(int[] samples, int at) {
        if (colours == Colours.GREY) {
            return 0xFF000000 | samples[at] * 0x010101;
        }
        int three = ycc
                ? rgb(samples[at], samples[at + 1] - 128, samples[at + 2] - 128)
                : samples[at] << 16 | samples[at + 1] << 8 | samples[at + 2];
        return colours == Colours.RGB ? 0xFF000000 | three : inks(three, samples[at + 3]);
    }

    /** In YCCK, luma and chroma give the complement of the stored cyan, magenta and yellow. */
    private int inks(int three, int black) {
        int stored = (ycc ? ~three : three) << 8 | black;
        return inverted ? ~stored : stored;
    }

    private static int rgb(int luma, int blue, int red) {
        int r = luma + rounded(91881 * red);
        int g = luma - rounded(22554 * blue + 46802 * red);
        int b = luma + rounded(116130 * blue);
        return clamp(r) << 16 | clamp(g) << 8 | clamp(b);
    }

    /** From 16 binary places to none. */
    private static int rounded(int fixed) {
        return (fixed + 32768) >> 16;
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
