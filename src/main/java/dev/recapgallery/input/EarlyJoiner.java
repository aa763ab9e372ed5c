package dev.recapgallery.input;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Joins single photos with the caption file before all of them have been read, to what {@link AlbumJoiner} will make of them,
 * too. Tells no problems: those are the album's. Pure; for use by several threads.
 */
public final class EarlyJoiner {

    private final PhotoJoiner photos;
    private final EntryClaims claims;

    /** @param found every photo of the folder, those that will turn out unreadable included: ids depend on all names */
    public EarlyJoiner(CaptionFile captions, List<FoundPhoto> found) {
        List<String> files = found.stream().map(FoundPhoto::file).toList();
        photos = new PhotoJoiner(captions, PhotoIds.of(files));
        claims = EntryClaims.of(captions, files, new Problems());
    }

    /** The photo as the album will show it; empty where it will be left out. */
    public Optional<Photo> join(SourcePhoto source) {
        Optional<PhotoEntry> entry = claims.entry(source.file());
        if (entry.isEmpty()) {
            return Optional.of(photos.join(source));
        }
        return entry.filter(one -> !one.hidden()).map(one -> photos.join(one, source));
    }
}
