package dev.recapgallery.input;

import dev.recapgallery.input.MetadataBlocks.Kind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** WebP (RFC 9649, section 2.7.1.5): RIFF chunks {@code EXIF} and {@code XMP }, padded to even lengths. */
final class WebpContainer implements Container {

    private static final int CHUNK_HEADER = 8;

    @Override
    public boolean matches(ByteBuffer photo) {
        return Container.startsWith(photo, 0, "RIFF") && Container.startsWith(photo, 8, "WEBP");
    }

    @Override
    public void collect(byte[] file, MetadataBlocks into) {
        ByteBuffer riff = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long at = 12;
        while (riff.limit() - at >= CHUNK_HEADER) {
            int header = (int) at;
            long length = Integer.toUnsignedLong(riff.getInt(header + 4));
            if (length > riff.limit() - at - CHUNK_HEADER) {
                into.damage().add("one of its WebP chunks is cut off");
                return;
            }
            ByteBuffer data = riff.slice(header + CHUNK_HEADER, (int) length);
            if (Container.startsWith(riff, header, "EXIF")) {
                into.add(Kind.TIFF, PngContainer.withoutJpegPreamble(data));
            } else if (Container.startsWith(riff, header, "XMP ")) {
                into.add(Kind.XMP, data);
            }
            at += CHUNK_HEADER + length + length % 2;
        }
    }
}
