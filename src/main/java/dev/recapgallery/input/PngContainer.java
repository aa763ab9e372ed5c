package dev.recapgallery.input;

import dev.recapgallery.input.MetadataBlocks.Kind;
import dev.recapgallery.model.Limit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;

/**
 * PNG (third edition): EXIF in the chunk eXIf (section 11.3.2.8), XMP in iTXt under {@code XML:com.adobe.xmp}, possibly
 * compressed. All other text chunks are left alone, compressed ones too: they are where bombs hide.
 */
final class PngContainer implements Container {

    private static final String XMP_KEYWORD = "XML:com.adobe.xmp\0";
    private static final int CHUNK_OVERHEAD = 12;

    @Override
    public boolean matches(ByteBuffer photo) {
        return Container.startsWith(photo, 0, "\u0089PNG\r\n\u001A\n");
    }

    @Override
    public void collect(byte[] file, MetadataBlocks into) {
        ByteBuffer photo = ByteBuffer.wrap(file);
        int at = 8;
        while (photo.limit() - at >= CHUNK_OVERHEAD && !Container.startsWith(photo, at + 4, "IEND")) {
            int length = photo.getInt(at);
            if (length < 0 || length > photo.limit() - at - CHUNK_OVERHEAD) {
                into.damage().add("one of its PNG chunks is cut off");
                return;
            }
            ByteBuffer data = photo.slice(at + 8, length);
            if (Container.startsWith(photo, at + 4, "eXIf")) {
                into.add(Kind.TIFF, withoutJpegPreamble(data));
            } else if (Container.startsWith(photo, at + 4, "iTXt") && Container.startsWith(data, 0, XMP_KEYWORD)) {
                takeText(data, into);
            }
            at += CHUNK_OVERHEAD + length;
        }
    }

    /** Some programs write the chunk as they would write a JPEG segment. */
    static ByteBuffer withoutJpegPreamble(ByteBuffer data) {
        return Container.startsWith(data, 0, "Exif\0\0") ? data.position(6) : data;
    }

    /** After the keyword: compression flag, method, language tag, translated keyword, text. */
    private static void takeText(ByteBuffer data, MetadataBlocks into) {
        data.position(XMP_KEYWORD.length());
        boolean isCompressed = data.remaining() >= 2 && data.getShort() >>> 8 == 1;
        skipPastNul(data);
        skipPastNul(data);
        if (isCompressed) {
            takeInflated(data, into);
        } else {
            into.add(Kind.XMP, data);
        }
    }

    private static void skipPastNul(ByteBuffer data) {
        boolean found = false;
        while (data.hasRemaining() && !found) {
            found = data.get() == 0;
        }
    }

    private static void takeInflated(ByteBuffer data, MetadataBlocks into) {
        byte[] deflated = new byte[data.remaining()];
        data.get(deflated);
        int limit = into.limits().blockBytes();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            byte[] packet = in.readNBytes(limit + 1);
            if (packet.length > limit) {
                into.damage().add("its XMP is over " + Limit.METADATA_BYTES.words(limit));
            } else {
                into.add(Kind.XMP, ByteBuffer.wrap(packet));
            }
        } catch (IOException broken) {
            into.damage().add("its compressed XMP is damaged");
        }
    }
}
