package dev.recapgallery.input;

import dev.recapgallery.input.MetadataBlocks.Kind;
import java.nio.ByteBuffer;

/**
 * JPEG (ITU-T T.81, annex B): segments from the start to the first scan. EXIF and XMP lie in APP1, IPTC in Photoshop's
 * APP13; one set of Photoshop resources may be spread over several segments.
 */
final class JpegContainer implements Container {

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP1 = 0xE1;
    private static final int APP13 = 0xED;

    private static final String EXIF = "Exif\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String XMP_EXTENSION = "http://ns.adobe.com/xmp/extension/\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";

    @Override
    public boolean matches(ByteBuffer photo) {
        return Container.startsWith(photo, 0, "\u00FF\u00D8");
    }

    @Override
    public void collect(byte[] file, MetadataBlocks into) {
        ByteBuffer photo = ByteBuffer.wrap(file);
        photo.position(2);
        int marker = nextMarker(photo);
        while (marker != START_OF_SCAN && marker != END_OF_IMAGE && photo.remaining() >= 2) {
            if (hasLength(marker)) {
                int length = Short.toUnsignedInt(photo.getShort()) - 2;
                if (length < 0 || length > photo.remaining()) {
                    into.damage().add("one of its JPEG segments is cut off");
                    return;
                }
                take(marker, photo.slice(photo.position(), length), into);
                photo.position(photo.position() + length);
            }
            marker = nextMarker(photo);
        }
    }

    /** Skips fill bytes and garbage between segments, as decoders do; {@link #END_OF_IMAGE} when there is no more. */
    private static int nextMarker(ByteBuffer photo) {
        boolean isMarker = false;
        while (photo.hasRemaining()) {
            int next = Byte.toUnsignedInt(photo.get());
            if (isMarker && next != MARKER && next != 0) {
                return next;
            }
            isMarker = next == MARKER;
        }
        return END_OF_IMAGE;
    }

    private static boolean hasLength(int marker) {
        return marker != 0x01 && !(marker >= 0xD0 && marker <= 0xD8);
    }

    private static void take(int marker, ByteBuffer segment, MetadataBlocks into) {
        if (marker == APP1 && Container.startsWith(segment, 0, EXIF)) {
            // The sixth byte pads; most write 0, some 0xFF.
            take(segment, EXIF.length() + 1, Kind.TIFF, into);
        } else if (marker == APP1 && Container.startsWith(segment, 0, XMP)) {
            take(segment, XMP.length(), Kind.XMP, into);
        } else if (marker == APP1 && Container.startsWith(segment, 0, XMP_EXTENSION)) {
            take(segment, XMP_EXTENSION.length(), Kind.XMP_EXTENSION, into);
        } else if (marker == APP13 && Container.startsWith(segment, 0, PHOTOSHOP)) {
            take(segment, PHOTOSHOP.length(), Kind.PHOTOSHOP, into);
        }
    }

    private static void take(ByteBuffer segment, int offset, Kind kind, MetadataBlocks into) {
        into.add(kind, segment.position(Math.min(offset, segment.limit())));
    }
}
