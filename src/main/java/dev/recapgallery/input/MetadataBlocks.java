package dev.recapgallery.input;

import dev.recapgallery.model.Limit;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The blocks of metadata that a photo file holds, taken out of their container, in the order found, within limits. */
final class MetadataBlocks {

    /** What a block is written in. */
    enum Kind {
        /** A TIFF structure: EXIF. */
        TIFF,
        /** An XMP packet. */
        XMP,
        /** A part of extended XMP, from its GUID on (XMP Part 3, section 1.1.3.1). */
        XMP_EXTENSION,
        /** Photoshop image resources, or a part of them. */
        PHOTOSHOP,
        /** IPTC datasets. */
        IPTC
    }

    private final MetadataLimits limits;
    private final Damage damage;
    private final Map<Kind, List<byte[]>> blocks = new EnumMap<>(Kind.class);
    private int count;
    private long bytes;

    MetadataBlocks(MetadataLimits limits, Damage damage) {
        this.limits = limits;
        this.damage = damage;
    }

    List<byte[]> all(Kind kind) {
        return blocks.getOrDefault(kind, List.of());
    }

    MetadataLimits limits() {
        return limits;
    }

    Damage damage() {
        return damage;
    }

    /** Copies what is left in the buffer, unless that is more metadata than the limits allow. */
    void add(Kind kind, ByteBuffer data) {
        count++;
        bytes += data.remaining();
        if (count > limits.blocks()) {
            damage.add("its blocks of metadata are over " + Limit.METADATA_BLOCKS.words(limits.blocks()));
        } else if (bytes > limits.blockBytes()) {
            damage.add("its metadata is over " + Limit.METADATA_BYTES.words(limits.blockBytes()));
        } else {
            byte[] block = new byte[data.remaining()];
            data.get(block);
            addWhole(kind, block);
        }
    }

    /** Takes the array itself: a TIFF file is one block, pixels included, and is read where it lies. */
    void addWhole(Kind kind, byte[] block) {
        blocks.computeIfAbsent(kind, unused -> new ArrayList<>()).add(block);
    }
}
