package dev.recapgallery;

import dev.recapgallery.input.FileStamp;
import dev.recapgallery.input.FileStamper;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.input.PhotoFolder;
import dev.recapgallery.input.Project;
import dev.recapgallery.problem.Outcome;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One look at a photo folder, before any photo is opened: what is written into one from then on shows in its stamp.
 *
 * @param found the photos, and what of the folder can't be used
 * @param stampByFile those of the photos that can be told from changed ones by it
 */
record Scan(Outcome<List<FoundPhoto>> found, Map<String, FileStamp> stampByFile) {

    /** @param clock the one that files get their times from */
    static Scan of(Project project, Clock clock) {
        Outcome<List<FoundPhoto>> found =
                new PhotoFolder(project.photos(), project.shownPhotos(), project.output()).scan();
        FileStamper stamper = new FileStamper(clock);
        Map<String, FileStamp> stamps = new HashMap<>();
        for (FoundPhoto photo : found.value().orElse(List.of())) {
            stamper.stamp(photo).ifPresent(stamp -> stamps.put(photo.file(), stamp));
        }
        return new Scan(found, stamps);
    }

    /** The same, with nothing to tell an unchanged photo by. */
    Scan withoutStamps() {
        return new Scan(found, Map.of());
    }

    List<FoundPhoto> photos() {
        return found.value().orElse(List.of());
    }

    Optional<FileStamp> stamp(FoundPhoto photo) {
        return Optional.ofNullable(stampByFile.get(photo.file()));
    }

    /** True when all photos can be told from changed ones. */
    boolean isSettled() {
        return found.value().isPresent() && stampByFile.size() == photos().size();
    }
}
