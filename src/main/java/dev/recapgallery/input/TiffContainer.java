package dev.recapgallery.input;

import dev.recapgallery.input.MetadataBlocks.Kind;
import java.nio.ByteBuffer;

/** TIFF 6.0: the file is its own EXIF block, which holds XMP and IPTC as tags. */
final class TiffContainer implements Container {

    @Override
    public boolean matches(ByteBuffer photo) {
        return Container.startsWith(photo, 0, "II*\0") || Container.startsWith(photo, 0, "MM\0*");
    }

    @Override
    public void collect(byte[] photo, MetadataBlocks into) {
        into.addWhole(Kind.TIFF, photo);
    }
}
