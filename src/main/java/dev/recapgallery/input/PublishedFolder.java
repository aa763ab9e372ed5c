package dev.recapgallery.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the photo folder itself, with all its originals, gets published: because it lies in the output, in a folder
 * that a site generator copies as it is, or in a repository that is pushed somewhere. Lying beside the output says nothing:
 * photos and gallery in one project folder, of which only the gallery is copied to the site, is the usual layout.
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
        if (photos.startsWith(real(project.output()))) {
            return Optional.of("it lies in the output '" + project.shownOutput() + "'");
        }
        return servedAs(photos)
                .map(name -> "it lies in a folder called '" + name + "', which sites publish as it is")
                .or(() -> SiteFolder.copying(photos))
                .or(() -> PushedRepository.around(photos)
                        .map(remote -> "it lies in a Git repository that is pushed to " + remote));
    }

    private static Optional<String> servedAs(Path photos) {
        for (Path name : photos) {
            if (SERVED.contains(name.toString().toLowerCase(Locale.ROOT))) {
                return Optional.of(name.toString());
            }
        }
        return Optional.empty();
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
