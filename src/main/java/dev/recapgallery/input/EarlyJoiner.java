package dev.recapgallery.input;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.SourcePhoto;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins single photos with the caption file before all of them have been read: what {@link AlbumJoiner} will make of them,
 * too, but where names differ in their Unicode form alone. Pure; for use by several threads.
 */
public final class EarlyJoiner {

    private final PhotoJoiner photos;
    private final Map<String, PhotoEntry> entryByName = new HashMap<>();

    /** @param found every photo of the folder, those that will turn out unreadable included: ids depend on all names */
    public EarlyJoiner(CaptionFile captions, List<FoundPhoto> found) {
        photos = new PhotoJoiner(
                captions, PhotoIds.of(found.stream().map(FoundPhoto::file).toList()));
        captions.entries()
                .sorted(Comparator.comparing(PhotoEntry::place))
                .forEach(entry -> entryByName.putIfAbsent(PhotoFiles.composed(entry.file()), entry));
    }

    /** The photo as the album will show it; empty where it will be left out. */
    public Optional<Photo> join(SourcePhoto source) {
        @Nullable PhotoEntry entry = entryByName.get(PhotoFiles.composed(source.file()));
        if (entry == null) {
            return Optional.of(photos.join(source));
        }
        return entry.hidden() ? Optional.empty() : Optional.of(photos.join(entry, source));
    }
}
