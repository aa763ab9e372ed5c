package dev.recapgallery.image;

/** Reads the header of a Windows bitmap (Microsoft: BITMAPFILEHEADER, BITMAPCOREHEADER and BITMAPINFOHEADER). */
final class BmpHeaderReader {

    private static final int CORE_HEADER_BYTES = 12;

    private final HeaderDraft draft;
    private final ByteReader in;

    BmpHeaderReader(HeaderDraft draft, byte[] bytes) {
        this.draft = draft;
        this.in = ByteReader.littleEndian(bytes);
    }

    ImageHeader read() throws DecodeException {
        boolean core = in.u32(14) == CORE_HEADER_BYTES;
        int width = core ? in.u16(18) : in.s32(18);
        // A negative height means that rows run from the top; its smallest value has no positive twin.
        int height = core ? in.u16(20) : Math.max(Math.abs(in.s32(22)), 0);
        int bits = core ? in.u16(24) : in.u16(28);
        long compression = core ? 0 : in.u32(30);
        if (compression == 0 && width > 0) {
            requirePixels(width, height, bits);
        }
        int components = bits <= 8 ? 1 : 3;
        return draft.header(new HeaderDraft.Frame(width, height, components, 8), null);
    }

    private void requirePixels(int width, int height, int bits) throws DecodeException {
        long rowBytes = ((long) width * bits + 31) / 32 * 4;
        if (!in.has(in.u32(10), rowBytes * height)) {
            throw DecodeException.damaged("it ends too early");
        }
    }
}
