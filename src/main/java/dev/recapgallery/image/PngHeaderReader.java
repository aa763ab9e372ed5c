package dev.recapgallery.image;

import dev.recapgallery.image.HeaderDraft.Frame;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Walks over the chunks of a PNG (PNG, third edition, sections 5 and 11); inflates nothing but the colour profile. */
final class PngHeaderReader {

    private final HeaderDraft draft;
    private final byte[] bytes;
    private final ByteReader in;
    private final PngColourChunks colour;
    private @Nullable Frame frame;
    private boolean hasPixels;
    private boolean hasPalette;
    private boolean animated;
    private @Nullable Integer transparentColour;

    PngHeaderReader(HeaderDraft draft, byte[] bytes) {
        this.draft = draft;
        this.bytes = bytes;
        this.in = ByteReader.bigEndian(bytes);
        this.colour = new PngColourChunks(draft, in);
    }

    ImageHeader read() throws DecodeException {
        long at = 8;
        String type = "";
        while (!type.equals("IEND")) {
            if (hasPixels && !isWhole(at)) {
                draft.isDamaged();
                break;
            }
            long length = in.u32(at);
            type = in.fourCc(at + 4);
            if (!in.has(at + 8, length + 4)) {
                throw DecodeException.damaged("it ends too early");
            }
            chunk(type, at + 8, (int) length);
            at += 12 + length;
        }
        Frame found = frame;
        if (found == null || !hasPixels) {
            throw DecodeException.damaged("it holds no picture data");
        }
        return draft.header(found, colour.profile(), animated).withTransparentColour(transparentColour);
    }

    /** A file that is cut after its last picture data still shows; one cut within them doesn't. */
    private boolean isWhole(long at) throws DecodeException {
        return in.has(at, 12) && (in.has(at, 12 + in.u32(at)) || in.startsWith(at + 4, "IDAT"));
    }

    private void chunk(String type, long at, int length) throws DecodeException {
        switch (type) {
            case "IHDR" -> frame = header(at, length);
            case "PLTE" -> {
                hasPalette = true;
                checkSum(at, length);
            }
            case "IDAT" -> pixels(at, length);
            case "tRNS" -> {
                checkSum(at, length);
                transparentColour = transparentColour(at, length);
            }
            case "acTL" -> animated = true;
            default -> colour.visit(type, at, length);
        }
    }

    private void pixels(long at, int length) throws DecodeException {
        Frame found = frame;
        if (found == null || (isIndexed() && !hasPalette)) {
            throw DecodeException.damaged("its chunks are out of order");
        }
        hasPixels = true;
        checkSum(at, length);
    }

    private boolean isIndexed() throws DecodeException {
        return in.u8(25) == 3;
    }

    /** Section 11.3.1.1. Of a palette and of 16-bit samples the decoder takes care itself. */
    private @Nullable Integer transparentColour(long at, int length) throws DecodeException {
        Frame found = frame;
        if (found == null || found.bitsPerSample() > 8) {
            return null;
        }
        int most = (1 << found.bitsPerSample()) - 1;
        return switch (in.u8(25)) {
            case 0 -> length < 2 ? null : (Integer) ((in.u16(at) & most) * 255 / most * 0x010101);
            case 2 -> length < 6 ? null : (Integer) (in.u8(at + 1) << 16 | in.u8(at + 3) << 8 | in.u8(at + 5));
            default -> null;
        };
    }

    private Frame header(long at, int length) throws DecodeException {
        if (at != 16 || length != 13) {
            throw DecodeException.damaged("its chunks are out of order");
        }
        checkSum(at, length);
        int bits = in.u8(at + 8);
        int components = components(in.u8(at + 9));
        boolean bitsFit = components == 1 ? Integer.bitCount(bits) == 1 && bits <= 16 : bits == 8 || bits == 16;
        if (components == 0 || !bitsFit || in.u8(at + 10) != 0 || in.u8(at + 11) != 0 || in.u8(at + 12) > 1) {
            throw DecodeException.damaged("its header holds values that no PNG has");
        }
        return new Frame(side(at), side(at + 4), components, bits);
    }

    private int side(long at) throws DecodeException {
        return (int) Math.min(in.u32(at), Integer.MAX_VALUE);
    }

    /** Samples of a pixel by colour type (table 9); 0 for a type that doesn't exist. */
    private static int components(int colourType) {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
    }

    /** Browsers don't show a picture with a wrong sum in a chunk that matters, so nobody has published one. */
    private void checkSum(long at, int length) throws DecodeException {
        CRC32 sum = new CRC32();
        sum.update(bytes, (int) at - 4, length + 4);
        if (sum.getValue() != in.u32(at + length)) {
            throw DecodeException.damaged("a checksum in it is wrong");
        }
    }
}
