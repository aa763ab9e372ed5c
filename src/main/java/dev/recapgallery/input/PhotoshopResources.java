package dev.recapgallery.input;

import dev.recapgallery.input.MetadataBlocks.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Photoshop image resources (Adobe Photoshop File Formats Specification, "Image Resource Blocks"): signature, id, a
 * Pascal string padded to even length, a size, data padded to even length. Only id 0x0404 matters here, the IPTC block;
 * thumbnails and a second copy of EXIF are passed over.
 */
final class PhotoshopResources {

    private static final int IPTC = 0x0404;
    private static final int SIGNATURE_AND_ID = 6;

    private PhotoshopResources() {}

    /** Turns the resources, in as many parts as the container had, into IPTC blocks. */
    static void unpack(MetadataBlocks blocks) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        blocks.all(Kind.PHOTOSHOP).forEach(joined::writeBytes);
        ByteBuffer resources = ByteBuffer.wrap(joined.toByteArray());
        while (resources.remaining() > SIGNATURE_AND_ID + 6) {
            resources.getInt();
            int id = Short.toUnsignedInt(resources.getShort());
            int nameLength = Byte.toUnsignedInt(resources.get());
            skip(resources, nameLength + (nameLength + 1) % 2);
            int length = resources.remaining() >= 4 ? resources.getInt() : 0;
            if (length < 0 || length > resources.remaining()) {
                blocks.damage().add("its Photoshop resources are cut off");
                return;
            }
            if (id == IPTC) {
                blocks.add(Kind.IPTC, resources.slice(resources.position(), length));
            }
            skip(resources, length + length % 2);
        }
    }

    private static void skip(ByteBuffer resources, int bytes) {
        resources.position(resources.position() + Math.min(bytes, resources.remaining()));
    }
}
