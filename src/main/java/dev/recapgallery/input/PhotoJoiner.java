package dev.recapgallery.input;

import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.model.Taken;
import dev.recapgallery.problem.Place;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the caption file says of a photo with what the photo says of itself. The caption file wins; after it come
 * the sidecar, XMP, IPTC and EXIF, in this order.
 */
final class PhotoJoiner {

    private final Settings settings;
    private final CreditJoiner credits;
    private final Map<String, String> idByFile;

    PhotoJoiner(CaptionFile captions, Map<String, String> idByFile) {
        this.settings = captions.settings();
        this.credits = new CreditJoiner(captions);
        this.idByFile = idByFile;
    }

    /** A photo that no entry names. */
    Photo join(SourcePhoto source) {
        return join(PhotoEntry.named(source.file(), Place.of(source.file()), null), source);
    }

    Photo join(PhotoEntry entry, SourcePhoto source) {
        PhotoMetadata metadata = source.metadata();
        Credit credit = credits.credit(entry.credit(), metadata);
        return new Photo(
                Objects.requireNonNull(idByFile.get(source.file()), source.file()),
                source,
                entry.place(),
                caption(entry, metadata),
                typedOr(entry.alt(), Field.ALT, metadata),
                entry.decorative(),
                credit,
                credits.license(entry.license(), metadata, credit),
                typedOr(entry.copyright(), Field.COPYRIGHT, metadata),
                typedOr(entry.title(), Field.TITLE, metadata),
                taken(entry.taken() == null ? metadata.taken() : entry.taken()),
                entry.tags().isEmpty() ? metadata.all(Field.KEYWORD) : entry.tags(),
                entry.focal(),
                settings.keepsLocation() ? metadata.location() : null,
                entry.params());
    }

    private @Nullable Caption caption(PhotoEntry entry, PhotoMetadata metadata) {
        if (entry.caption() != null) {
            return new Caption(entry.caption(), true);
        }
        return metadata.candidates().stream()
                .filter(candidate -> candidate.field() == Field.CAPTION && !mayTellPlace(candidate, metadata))
                .min(Comparator.comparing(Candidate::source))
                .map(candidate -> new Caption(candidate.value(), false))
                .orElse(null);
    }

    /**
     * Devices write the address they found for a position into EXIF ImageDescription. People's captions stand in XMP or
     * IPTC as well, so where locations are stripped a description in EXIF alone goes with the position.
     */
    private boolean mayTellPlace(Candidate candidate, PhotoMetadata metadata) {
        return candidate.source() == MetadataSource.EXIF && metadata.location() != null && !settings.keepsLocation();
    }

    private static @Nullable String typedOr(@Nullable String typed, Field field, PhotoMetadata metadata) {
        return typed == null ? metadata.best(field).orElse(null) : typed;
    }

    /** A time in the hour a clock is put back is taken as the earlier of the two it can be. */
    private @Nullable Taken taken(@Nullable Taken taken) {
        @Nullable ZoneId zone = settings.timezone();
        if (taken == null || taken.offset() != null || zone == null) {
            return taken;
        }
        return new Taken(taken.local(), taken.local().atZone(zone).getOffset());
    }
}
