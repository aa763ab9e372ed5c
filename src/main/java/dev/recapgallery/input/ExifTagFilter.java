package dev.recapgallery.input;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import dev.recapgallery.model.PrivateDetail;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only the tags through that a gallery has use for, from the main, the EXIF and the GPS directory. Maker notes,
 * thumbnails and further pages are never even read: less to leak, and less to attack.
 */
final class ExifTagFilter extends DirectoryTiffHandler {

    /** Exif 3.0, table 6; XMP Part 3, section 1.1.3.3; IPTC and Photoshop in TIFF are Adobe's. */
    static final int XMP = 0x02BC;

    static final int IPTC = 0x83BB;
    static final int PHOTOSHOP = 0x8649;
    static final int OFFSET_TIME_ORIGINAL = ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL;
    static final int OFFSET_TIME_DIGITIZED = ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED;

    private static final int TIFF_MARKER = 0x2A;
    private static final int IFD_FORMAT = 13;
    private static final int UTF8_FORMAT = 129;
    private static final int MAX_VALUE_BYTES = 64;
    private static final int MAX_DIRECTORY_LOOKUPS = 4_000_000;

    /** Kept as bytes, whatever format the tag claims: the charset is found out later. */
    private static final Set<Integer> TEXTS = Set.of(
            ExifDirectoryBase.TAG_IMAGE_DESCRIPTION,
            ExifDirectoryBase.TAG_MAKE,
            ExifDirectoryBase.TAG_MODEL,
            ExifDirectoryBase.TAG_ARTIST,
            ExifDirectoryBase.TAG_COPYRIGHT,
            ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
            ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
            ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL,
            ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED,
            OFFSET_TIME_ORIGINAL,
            OFFSET_TIME_DIGITIZED,
            ExifDirectoryBase.TAG_LENS_MODEL,
            XMP,
            IPTC,
            PHOTOSHOP);

    private static final Set<Integer> VALUES = Set.of(
            ExifDirectoryBase.TAG_ORIENTATION,
            ExifDirectoryBase.TAG_FNUMBER,
            ExifDirectoryBase.TAG_EXPOSURE_TIME,
            ExifDirectoryBase.TAG_ISO_EQUIVALENT,
            ExifDirectoryBase.TAG_RECOMMENDED_EXPOSURE_INDEX,
            ExifDirectoryBase.TAG_ISO_SPEED,
            ExifDirectoryBase.TAG_FOCAL_LENGTH);

    private static final Set<Integer> GPS = Set.of(
            GpsDirectory.TAG_LATITUDE_REF,
            GpsDirectory.TAG_LATITUDE,
            GpsDirectory.TAG_LONGITUDE_REF,
            GpsDirectory.TAG_LONGITUDE);

    /** Exif 2.31, table 8. Whether they say anything is noted; what they say isn't kept. */
    private static final Map<Integer, PrivateDetail> PRIVATE = Map.of(
            0xA430, PrivateDetail.OWNER,
            0xA431, PrivateDetail.SERIAL_NUMBER,
            0xA435, PrivateDetail.SERIAL_NUMBER);

    private final int maxTextBytes;
    private final Set<PrivateDetail> details = EnumSet.noneOf(PrivateDetail.class);
    private final Set<Class<? extends Directory>> entered = new HashSet<>();
    private int lookups;
    private boolean damaged;

    ExifTagFilter(Metadata metadata, int maxTextBytes) {
        super(metadata, null);
        this.maxTextBytes = maxTextBytes;
    }

    boolean isDamaged() {
        return damaged;
    }

    /** What the block tells of the camera's owner. */
    Set<PrivateDetail> details() {
        return details;
    }

    @Override
    public void setTiffMarker(int marker) throws TiffProcessingException {
        if (marker != TIFF_MARKER) {
            throw new TiffProcessingException("no TIFF");
        }
        pushDirectory(ExifIFD0Directory.class);
    }

    /** Enters the EXIF and the GPS directory, once each, from the main one. */
    @Override
    public boolean tryEnterSubIfd(int tagId) {
        // Called for each value of each tag that could be a pointer: a crafted file makes that billions.
        if (++lookups > MAX_DIRECTORY_LOOKUPS) {
            throw new IllegalStateException("too many directory pointers");
        }
        if (!(_currentDirectory instanceof ExifIFD0Directory)) {
            return false;
        }
        return switch (tagId) {
            case ExifIFD0Directory.TAG_EXIF_SUB_IFD_OFFSET -> enterOnce(ExifSubIFDDirectory.class);
            case ExifIFD0Directory.TAG_GPS_INFO_OFFSET -> enterOnce(GpsDirectory.class);
            default -> false;
        };
    }

    private boolean enterOnce(Class<? extends Directory> directory) {
        boolean isFirst = entered.add(directory);
        if (isFirst) {
            pushDirectory(directory);
        }
        return isFirst;
    }

    /** The next directory is a thumbnail's or another page's. */
    @Override
    public boolean hasFollowerIfd() {
        return false;
    }

    /**
     * Bytes of formats that metadata-extractor doesn't know: a text in UTF-8 (Exif 3.0), a directory pointer. Null means
     * damage; cameras do write tags of format 0, which doesn't matter unless they are wanted.
     */
    @Override
    public @Nullable Long tryCustomProcessFormat(int tagId, int formatCode, long componentCount) {
        return switch (formatCode) {
            case UTF8_FORMAT -> componentCount;
            case IFD_FORMAT -> componentCount * 4;
            default -> isWanted(tagId) ? null : 0L;
        };
    }

    private boolean isWanted(int tagId) {
        return _currentDirectory instanceof GpsDirectory
                ? GPS.contains(tagId)
                : TEXTS.contains(tagId) || VALUES.contains(tagId);
    }

    /** Swallows what isn't wanted; true means that nothing more is done with the tag. */
    @Override
    public boolean customProcessTag(
            int tagOffset,
            Set<Integer> processedIfdOffsets,
            int tiffHeaderOffset,
            RandomAccessReader reader,
            int tagId,
            int byteCount)
            throws IOException {
        PrivateDetail detail = PRIVATE.get(tagId);
        if (detail != null && saysSomething(reader.getBytes(tagOffset, Math.min(byteCount, MAX_VALUE_BYTES)))) {
            details.add(detail);
        }
        boolean isText = TEXTS.contains(tagId) && !(_currentDirectory instanceof GpsDirectory);
        if (isText) {
            keepText(tagId, tagOffset, byteCount, reader);
        }
        return isText || !isWanted(tagId) || byteCount > MAX_VALUE_BYTES;
    }

    /** Cameras fill what nobody entered with NULs, blanks or zeros. */
    private static boolean saysSomething(byte[] value) {
        for (byte b : value) {
            if (b != 0 && b != ' ' && b != '0' && b != '-') {
                return true;
            }
        }
        return false;
    }

    private void keepText(int tagId, int offset, int byteCount, RandomAccessReader reader) throws IOException {
        if (byteCount > maxTextBytes) {
            damaged = true;
        } else if (_currentDirectory != null && !_currentDirectory.containsTag(tagId)) {
            _currentDirectory.setByteArray(tagId, reader.getBytes(offset, byteCount));
        }
    }

    @Override
    public void warn(String message) {
        damaged = true;
    }

    @Override
    public void error(String message) {
        damaged = true;
    }
}
