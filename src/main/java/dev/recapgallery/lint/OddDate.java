package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.problem.Problem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A photo taken at a time that can't be right: in the future, at a camera's first second, or far from all others. */
final class OddDate implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "odd-date",
                Scope.CHECK,
                "a wrong clock puts photos in the wrong place and day",
                "correct the time in 'taken:', or take the photo out");
    }

    @Override
    public Stream<Problem> check(Material material) {
        List<Photo> dated =
                material.photos().filter(photo -> photo.taken() != null).toList();
        GalleryDates dates = GalleryDates.of(
                dated.stream().map(OddDate::time).toList(), material.album().title());
        return dated.stream()
                .flatMap(photo -> fault(photo, material, dates).map(fault -> problem(photo, material, fault)).stream());
    }

    /** What is wrong, and how that is told, which may tell of other photos. */
    private record Fault(String kind, String words) {}

    private Problem problem(Photo photo, Material material, Fault fault) {
        String date = time(photo).toLocalDate() + " by its " + (isTyped(photo, material) ? "entry" : "metadata");
        return at(
                        material.placeOf(photo, "taken"),
                        "photo '" + photo.file() + "' was taken on " + date + ", " + fault.words())
                .about(List.of(photo.file() + ", " + date + ": " + fault.kind()));
    }

    private static Optional<Fault> fault(Photo photo, Material material, GalleryDates dates) {
        LocalDateTime time = time(photo);
        LocalDateTime now = material.inspected().now();
        if (now != null && time.isAfter(now)) {
            return Optional.of(new Fault("future", "which is in the future; correct it in 'taken:'"));
        }
        if (!isTyped(photo, material) && GalleryDates.isFirstSecondOfClock(time)) {
            return Optional.of(new Fault(
                    "unset clock", "where clocks begin that were never set; write the right time in 'taken:'"));
        }
        return dates.isOutside(time)
                ? Optional.of(new Fault(
                        "outside",
                        "but the others " + dates.words() + "; correct it in 'taken:', or take the photo out"))
                : Optional.empty();
    }

    private static boolean isTyped(Photo photo, Material material) {
        return material.entry(photo).map(PhotoEntry::taken).isPresent();
    }

    private static LocalDateTime time(Photo photo) {
        return Objects.requireNonNull(photo.taken(), "taken").local();
    }
}
