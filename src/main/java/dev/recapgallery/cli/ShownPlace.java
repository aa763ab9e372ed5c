package dev.recapgallery.cli;

import dev.recapgallery.input.Project;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;

/** Turns the place of a photo, which is a path within the photo folder, into one that an editor opens. */
final class ShownPlace {

    private ShownPlace() {}

    static Problem of(Problem problem, Project project) {
        Place place = problem.place();
        String folder = project.shownPhotos();
        boolean isPhoto = place.position() == null && !folder.equals(".") && isIn(place.file(), project);
        return isPhoto
                ? new Problem(
                        Place.of(folder + (folder.endsWith("/") ? "" : "/") + place.file()),
                        problem.severity(),
                        problem.rule(),
                        problem.message())
                : problem;
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
