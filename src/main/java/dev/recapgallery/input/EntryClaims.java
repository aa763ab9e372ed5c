package dev.recapgallery.input;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which entry speaks for which photo. Of several entries for one photo, the first in the file counts; an entry for a
 * photo that isn't there counts for nothing. Both are reported.
 */
final class EntryClaims {

    private final PhotoFiles files;
    private final Problems problems;
    private final Map<String, PhotoEntry> entryByName = new HashMap<>();
    private final List<PhotoEntry> missing = new ArrayList<>();

    /** By identity: a block of photos that an alias repeats gives equal entries. */
    private final IdentityHashMap<PhotoEntry, SourcePhoto> sourceByEntry = new IdentityHashMap<>();

    private EntryClaims(PhotoFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    static EntryClaims of(CaptionFile captions, PhotoFiles files, Problems problems) {
        EntryClaims claims = new EntryClaims(files, problems);
        captions.entries().sorted(Comparator.comparing(PhotoEntry::place)).forEach(claims::claim);
        claims.reportMissing();
        return claims;
    }

    /** The photo that an entry speaks for. */
    Optional<SourcePhoto> source(PhotoEntry entry) {
        return Optional.ofNullable(sourceByEntry.get(entry));
    }

    /** True when some entry names the photo, be it to hide it. */
    boolean isNamed(SourcePhoto photo) {
        return entryByName.containsKey(photo.file());
    }

    private void claim(PhotoEntry entry) {
        Optional<SourcePhoto> source = files.find(entry.file());
        if (source.isEmpty() && !files.isUnreadable(entry.file())) {
            missing.add(entry);
            return;
        }
        String name = source.map(SourcePhoto::file).orElseGet(() -> PhotoFiles.composed(entry.file()));
        @Nullable PhotoEntry first = entryByName.putIfAbsent(name, entry);
        if (first == null) {
            source.ifPresent(photo -> sourceByEntry.put(entry, photo));
        } else {
            warnOfSecond(first, entry);
        }
    }

    /** When it is known which photos have entries of their own, and can't be the ones meant. */
    private void reportMissing() {
        if (missing.isEmpty()) {
            return;
        }
        PhotoFiles unnamed = files.without(entryByName.keySet());
        for (PhotoEntry entry : missing) {
            problems.add(Problem.error(
                    entry.place(),
                    "missing-photo",
                    "photo " + Value.quoted(entry.file()) + " is not in the photo folder"
                            + hint(entry.file(), unnamed)));
        }
    }

    private String hint(String typed, PhotoFiles unnamed) {
        String elseDo = " put it there, or take the entry out";
        return unnamed.meant(typed)
                .map(file -> "; did you mean " + Value.quoted(file) + "?")
                .or(() -> unnamed.only()
                        .map(file -> "; if it was renamed to " + Value.quoted(file) + ", name it so; else" + elseDo))
                .or(() -> files.meant(typed)
                        .map(file -> "; did you mean " + Value.quoted(file) + ", which has an entry? Else" + elseDo))
                .orElse(";" + elseDo);
    }

    private void warnOfSecond(PhotoEntry first, PhotoEntry second) {
        problems.add(Problem.warning(
                second.place(),
                "photo-named-twice",
                "photo " + Value.quoted(second.file()) + " is named on line " + line(first.place())
                        + " and again on line " + line(second.place())
                        + "; only the first counts, so take one of them out"));
    }

    private static int line(Place place) {
        return place.position() == null ? 1 : place.position().line();
    }
}
