package dev.recapgallery.image;

/**
 * The first frame of a GIF (CompuServe GIF89a specification, sections 20 to 24).
 *
 * @param x left edge on the logical screen
 * @param y top edge
 * @param end offset of the block after it
 */
record GifFrame(int x, int y, int widthPx, int heightPx, long end) {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;

    static GifFrame first(byte[] bytes) throws DecodeException {
        ByteReader in = ByteReader.littleEndian(bytes);
        long at = 13 + paletteBytes(in.u8(10));
        while (in.u8(at) == EXTENSION) {
            at = afterSubBlocks(in, at + 2);
        }
        int width = in.u16(at + 5);
        int height = in.u16(at + 7);
        if (in.u8(at) != IMAGE || width == 0 || height == 0) {
            throw DecodeException.damaged("it holds no picture data");
        }
        long end = afterSubBlocks(in, at + 11 + paletteBytes(in.u8(at + 9)));
        return new GifFrame(in.u16(at + 1), in.u16(at + 3), width, height, end);
    }

    private static long paletteBytes(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1);
    }

    private static long afterSubBlocks(ByteReader in, long from) throws DecodeException {
        long at = from;
        int length = in.u8(at);
        while (length != 0) {
            at += 1 + length;
            length = in.u8(at);
        }
        return at + 1;
    }
}
