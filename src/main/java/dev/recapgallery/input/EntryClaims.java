package dev.recapgallery.input;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which entry speaks for which photo, told by names alone. Of several entries for one photo, the first in the file counts; an entry for a
 * photo that isn't there counts for nothing. Both are reported.
 */
final class EntryClaims {

    private final PhotoFiles files;
    private final Problems problems;
    private final Map<String, PhotoEntry> entryByFile = new HashMap<>();
    private final List<PhotoEntry> missing = new ArrayList<>();

    /** By identity: a block of photos that an alias repeats gives equal entries. */
    private final IdentityHashMap<PhotoEntry, String> fileByEntry = new IdentityHashMap<>();

    private EntryClaims(PhotoFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** @param files every photo of the folder, those that can't be read included: it was reported why */
    static EntryClaims of(CaptionFile captions, Collection<String> files, Problems problems) {
        EntryClaims claims = new EntryClaims(new PhotoFiles(files), problems);
        captions.entries().sorted(Comparator.comparing(PhotoEntry::place)).forEach(claims::claim);
        claims.reportMissing();
        return claims;
    }

    /** The file that an entry speaks for. */
    Optional<String> file(PhotoEntry entry) {
        return Optional.ofNullable(fileByEntry.get(entry));
    }

    /** The entry that speaks for a file, be it to hide it. */
    Optional<PhotoEntry> entry(String file) {
        return Optional.ofNullable(entryByFile.get(file));
    }

    private void claim(PhotoEntry entry) {
        Optional<String> file = files.find(entry.file());
        if (file.isEmpty()) {
            missing.add(entry);
            return;
        }
        @Nullable PhotoEntry first = entryByFile.putIfAbsent(file.get(), entry);
        if (first == null) {
            fileByEntry.put(entry, file.get());
        } else {
            warnOfSecond(first, entry);
        }
    }

    /** When it is known which photos have entries of their own, and can't be the ones meant. */
    private void reportMissing() {
        if (missing.isEmpty()) {
            return;
        }
        PhotoFiles unnamed = files.without(entryByFile.keySet());
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
