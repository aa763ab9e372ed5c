package dev.recapgallery.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bounded reads at absolute offsets; past the end is a {@link DecodeException}, never an index error. */
final class ByteReader {

    private final byte[] bytes;
    private final boolean littleEndian;

    private ByteReader(byte[] bytes, boolean littleEndian) {
        this.bytes = bytes;
        this.littleEndian = littleEndian;
    }

    static ByteReader bigEndian(byte[] bytes) {
        return new ByteReader(bytes, false);
    }

    static ByteReader littleEndian(byte[] bytes) {
        return new ByteReader(bytes, true);
    }

    int size() {
        return bytes.length;
    }

    boolean has(long offset, long length) {
        return offset >= 0 && length >= 0 && length <= bytes.length && offset <= bytes.length - length;
    }

    int u8(long offset) throws DecodeException {
        require(offset, 1);
        return bytes[(int) offset] & 0xFF;
    }

    int u16(long offset) throws DecodeException {
        int first = u8(offset);
        int second = u8(offset + 1);
        return littleEndian ? second << 8 | first : first << 8 | second;
    }

    int u24(long offset) throws DecodeException {
        return littleEndian ? u8(offset + 2) << 16 | u16(offset) : u8(offset) << 16 | u16(offset + 1);
    }

    long u32(long offset) throws DecodeException {
        long first = u16(offset);
        long second = u16(offset + 2);
        return littleEndian ? second << 16 | first : first << 16 | second;
    }

    int s32(long offset) throws DecodeException {
        return (int) u32(offset);
    }

    /** Four bytes as ASCII: the type of a chunk, box or profile. */
    String fourCc(long offset) throws DecodeException {
        require(offset, 4);
        return new String(bytes, (int) offset, 4, StandardCharsets.ISO_8859_1);
    }

    boolean startsWith(long offset, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        return has(offset, wanted.length)
                && Arrays.equals(bytes, (int) offset, (int) offset + wanted.length, wanted, 0, wanted.length);
    }

    byte[] slice(long offset, long length) throws DecodeException {
        require(offset, length);
        return Arrays.copyOfRange(bytes, (int) offset, (int) (offset + length));
    }

    private void require(long offset, long length) throws DecodeException {
        if (!has(offset, length)) {
            throw DecodeException.damaged("it ends too early");
        }
    }
}
