package dev.recapgallery.image;

/** Writes the height into a JPEG whose frame header says 0 because it comes in a DNL segment (ITU-T T.81, B.2.5). */
final class JpegLines {

    private JpegLines() {}

    /** The bytes themselves, or a copy with the height where decoders look for it. */
    static byte[] written(byte[] bytes, ImageHeader header) {
        int at = JpegStructure.of(header).linesOffset();
        if (bytes[at] != 0 || bytes[at + 1] != 0) {
            return bytes;
        }
        byte[] copy = bytes.clone();
        copy[at] = (byte) (header.heightPx() >> 8);
        copy[at + 1] = (byte) header.heightPx();
        return copy;
    }
}
