package dev.recapgallery.input;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A file format, as far as finding the metadata in it goes. */
interface Container {

    /** True when a file that begins so is of this format. */
    boolean matches(ByteBuffer photo);

    /** Takes the metadata blocks out of a file; ends at the first thing that makes no sense, with a note. */
    void collect(byte[] photo, MetadataBlocks into);

    /** True when the bytes at {@code offset} are that ASCII text; {@code offset} counts from the buffer's start. */
    static boolean startsWith(ByteBuffer data, int offset, String ascii) {
        byte[] expected = ascii.getBytes(StandardCharsets.ISO_8859_1);
        return data.limit() - offset >= expected.length
                && data.slice(offset, expected.length).equals(ByteBuffer.wrap(expected));
    }
}
