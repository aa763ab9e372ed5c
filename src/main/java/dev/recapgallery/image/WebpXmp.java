package dev.recapgallery.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Puts an XMP packet into a still WebP file (RFC 9649, section 2.7 "Extended File Format"): a {@code VP8X} chunk in
 * front says that it is there, an {@code XMP } chunk behind the picture holds it.
 */
final class WebpXmp {

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int VP8X_PAYLOAD = 10;
    private static final int XMP_FLAG = 0x04;
    private static final int ALPHA_FLAG = 0x10;

    private WebpXmp() {}

    /** The file, which shows a picture of the given size, with the packet. */
    static byte[] insert(byte[] webp, byte[] packet, int widthPx, int heightPx) {
        byte[] chunks = extended(webp, widthPx, heightPx);
        int packetRoom = packet.length + packet.length % 2;
        ByteBuffer out = ByteBuffer.allocate(RIFF_HEADER + chunks.length + CHUNK_HEADER + packetRoom)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(out.capacity() - 8).put(ascii("WEBP"));
        out.put(chunks);
        out.put(ascii("XMP ")).putInt(packet.length).put(packet);
        return out.array();
    }

    /** Everything behind the file's header, beginning with a VP8X chunk whose XMP flag is set. */
    private static byte[] extended(byte[] webp, int widthPx, int heightPx) {
        byte[] chunks = Arrays.copyOfRange(webp, RIFF_HEADER, webp.length);
        if (startsWith(chunks, "VP8X")) {
            chunks[CHUNK_HEADER] |= XMP_FLAG;
            return chunks;
        }
        ByteBuffer out =
                ByteBuffer.allocate(CHUNK_HEADER + VP8X_PAYLOAD + chunks.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("VP8X")).putInt(VP8X_PAYLOAD);
        out.putInt(XMP_FLAG | (hasLosslessAlpha(chunks) ? ALPHA_FLAG : 0));
        putSide(out, widthPx);
        putSide(out, heightPx);
        return out.put(chunks).array();
    }

    /** A lossless picture's alpha_is_used bit (RFC 9649, section 3.4); a lossy one with alpha comes with VP8X. */
    private static boolean hasLosslessAlpha(byte[] chunks) {
        return startsWith(chunks, "VP8L") && (chunks[CHUNK_HEADER + 4] & 0x10) != 0;
    }

    /** A side of the canvas: 24 bits, one less than its length. */
    private static void putSide(ByteBuffer out, int px) {
        int side = px - 1;
        out.put((byte) side).put((byte) (side >> 8)).put((byte) (side >> 16));
    }

    private static boolean startsWith(byte[] chunks, String name) {
        return Arrays.equals(chunks, 0, name.length(), ascii(name), 0, name.length());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
