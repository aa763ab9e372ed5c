package dev.recapgallery.image;

import org.jspecify.annotations.Nullable;

/**
 * What the header of a picture says, checked against the limits.
 *
 * @param shownName the file as shown in problems
 * @param type by content, not by name
 * @param fileBytes size of the file
 * @param widthPx stored width, before turning upright; of a GIF or an animated WebP the canvas
 * @param heightPx stored height
 * @param components samples of one pixel, alpha included; 1 for a palette
 * @param bitsPerSample 1 to 32
 * @param profile the embedded colour profile, or one made from the colour chunks of a PNG; null means sRGB
 * @param transparentColour 0xRRGGBB, the one colour of a PNG that is wholly transparent; null when there is none
 * @param jpeg only for JPEG
 * @param animated true when there is more than the first frame, which is the one that is read
 */
public record ImageHeader(
        String shownName,
        ImageType type,
        long fileBytes,
        int widthPx,
        int heightPx,
        int components,
        int bitsPerSample,
        @Nullable ProfileBytes profile,
        @Nullable Integer transparentColour,
        @Nullable JpegStructure jpeg,
        boolean animated) {

    ImageHeader withTransparentColour(@Nullable Integer rgb) {
        return new ImageHeader(
                shownName, type, fileBytes, widthPx, heightPx, components, bitsPerSample, profile, rgb, jpeg, animated);
    }

    /** Stored width times height. */
    public long pixels() {
        return (long) widthPx * heightPx;
    }
}
