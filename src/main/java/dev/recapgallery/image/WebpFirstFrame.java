package dev.recapgallery.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Takes the first frame out of an animated WebP and wraps it as a still one (RFC 9649, section 2.7.1.1).
 *
 * @param file a WebP of one picture
 * @param x where the frame's left edge lies on the canvas
 * @param y where its top lies
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight on to the decoder, never compared
record WebpFirstFrame(byte[] file, int x, int y) {

    private static final int FRAME_HEADER_BYTES = 16;
    private static final byte ALPHA_FLAG = 0x10;

    static WebpFirstFrame of(byte[] bytes) throws DecodeException {
        ByteReader in = ByteReader.littleEndian(bytes);
        long at = 12;
        while (!in.fourCc(at).equals("ANMF")) {
            at += 8 + in.u32(at + 4) + (in.u32(at + 4) & 1);
        }
        long length = in.u32(at + 4);
        if (length < FRAME_HEADER_BYTES) {
            throw DecodeException.damaged("it holds no picture data");
        }
        byte[] header = in.slice(at + 8, FRAME_HEADER_BYTES);
        byte[] chunks = in.slice(at + 8 + FRAME_HEADER_BYTES, length - FRAME_HEADER_BYTES);
        return new WebpFirstFrame(still(header, chunks), 2 * in.u24(at + 8), 2 * in.u24(at + 11));
    }

    /** Bytes 6 to 11 of a frame's header are width and height less one, as in a VP8X chunk. */
    private static byte[] still(byte[] header, byte[] chunks) {
        ByteBuffer out = ByteBuffer.allocate(30 + chunks.length).order(ByteOrder.LITTLE_ENDIAN);
        ascii(out, "RIFF").putInt(22 + chunks.length);
        ascii(out, "WEBPVP8X").putInt(10);
        out.put(ALPHA_FLAG).put(new byte[3]).put(header, 6, 6).put(chunks);
        return out.array();
    }

    private static ByteBuffer ascii(ByteBuffer out, String text) {
        return out.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
