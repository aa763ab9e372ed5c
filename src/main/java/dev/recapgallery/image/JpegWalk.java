package dev.recapgallery.image;

import dev.recapgallery.image.JpegStructure.Coding;
import dev.recapgallery.model.Limit;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the markers of a JPEG (ITU-T T.81, annex B) as lenient as libjpeg: bytes between segments are skipped, all
 * scans are visited without being decoded, what follows the end-of-image marker is not looked at.
 */
final class JpegWalk {

    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DNL = 0xDC;
    private static final int APP0 = 0xE0;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;

    private final HeaderDraft draft;
    private final byte[] bytes;
    private final ByteBuffer words;
    private final ByteReader in;
    private final ImageLimits limits;
    private final JpegProfileParts profile = new JpegProfileParts();
    private @Nullable JpegFrame frame;
    private boolean jfif;
    private @Nullable Integer adobeTransform;
    private int scans;
    private boolean complete;
    private boolean hasStrayBytes;

    JpegWalk(HeaderDraft draft, byte[] bytes, ImageLimits limits) {
        this.draft = draft;
        this.bytes = bytes;
        this.words = ByteBuffer.wrap(bytes);
        this.in = ByteReader.bigEndian(bytes);
        this.limits = limits;
    }

    ImageHeader read() throws DecodeException {
        walk();
        JpegFrame found = frame;
        if (found == null || scans == 0) {
            throw DecodeException.damaged("it holds no picture data");
        }
        found.check();
        JpegStructure structure = structure(found);
        checkScans(found, structure);
        return new ImageHeader(
                draft.shownName(),
                draft.type(),
                draft.fileBytes(),
                found.widthPx(),
                found.heightPx(),
                found.componentCount(),
                found.bitsPerSample(),
                profile.join(draft),
                null,
                structure,
                false);
    }

    private void walk() throws DecodeException {
        int at = 2;
        boolean inScan = false;
        while (!complete) {
            int next = nextMarker(at);
            hasStrayBytes |= !inScan && next < bytes.length && bytes[at] != (byte) 0xFF;
            at = next;
            if (at >= bytes.length) {
                return;
            }
            int marker = bytes[at] & 0xFF;
            at++;
            if (marker == EOI) {
                complete = true;
            } else if (!standsAlone(marker)) {
                at = segment(marker, at);
                inScan = marker == SOS;
            }
        }
    }

    /** Offset of the code of the next marker: a byte after 0xFF that is neither 0xFF nor 0. */
    private int nextMarker(int from) {
        int last = bytes.length - 1;
        int at = from;
        while (at < last) {
            if (at + Long.BYTES <= last && !holdsFf(words.getLong(at))) {
                at += Long.BYTES;
            } else if (bytes[at] == (byte) 0xFF && bytes[at + 1] != (byte) 0xFF && bytes[at + 1] != 0) {
                return at + 1;
            } else {
                at++;
            }
        }
        return bytes.length;
    }

    /** Whether one of eight bytes is 0xFF: its complement is 0, from which 1 can't be taken without borrowing. */
    private static boolean holdsFf(long eight) {
        return (~eight - 0x0101010101010101L & eight & 0x8080808080808080L) != 0;
    }

    /** Start and restart markers and TEM have no length; restarts lie within the data of a scan. */
    private static boolean standsAlone(int marker) {
        return (marker >= 0xD0 && marker <= 0xD8) || marker == 0x01;
    }

    private int segment(int marker, int at) throws DecodeException {
        if (!in.has(at, 2) || !in.has(at, in.u16(at))) {
            return bytes.length;
        }
        int length = in.u16(at);
        if (length < 2) {
            return at;
        }
        visit(marker, at + 2, length - 2);
        return at + length;
    }

    private void visit(int marker, int at, int length) throws DecodeException {
        if (marker == SOS) {
            scans++;
            if (scans > limits.maxScans()) {
                throw DecodeException.tooLarge("has more scans than " + Limit.JPEG_SCANS.words(limits.maxScans())
                        + "; save it again from a photo program");
            }
        } else if (JpegFrame.isStart(marker)) {
            frame = frame == null ? JpegFrame.read(in, marker, at, length) : frame;
        } else if (marker == DNL && length == 2 && frame != null) {
            frame = frame.withLines(in.u16(at));
        } else if (marker == APP0) {
            jfif |= in.startsWith(at, "JFIF\000");
        } else if (marker == APP14 && length >= 12 && in.startsWith(at, "Adobe")) {
            adobeTransform = in.u8(at + 11);
        } else if (marker == APP2) {
            profile.visit(in, at, length);
        }
    }

    private JpegStructure structure(JpegFrame found) {
        boolean adobe = adobeTransform != null;
        return new JpegStructure(
                found.coding(),
                scans,
                found.coefficientBytes(),
                found.at() + 1,
                adobe,
                isYcc(found),
                complete,
                complete && !hasStrayBytes);
    }

    /** As libjpeg decides it (jdapimin.c, default_decompress_parms). */
    private boolean isYcc(JpegFrame found) {
        Integer transform = adobeTransform;
        if (found.componentCount() == 4) {
            return transform != null && transform == 2;
        }
        if (found.componentCount() != 3 || found.coding() == Coding.LOSSLESS) {
            return false;
        }
        if (jfif || transform == null) {
            return jfif || !found.isNamedRgb();
        }
        return transform != 0;
    }

    private void checkScans(JpegFrame found, JpegStructure structure) throws DecodeException {
        long work = structure.scans() * (long) found.widthPx() * found.heightPx();
        if (structure.coding() != Coding.BASELINE && work > limits.maxScanPixels()) {
            throw DecodeException.tooLarge("would take too long: " + structure.scans() + " scans of "
                    + found.widthPx() + "×" + found.heightPx() + " pixels, together over "
                    + Limit.SCAN_PIXELS.words(limits.maxScanPixels()) + "; save it again from a photo program");
        }
    }
}
