package dev.recapgallery.image;

import dev.recapgallery.image.HeaderDraft.Frame;
import org.jspecify.annotations.Nullable;

/** Reads the chunks of a WebP (RFC 9649, section 2). */
final class WebpHeaderReader {

    private static final int ALPHA_FLAG = 0x10;

    private final HeaderDraft draft;
    private final ByteReader in;
    private @Nullable Frame canvas;
    private @Nullable ProfileBytes profile;
    private boolean animated;
    private boolean hasPixels;

    WebpHeaderReader(HeaderDraft draft, byte[] bytes) {
        this.draft = draft;
        this.in = ByteReader.littleEndian(bytes);
    }

    ImageHeader read() throws DecodeException {
        long end = 8 + in.u32(4);
        if (end > in.size()) {
            throw DecodeException.damaged("it ends too early");
        }
        for (long at = 12; at + 8 <= end && !hasPixels; at += 8 + in.u32(at + 4) + (in.u32(at + 4) & 1)) {
            chunk(in.fourCc(at), at + 8, in.u32(at + 4));
        }
        Frame found = canvas;
        if (found == null || !hasPixels) {
            throw DecodeException.damaged("it holds no picture data");
        }
        return draft.header(found, profile, animated);
    }

    private void chunk(String type, long at, long length) throws DecodeException {
        switch (type) {
            case "VP8X" ->
                canvas = new Frame(in.u24(at + 4) + 1, in.u24(at + 7) + 1, (in.u8(at) & ALPHA_FLAG) == 0 ? 3 : 4, 8);
            case "ICCP" -> profile = in.has(at, length) ? draft.profile(in.slice(at, length)) : null;
            case "VP8 " -> picture(new Frame(in.u16(at + 6) & 0x3FFF, in.u16(at + 8) & 0x3FFF, 3, 8));
            case "VP8L" -> picture(losslessFrame(in.u32(at + 1)));
            case "ANMF" -> {
                animated = true;
                hasPixels = true;
            }
            default -> {}
        }
    }

    private void picture(Frame frame) {
        hasPixels = true;
        canvas = canvas == null ? frame : canvas;
    }

    /** Fourteen bits of width, fourteen of height, one for alpha (RFC 9649, section 3.4). */
    private static Frame losslessFrame(long bits) {
        int width = (int) (bits & 0x3FFF) + 1;
        int height = (int) (bits >> 14 & 0x3FFF) + 1;
        return new Frame(width, height, (bits >> 28 & 1) == 0 ? 3 : 4, 8);
    }
}
