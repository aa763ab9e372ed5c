package dev.recapgallery.desk;

import dev.recapgallery.Source;
import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.PhotoSpans;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Problems, each at the photo it belongs to.
 *
 * @param found in the caption file and in the photos
 * @param built told by the last build
 * @param byFile those of a photo, by its path within the folder
 * @param general those of none
 */
record DeskProblems(
        List<Problem> found, List<Problem> built, Map<String, List<Problem>> byFile, List<Problem> general) {
    DeskProblems {
        found = List.copyOf(found);
        built = List.copyOf(built);
        byFile = Map.copyOf(byFile);
        general = List.copyOf(general);
    }

    static final DeskProblems NONE = new DeskProblems(List.of(), List.of(), Map.of(), List.of());

    /**
     * What the problems are of.
     *
     * @param values null where lines of the caption file lead to no photo
     */
    record Subject(
            List<Photo> photos,
            Map<String, Source> sourceById,
            @Nullable CaptionFileValues values) {}

    /** Gives each problem to the photo it lies at: its own file, or the entry that its line belongs to. */
    static DeskProblems of(List<Problem> found, List<Problem> built, Subject subject) {
        Map<Place, String> fileByPlace = new HashMap<>();
        Map<String, String> fileByShown = new HashMap<>();
        for (Photo photo : subject.photos()) {
            Source source = subject.sourceById().get(photo.id());
            fileByShown.put(photo.file(), photo.file());
            if (subject.values() != null || photo.place().position() == null) {
                fileByPlace.put(photo.place(), photo.file());
            }
            if (source != null) {
                fileByShown.put(source.found().shown(), photo.file());
            }
        }
        PhotoSpans spans = subject.values() == null ? null : subject.values().photoSpans();
        Map<String, List<Problem>> byFile = new HashMap<>();
        List<Problem> general = new ArrayList<>();
        Stream.concat(found.stream(), built.stream()).distinct().sorted().forEach(problem -> {
            String file = fileByPlace.getOrDefault(
                    problem.place(), fileByShown.get(problem.place().file()));
            if (file == null) {
                file = entry(spans, problem).map(fileByShown::get).orElse(null);
            }
            (file == null ? general : byFile.computeIfAbsent(file, key -> new ArrayList<>())).add(problem);
        });
        general.sort(Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()));
        return new DeskProblems(found, built, byFile, general);
    }

    private static Optional<String> entry(@Nullable PhotoSpans spans, Problem problem) {
        return spans == null || problem.place().position() == null
                ? Optional.empty()
                : spans.at(problem.place().position()).map(CaptionFileValues::nameKey);
    }

    List<Problem> of(Photo photo) {
        return byFile.getOrDefault(photo.file(), List.of());
    }
}
