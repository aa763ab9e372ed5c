package dev.recapgallery.image;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins a colour profile out of the APP2 segments of a JPEG (ICC.1:2022, annex B.4: 12 bytes of name, number of the part
 * from 1, count of parts).
 */
final class JpegProfileParts {

    private static final String NAME = "ICC_PROFILE\000";
    private static final int PREFIX = 14;

    /** Where the bytes of a part lie. */
    private record Part(int offset, int length) {}

    private final SortedMap<Integer, Part> parts = new TreeMap<>();
    private @Nullable ByteReader source;
    private int count;
    private boolean hasRepeats;

    void visit(ByteReader in, int at, int length) throws DecodeException {
        if (length < PREFIX || !in.startsWith(at, NAME)) {
            return;
        }
        source = in;
        count = Math.max(count, in.u8(at + 13));
        Part part = new Part(at + PREFIX, length - PREFIX);
        hasRepeats |= parts.putIfAbsent(in.u8(at + 12), part) != null;
    }

    /** The profile; null when there is none, and with a warning when parts are missing or repeated. */
    @Nullable
    ProfileBytes join(HeaderDraft draft) throws DecodeException {
        ByteReader in = source;
        if (in == null) {
            return null;
        }
        long size = parts.values().stream().mapToLong(Part::length).sum();
        if (hasRepeats || parts.size() != count || parts.firstKey() != 1 || parts.lastKey() != count) {
            return draft.noProfile("is not whole");
        } else if (size > draft.maxProfileBytes()) {
            return draft.profileTooLarge();
        }
        byte[] joined = new byte[(int) size];
        int at = 0;
        for (Part part : parts.values()) {
            System.arraycopy(in.slice(part.offset(), part.length()), 0, joined, at, part.length());
            at += part.length();
        }
        return new ProfileBytes(joined);
    }
}
