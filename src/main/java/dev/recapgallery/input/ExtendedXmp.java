package dev.recapgallery.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * XMP too large for one JPEG segment (XMP Part 3, section 1.1.3.1): parts of the form GUID (32 characters), full length,
 * offset of this part, data. The main packet names the GUID.
 */
final class ExtendedXmp {

    private static final int GUID_LENGTH = 32;
    private static final int HEADER_LENGTH = GUID_LENGTH + 8;

    private ExtendedXmp() {}

    /** The packet with that GUID put together, or nothing when parts are missing. Allocates no more than there is. */
    static Optional<byte[]> join(List<byte[]> parts, String guid) {
        Map<Long, byte[]> byOffset = new TreeMap<>();
        long fullLength = 0;
        for (byte[] part : parts) {
            if (part.length > HEADER_LENGTH
                    && guid.equals(new String(part, 0, GUID_LENGTH, StandardCharsets.ISO_8859_1))) {
                ByteBuffer header = ByteBuffer.wrap(part, GUID_LENGTH, 8);
                fullLength = Integer.toUnsignedLong(header.getInt());
                byOffset.putIfAbsent(Integer.toUnsignedLong(header.getInt()), part);
            }
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Map.Entry<Long, byte[]> part : byOffset.entrySet()) {
            if (part.getKey() == joined.size()) {
                joined.write(part.getValue(), HEADER_LENGTH, part.getValue().length - HEADER_LENGTH);
            }
        }
        return joined.size() > 0 && joined.size() == fullLength ? Optional.of(joined.toByteArray()) : Optional.empty();
    }
}
