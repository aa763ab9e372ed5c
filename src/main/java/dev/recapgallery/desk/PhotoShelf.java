package dev.recapgallery.desk;

import dev.recapgallery.PhotoSteps;
import dev.recapgallery.Progress;
import dev.recapgallery.Source;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.input.PhotoFolder;
import dev.recapgallery.input.Project;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The photos of the folder as read, each read again only when its file or its sidecar changed. */
final class PhotoShelf {

    /**
     * What was found.
     *
     * @param sources the photos that could be read, in the order of their names
     * @param unreadable names of those that could not
     * @param problems of the folder and of the photos
     */
    record Photos(List<Source> sources, List<String> unreadable, List<Problem> problems) {
        Photos {
            sources = List.copyOf(sources);
            unreadable = List.copyOf(unreadable);
            problems = List.copyOf(problems);
        }
    }

    private record Known(String stamp, Outcome<Source> outcome) {}

    private final PhotoSteps steps;
    private final Workers workers;
    private final Progress progress;
    private Map<Path, Known> known = Map.of();

    PhotoShelf(PhotoSteps steps, Workers workers, Progress progress) {
        this.steps = steps;
        this.workers = workers;
        this.progress = progress;
    }

    /** The photos as they are now. */
    synchronized Photos read(Project project) {
        Outcome<List<FoundPhoto>> found =
                new PhotoFolder(project.photos(), project.shownPhotos(), project.output()).scan();
        List<FoundPhoto> files = found.value().orElse(List.of());
        AtomicInteger done = new AtomicInteger();
        List<Known> read = workers.map(files, steps::readingBytes, file -> {
            Known now = read(file);
            progress.report("reading", done.incrementAndGet(), files.size());
            return now;
        });
        Map<Path, Known> next = new HashMap<>();
        List<Problem> problems = new ArrayList<>(found.problems());
        List<Source> sources = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            FoundPhoto file = files.get(i);
            Outcome<Source> outcome = read.get(i).outcome();
            next.put(file.path(), read.get(i));
            problems.addAll(outcome.problems());
            outcome.value().ifPresentOrElse(sources::add, () -> unreadable.add(file.file()));
        }
        known = next;
        return new Photos(sources, unreadable, problems);
    }

    private Known read(FoundPhoto file) {
        String stamp = stamp(file);
        Known before = known.get(file.path());
        return before != null && before.stamp().equals(stamp) ? before : new Known(stamp, steps.read(file));
    }

    private static String stamp(FoundPhoto file) {
        String name = String.valueOf(file.path().getFileName());
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return file.file() + " " + stamp(file.path()) + " " + stamp(file.path().resolveSibling(name + ".xmp")) + " "
                + stamp(file.path().resolveSibling(stem + ".xmp"));
    }

    private static String stamp(Path path) {
        try {
            return Files.size(path) + "@" + Files.getLastModifiedTime(path).toMillis();
        } catch (IOException e) {
            // Not there, or not readable: either is a state of its own.
            return "-";
        }
    }
}
