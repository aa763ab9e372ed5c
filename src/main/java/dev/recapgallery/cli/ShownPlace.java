package dev.recapgallery.cli;

import dev.recapgallery.input.Project;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;

/** Turns the place of a photo, which is a path within the photo folder, into one that an editor opens from here. */
final class ShownPlace {

    private ShownPlace() {}

    /** The problems of a project, each at a place that can be opened; as they are where the project can't be read. */
    static List<Problem> of(List<Problem> problems, Optional<Project> project) {
        return project.isEmpty()
                ? problems
                : problems.stream()
                        .map(problem -> of(problem, project.get()))
                        .sorted()
                        .toList();
    }

    private static Problem of(Problem problem, Project project) {
        Place place = problem.place();
        String folder = project.shownPhotos();
        boolean isPhoto = place.position() == null
                && !folder.equals(".")
                && !place.file().equals(project.captions().file())
                && isIn(place.file(), project);
        return isPhoto ? problem.at(Place.of(folder + (folder.endsWith("/") ? "" : "/") + place.file())) : problem;
    }

    private static boolean isIn(String file, Project project) {
        try {
            return Files.isRegularFile(project.photos().resolve(file));
        } catch (InvalidPathException noFile) {
            // A place that is no path is none of a photo.
            return false;
        }
    }
}
