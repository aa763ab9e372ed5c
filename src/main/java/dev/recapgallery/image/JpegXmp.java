package dev.recapgallery.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts an XMP packet into a JPEG file (XMP Specification Part 3, section 1.1.3: APP1 in front of other segments). */
final class JpegXmp {

    private static final byte[] NAMESPACE = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MAX_SEGMENT = 0xFFFF;
    private static final int SOI_LENGTH = 2;

    private JpegXmp() {}

    /** The file with the packet after SOI and, where there is one, JFIF's APP0, which must be the first segment. */
    static byte[] insert(byte[] jpeg, byte[] packet) {
        int length = 2 + NAMESPACE.length + packet.length;
        if (length > MAX_SEGMENT) {
            throw new IllegalArgumentException("an XMP packet of " + packet.length + " bytes");
        }
        int at = afterJfif(jpeg);
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + 2 + length);
        out.write(jpeg, 0, at);
        out.write(0xFF);
        out.write(0xE1);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(NAMESPACE);
        out.writeBytes(packet);
        out.write(jpeg, at, jpeg.length - at);
        return out.toByteArray();
    }

    private static int afterJfif(byte[] jpeg) {
        boolean isJfif = (jpeg[SOI_LENGTH] & 0xFF) == 0xFF && (jpeg[SOI_LENGTH + 1] & 0xFF) == 0xE0;
        return isJfif ? SOI_LENGTH + 2 + ((jpeg[4] & 0xFF) << 8 | (jpeg[5] & 0xFF)) : SOI_LENGTH;
    }
}
