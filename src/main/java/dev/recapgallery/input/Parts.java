package dev.recapgallery.input;

import dev.recapgallery.model.GeoPoint;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.PrivateDetail;
import dev.recapgallery.model.Taken;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each kind of metadata says of one photo. */
record Parts(ExifBlock exifBlock, IptcFields iptc, XmpFields xmp, XmpFields beside, Candidates candidates) {

    /** Gathers the texts, in order of precedence. */
    void offer() {
        beside.offer(MetadataSource.SIDECAR, candidates);
        xmp.offer(MetadataSource.XMP, candidates);
        iptc.offer(candidates);
        exif().offer(candidates);
    }

    PhotoMetadata metadata() {
        return new PhotoMetadata(
                exif().orientation(),
                taken().orElse(null),
                CameraFields.of(exifBlock),
                location().orElse(null),
                candidates.list());
    }

    MetadataAccount account() {
        return new MetadataAccount(candidates.list(), candidates.dropped(), takenBySource(), details());
    }

    private ExifFields exif() {
        return new ExifFields(exifBlock);
    }

    /** A sidecar corrects; EXIF is the camera's own; XMP and IPTC are copies of it or, for scans, a person's. */
    private Optional<Taken> taken() {
        Stream<Stream<TimeStamp>> originals =
                Stream.of(beside.originalTimes(), exif().originalTimes(), xmp.originalTimes(), iptc.originalTimes());
        Stream<Stream<TimeStamp>> digitized = Stream.of(
                beside.digitizedTimes(), exif().digitizedTimes(), xmp.digitizedTimes(), iptc.digitizedTimes());
        return new TakenTimes(
                        originals.flatMap(Function.identity()).toList(),
                        digitized.flatMap(Function.identity()).toList())
                .best();
    }

    private Map<MetadataSource, Taken> takenBySource() {
        Map<MetadataSource, Taken> taken = new EnumMap<>(MetadataSource.class);
        best(beside.originalTimes(), beside.digitizedTimes())
                .ifPresent(time -> taken.put(MetadataSource.SIDECAR, time));
        best(xmp.originalTimes(), xmp.digitizedTimes()).ifPresent(time -> taken.put(MetadataSource.XMP, time));
        best(iptc.originalTimes(), iptc.digitizedTimes()).ifPresent(time -> taken.put(MetadataSource.IPTC, time));
        best(exif().originalTimes(), exif().digitizedTimes()).ifPresent(time -> taken.put(MetadataSource.EXIF, time));
        return taken;
    }

    private static Optional<Taken> best(Stream<TimeStamp> originals, Stream<TimeStamp> digitized) {
        return new TakenTimes(originals.toList(), digitized.toList()).best();
    }

    private Optional<GeoPoint> location() {
        return beside.location().or(exif()::location).or(xmp::location);
    }

    private Set<PrivateDetail> details() {
        Set<PrivateDetail> details = EnumSet.noneOf(PrivateDetail.class);
        for (Set<PrivateDetail> told : List.of(exifBlock.details(), xmp.details(), beside.details())) {
            details.addAll(told);
        }
        if (location().isPresent()) {
            details.add(PrivateDetail.LOCATION);
        }
        return details;
    }
}
