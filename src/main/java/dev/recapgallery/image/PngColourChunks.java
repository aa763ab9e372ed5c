package dev.recapgallery.image;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * What a PNG says about its colours (PNG, third edition, section 11.3.2): cICP, iCCP, sRGB, then gAMA with cHRM, the
 * first of these counting.
 */
final class PngColourChunks {

    private static final double UNIT = 100_000;

    /** What writers of sRGB put into gAMA for readers that don't know the sRGB chunk (section 11.3.2.5). */
    private static final double SRGB_GAMMA = 0.45455;

    private final HeaderDraft draft;
    private final ByteReader in;
    private @Nullable ProfileBytes codePoints;
    private @Nullable ProfileBytes embedded;
    private boolean srgb;
    private @Nullable Double gamma;
    private MatrixProfile.Primaries primaries = MatrixProfile.Primaries.SRGB;

    PngColourChunks(HeaderDraft draft, ByteReader in) {
        this.draft = draft;
        this.in = in;
    }

    void visit(String type, long at, int length) throws DecodeException {
        switch (type) {
            case "iCCP" -> embedded = embedded == null ? inflate(at, length) : embedded;
            case "sRGB" -> srgb = true;
            case "gAMA" -> gamma = length == 4 && in.u32(at) > 0 ? (Double) (in.u32(at) / UNIT) : null;
            case "cHRM" -> primaries = length == 32 ? chromaticities(at) : primaries;
            case "cICP" -> codePoints = codePoints(in.u8(at), in.u8(at + 1));
            default -> {}
        }
    }

    /** The profile to convert from; null when the pixels are sRGB. */
    @Nullable
    ProfileBytes profile() {
        if (codePoints != null || embedded != null || srgb) {
            return codePoints != null ? codePoints : embedded;
        }
        Double exponent = gamma;
        if (exponent == null) {
            return null;
        }
        return Math.abs(exponent - SRGB_GAMMA) < 0.01
                ? MatrixProfile.ofSrgbCurve(primaries)
                : MatrixProfile.ofGamma(primaries, 1 / exponent);
    }

    /** ITU-T H.273: primaries 12 are those of Display P3, transfer 13 is sRGB's curve; others are left alone. */
    private static @Nullable ProfileBytes codePoints(int primaries, int transfer) {
        return primaries == 12 && transfer == 13 ? MatrixProfile.ofSrgbCurve(MatrixProfile.Primaries.DISPLAY_P3) : null;
    }

    private MatrixProfile.Primaries chromaticities(long at) throws DecodeException {
        double[] xy = new double[8];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = in.u32(at + 4L * i) / UNIT;
        }
        MatrixProfile.Primaries found = MatrixProfile.Primaries.of(xy);
        return found.isUsable() ? found : MatrixProfile.Primaries.SRGB;
    }

    /** A name of up to 79 bytes, a zero, the method, and the profile as a zlib stream. */
    private @Nullable ProfileBytes inflate(long at, int length) throws DecodeException {
        int name = 0;
        while (name < length && name < 80 && in.u8(at + name) != 0) {
            name++;
        }
        if (name + 2 > length) {
            return draft.noProfile("is damaged");
        }
        return inflate(in.slice(at + name + 2, length - name - 2L));
    }

    private @Nullable ProfileBytes inflate(byte[] packed) {
        Inflater inflater = new Inflater();
        byte[] out = new byte[draft.maxProfileBytes() + 1];
        try {
            inflater.setInput(packed);
            int size = 0;
            int more = inflater.inflate(out);
            while (more > 0) {
                size += more;
                more = inflater.inflate(out, size, out.length - size);
            }
            return size == 0 ? draft.noProfile("is damaged") : draft.profile(Arrays.copyOf(out, size));
        } catch (DataFormatException e) {
            return draft.noProfile("is damaged");
        } finally {
            inflater.end();
        }
    }
}
