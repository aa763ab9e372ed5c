package dev.recapgallery.input;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import dev.recapgallery.model.PrivateDetail;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tags of one EXIF block, read by metadata-extractor through {@link ExifTagFilter}. */
final class ExifBlock {

    private final Metadata metadata;
    private final Set<PrivateDetail> details;

    private ExifBlock(Metadata metadata, Set<PrivateDetail> details) {
        this.metadata = metadata;
        this.details = details;
    }

    /** A photo without EXIF. */
    static ExifBlock none() {
        return new ExifBlock(new Metadata(), Set.of());
    }

    /** The first block that has a tag of use; programs that add a second one leave the first as the valid one. */
    static ExifBlock firstOf(List<byte[]> blocks, MetadataLimits limits, Damage damage) {
        return blocks.stream()
                .map(block -> read(block, limits, damage))
                .filter(ExifBlock::hasTags)
                .findFirst()
                .orElseGet(ExifBlock::none);
    }

    private static ExifBlock read(byte[] block, MetadataLimits limits, Damage damage) {
        Metadata metadata = new Metadata();
        ExifTagFilter filter = new ExifTagFilter(metadata, limits.blockBytes());
        boolean isRead = damage.attempt("EXIF block", true, () -> walk(block, filter));
        if (!isRead || filter.isDamaged()) {
            damage.add("its EXIF block is damaged");
        }
        return new ExifBlock(metadata, filter.details());
    }

    /** What it tells of the camera's owner. */
    Set<PrivateDetail> details() {
        return details;
    }

    private static boolean walk(byte[] block, ExifTagFilter filter) {
        try {
            new TiffReader().processTiff(new ByteArrayReader(block), filter, 0);
            return true;
        } catch (TiffProcessingException | IOException cutOff) {
            return false;
        }
    }

    private boolean hasTags() {
        for (Directory directory : metadata.getDirectories()) {
            if (directory.getTagCount() > 0) {
                return true;
            }
        }
        return false;
    }

    /** A tag of the main directory alone, where the orientation is; the thumbnail has one of its own. */
    Optional<Integer> mainNumber(int tag) {
        return main().map(directory -> number(directory, tag));
    }

    Optional<Integer> number(int tag) {
        return directories()
                .map(directory -> number(directory, tag))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** A rational as a double, unless it divides by zero. */
    Optional<Double> decimal(int tag) {
        return directories()
                .map(directory -> directory.getDoubleObject(tag))
                .filter(value -> value != null && Double.isFinite(value))
                .findFirst();
    }

    /** A text up to its first NUL, which ends it (Exif 2.32, section 4.6.2). */
    Optional<String> text(int tag) {
        return bytes(tag)
                .map(MetadataText::decode)
                .map(text -> text.indexOf('\0') < 0 ? text : text.substring(0, text.indexOf('\0')));
    }

    Optional<byte[]> bytes(int tag) {
        return directories()
                .map(directory -> directory.getByteArray(tag))
                .filter(Objects::nonNull)
                .findFirst();
    }

    Optional<GpsDirectory> gps() {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(GpsDirectory.class));
    }

    /** The EXIF directory before the main one: some programs write the tags of one into the other. */
    private Stream<Directory> directories() {
        return Stream.of(Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class)), main())
                .flatMap(Optional::stream);
    }

    private Optional<ExifIFD0Directory> main() {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class));
    }

    /** ISO may be given as an array; its first value counts. */
    private static @Nullable Integer number(Directory directory, int tag) {
        Object value = directory.getObject(tag);
        if (value instanceof int[] array && array.length > 0) {
            return array[0];
        }
        if (value instanceof long[] array && array.length > 0) {
            return (int) array[0];
        }
        return value instanceof Number || value instanceof Rational ? directory.getInteger(tag) : null;
    }
}
