package dev.recapgallery.image;

/**
 * Reads a GIF up to the end of its first frame. The canvas is the logical screen, widened where the first frame passes it,
 * as browsers do.
 */
final class GifHeaderReader {

    private static final int TRAILER = 0x3B;

    private final HeaderDraft draft;
    private final byte[] bytes;

    GifHeaderReader(HeaderDraft draft, byte[] bytes) {
        this.draft = draft;
        this.bytes = bytes;
    }

    ImageHeader read() throws DecodeException {
        ByteReader in = ByteReader.littleEndian(bytes);
        GifFrame first = GifFrame.first(bytes);
        int width = Math.max(in.u16(6), first.x() + first.widthPx());
        int height = Math.max(in.u16(8), first.y() + first.heightPx());
        boolean animated = in.has(first.end(), 1) && in.u8(first.end()) != TRAILER;
        return draft.header(new HeaderDraft.Frame(width, height, 1, 8), null, animated);
    }
}
