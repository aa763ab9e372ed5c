package dev.recapgallery.input;

import com.drew.metadata.exif.ExifDirectoryBase;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.GeoPoint;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.Orientation;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What EXIF says of a photo (Exif 2.32, section 4.6), apart from its camera. UserComment and Windows' XP tags are left
 * out: they hold what programs note for themselves, coordinates among it, and what Windows writes there for a person it
 * writes as XMP too.
 */
final class ExifFields {

    private final ExifBlock exif;

    ExifFields(ExifBlock exif) {
        this.exif = exif;
    }

    Orientation orientation() {
        return exif.mainNumber(ExifDirectoryBase.TAG_ORIENTATION)
                .map(Orientation::ofExif)
                .orElse(Orientation.TOP_LEFT);
    }

    void offer(Candidates candidates) {
        offer(Field.CAPTION, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION, candidates);
        offer(Field.COPYRIGHT, ExifDirectoryBase.TAG_COPYRIGHT, candidates);
        // Several artists are set apart by semicolons (section 4.6.4).
        exif.text(ExifDirectoryBase.TAG_ARTIST)
                .map(artists -> Arrays.asList(artists.split(";", -1)))
                .ifPresent(artists -> candidates.addCreators(MetadataSource.EXIF, artists));
    }

    private void offer(Field field, int tag, Candidates candidates) {
        exif.text(tag).ifPresent(text -> candidates.add(field, MetadataSource.EXIF, text));
    }

    Stream<TimeStamp> originalTimes() {
        return time(
                ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
                ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL,
                ExifTagFilter.OFFSET_TIME_ORIGINAL);
    }

    Stream<TimeStamp> digitizedTimes() {
        return time(
                ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
                ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED,
                ExifTagFilter.OFFSET_TIME_DIGITIZED);
    }

    private Stream<TimeStamp> time(int tag, int subSeconds, int offset) {
        return exif.text(tag).flatMap(text -> TimeStamp.parse(text, exif.text(subSeconds), exif.text(offset))).stream();
    }

    Optional<GeoPoint> location() {
        return exif.gps()
                .flatMap(gps -> Optional.ofNullable(gps.getGeoLocation()))
                .flatMap(place -> Locations.of(place.getLatitude(), place.getLongitude()));
    }
}
