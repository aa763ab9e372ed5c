package dev.recapgallery.image;

import dev.recapgallery.image.StoredPixels.Colours;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Brings stored colours to sRGB, by the embedded profile where it is of use. Used from several threads. */
final class ColourConverter {

    /** Profiles remembered at the most: a trip has a few cameras, hostile photos have any number of profiles. */
    private static final int MOST_KNOWN = 32;

    private final Map<ByteBuffer, Boolean> isSrgbByProfile = new ConcurrentHashMap<>();

    /**
     * The picture in sRGB, TYPE_INT_RGB or TYPE_INT_ARGB; works in place where it can. A profile that is broken or made
     * for other colours is left out.
     *
     * @param leftOut takes the reason, as a predicate of the photo: "has a damaged colour profile"
     */
    BufferedImage toSrgb(StoredPixels stored, @Nullable ProfileBytes profile, List<String> leftOut) {
        if (profile == null) {
            return withoutProfile(stored);
        }
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile.bytes());
            if (!fits(icc, stored.colours())) {
                leftOut.add("has a colour profile made for other colours than its own");
                return withoutProfile(stored);
            }
            return stored.colours() == Colours.RGB && isSrgb(icc, profile)
                    ? stored.image()
                    : new ProfileTransform(icc).apply(stored);
        } catch (IllegalArgumentException | CMMException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            leftOut.add("has a damaged colour profile");
            return withoutProfile(stored);
        }
    }

    /** Most profiles are sRGB under some name, and all photos of a camera have the same one. */
    private boolean isSrgb(ICC_Profile icc, ProfileBytes profile) {
        ByteBuffer key = ByteBuffer.wrap(profile.bytes());
        Boolean known = isSrgbByProfile.get(key);
        if (known != null) {
            return known;
        }
        boolean isSrgb = new ProfileTransform(icc).isIdentity();
        if (isSrgbByProfile.size() < MOST_KNOWN) {
            isSrgbByProfile.put(key, isSrgb);
        }
        return isSrgb;
    }

    /** Grey pixels have three equal samples, so a profile for three colours serves them too. */
    private static boolean fits(ICC_Profile icc, Colours colours) {
        int components = icc.getNumComponents();
        return switch (colours) {
            case GREY ->
                icc.getColorSpaceType() == ColorSpace.TYPE_GRAY || icc.getColorSpaceType() == ColorSpace.TYPE_RGB;
            case RGB -> icc.getColorSpaceType() == ColorSpace.TYPE_RGB && components == 3;
            case CMYK -> icc.getColorSpaceType() == ColorSpace.TYPE_CMYK && components == 4;
        };
    }

    private static BufferedImage withoutProfile(StoredPixels stored) {
        return stored.colours() == Colours.CMYK ? naiveInks(stored.image()) : stored.image();
    }

    /** Ink covers light evenly: the plain rule for inks that nothing is known of. */
    private static BufferedImage naiveInks(BufferedImage inks) {
        BufferedImage image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] from = StoredPixels.pixels(inks);
        int[] to = StoredPixels.pixels(image);
        for (int i = 0; i < from.length; i++) {
            int white = 255 - (from[i] & 0xFF);
            int red = left(from[i] >>> 24, white);
            int green = left(from[i] >> 16 & 0xFF, white);
            int blue = left(from[i] >> 8 & 0xFF, white);
            to[i] = 0xFF000000 | red << 16 | green << 8 | blue;
        }
        return image;
    }

    private static int left(int ink, int white) {
        return ((255 - ink) * white + 127) / 255;
    }
}
