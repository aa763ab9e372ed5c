package dev.recapgallery.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses whether the photo folder itself, with all its originals, gets published: because a site generator copies the
 * folder it lies in, because it is under version control, or because it lies beside the output, which gets published.
 */
public final class PublishedFolder {

    /** What site generators and web servers call the folders that they serve as they are, and hardly anybody else. */
    private static final Set<String> SERVED = Set.of(
            "static",
            "_static",
            "public",
            "public_html",
            "htdocs",
            "www",
            "wwwroot",
            "webroot",
            "_extra",
            "_site",
            "wp-content");

    private PublishedFolder() {}

    /** Why the photos of a project get published, as a clause; empty where nothing says so. */
    public static Optional<String> reason(Project project) {
        Path photos = real(project.photos());
        Path output = real(project.output());
        Path beside = output.getParent();
        Optional<String> served = servedAs(photos);
        if (served.isPresent()) {
            return served.map(name -> "it lies in a folder called '" + name + "', which sites publish as it is");
        }
        if (repository(photos).isPresent()) {
            return Optional.of("it lies in a Git repository, and goes wherever that is pushed");
        }
        return beside != null && !isPersonal(beside) && photos.startsWith(beside)
                ? Optional.of("it lies in the same folder as the output '" + project.shownOutput() + "'")
                : Optional.empty();
    }

    private static Optional<String> servedAs(Path photos) {
        for (Path name : photos) {
            if (SERVED.contains(name.toString().toLowerCase(Locale.ROOT))) {
                return Optional.of(name.toString());
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> repository(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The root of a disk, a home folder or the folder of temporary files: nobody publishes those. */
    private static boolean isPersonal(Path folder) {
        String home = System.getProperty("user.home", "");
        return folder.getNameCount() < 2 || (!home.isEmpty() && folder.equals(real(Path.of(home))));
    }

    /** With links resolved as far as the path is there. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException notThere) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(String.valueOf(absolute.getFileName()));
        }
    }
}
