package dev.recapgallery.image;

import dev.recapgallery.image.HeaderDraft.Frame;
import java.util.HashMap;
import java.util.Map;

/** Reads the first directory of a TIFF (TIFF 6.0, section 2), which is the picture that is shown. */
final class TiffHeaderReader {

    private static final int NEW_SUBFILE_TYPE = 254;
    private static final int IMAGE_WIDTH = 256;
    private static final int IMAGE_LENGTH = 257;
    private static final int BITS_PER_SAMPLE = 258;
    private static final int SAMPLES_PER_PIXEL = 277;
    private static final int ICC_PROFILE = 34675;
    private static final int DNG_VERSION = 50706;

    /** Type, count and place of a value. */
    private record Entry(int type, long count, long valueOffset) {}

    private final HeaderDraft draft;
    private final ByteReader in;
    private final Map<Integer, Entry> entries = new HashMap<>();

    private TiffHeaderReader(HeaderDraft draft, ByteReader in) {
        this.draft = draft;
        this.in = in;
    }

    static TiffHeaderReader of(HeaderDraft draft, byte[] bytes) {
        return new TiffHeaderReader(
                draft, bytes[0] == 'I' ? ByteReader.littleEndian(bytes) : ByteReader.bigEndian(bytes));
    }

    ImageHeader read() throws DecodeException {
        readEntries(in.u32(4));
        if (entries.containsKey(DNG_VERSION) || (number(NEW_SUBFILE_TYPE, 0) & 1) == 1) {
            throw DecodeException.unsupported("is a raw camera file, which this version can't read;"
                    + " export it as JPEG from your raw developer");
        }
        if (!entries.containsKey(IMAGE_WIDTH) || !entries.containsKey(IMAGE_LENGTH)) {
            throw DecodeException.damaged("it holds no picture data");
        }
        Frame frame = new Frame(side(IMAGE_WIDTH), side(IMAGE_LENGTH), (int) number(SAMPLES_PER_PIXEL, 1), (int)
                number(BITS_PER_SAMPLE, 1));
        if (frame.components() < 1
                || frame.components() > 16
                || frame.bitsPerSample() < 1
                || frame.bitsPerSample() > 64) {
            throw DecodeException.unsupported(
                    "is a TIFF of " + frame.components() + " components of " + frame.bitsPerSample()
                            + " bits, which this version can't read; save it as an 8-bit TIFF or as JPEG");
        }
        Entry profile = entries.get(ICC_PROFILE);
        return draft.header(
                frame,
                profile == null || !in.has(profile.valueOffset(), profile.count())
                        ? null
                        : draft.profile(in.slice(profile.valueOffset(), profile.count())));
    }

    private void readEntries(long directory) throws DecodeException {
        int count = in.u16(directory);
        for (int i = 0; i < count && in.has(directory + 2 + 12L * i, 12); i++) {
            long at = directory + 2 + 12L * i;
            int type = in.u16(at + 2);
            long values = in.u32(at + 4);
            long offset = values * bytesOf(type) <= 4 ? at + 8 : in.u32(at + 8);
            entries.putIfAbsent(in.u16(at), new Entry(type, values, offset));
        }
    }

    /** Bytes of one value of a type (TIFF 6.0, section 2, "Types"); unknown ones count as one. */
    private static int bytesOf(int type) {
        return switch (type) {
            case 3, 8 -> 2;
            case 4, 9, 11, 13 -> 4;
            case 5, 10, 12 -> 8;
            default -> 1;
        };
    }

    private int side(int tag) throws DecodeException {
        return (int) Math.min(number(tag, 0), Integer.MAX_VALUE);
    }

    private long number(int tag, long absent) throws DecodeException {
        Entry entry = entries.get(tag);
        if (entry == null) {
            return absent;
        }
        return switch (bytesOf(entry.type())) {
            case 1 -> in.u8(entry.valueOffset());
            case 2 -> in.u16(entry.valueOffset());
            default -> in.u32(entry.valueOffset());
        };
    }
}
