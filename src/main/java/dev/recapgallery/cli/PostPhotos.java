package dev.recapgallery.cli;

import dev.recapgallery.input.UsageException;
import dev.recapgallery.post.ImportedPost;
import dev.recapgallery.post.ImportedPost.ImportedPhoto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where on the disk the photos of a post lie. */
final class PostPhotos {

    /** Folders that site generators serve as the root of the site. */
    private static final List<String> SITE_ROOTS =
            List.of("", "static", "public", "assets", "source", "src", "content", "docs", "site", "www");

    private static final int MAX_LEVELS_UP = 6;
    private static final int MAX_DEPTH = 6;
    private static final int MAX_NAMES = 20_000;

    private PostPhotos() {}

    /**
     * The folder that the photos of a post share. Where the post names them from the site's root, it is looked for above
     * the post, as Hugo, Jekyll and their like serve it; not found, it is the one of that name beside the post.
     */
    static Path folder(ImportedPost post, Path file) throws UsageException {
        try {
            return post.photoFolder().startsWith("/")
                    ? underSiteRoot(post, file).orElseGet(() -> parent(file)
                            .resolve(post.photoFolder().substring(1))
                            .normalize())
                    : parent(file).resolve(post.photoFolder()).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException("the images of '" + file + "' lie in '" + post.photoFolder()
                    + "', which no folder can be called; name the photo folder with --photos");
        }
    }

    /** The folder of a site whose root isn't told, where it can be found. */
    static Optional<Path> underSiteRoot(ImportedPost post, Path file) {
        Path above = parent(file);
        for (int i = 0; i < MAX_LEVELS_UP && above != null && above.getParent() != null; i++) {
            for (String root : SITE_ROOTS) {
                Path folder = above.resolve(root)
                        .resolve(post.photoFolder().substring(1))
                        .normalize();
                if (!there(folder, post).isEmpty()) {
                    return Optional.of(folder);
                }
            }
            above = above.getParent();
        }
        return Optional.empty();
    }

    /** The photos of the post that are there. The folder isn't walked: a post may name any, the root of the disk too. */
    static Set<String> there(Path folder, ImportedPost post) {
        return post.allPhotos()
                .map(ImportedPhoto::file)
                .filter(file ->
                        isThere(folder, file) || isThere(folder, Normalizer.normalize(file, Normalizer.Form.NFD)))
                .collect(Collectors.toSet());
    }

    /** The names of the files in a folder that somebody has named, {@code /} between. */
    static Set<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.find(folder, MAX_DEPTH, (path, is) -> is.isRegularFile())) {
            return files.limit(MAX_NAMES)
                    .map(path -> slashes(folder.relativize(path)))
                    .collect(Collectors.toSet());
        }
    }

    static Path parent(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "parent");
    }

    static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static boolean isThere(Path folder, String file) {
        try {
            return Files.isRegularFile(folder.resolve(file));
        } catch (InvalidPathException e) {
            // No file system holds such a name.
            return false;
        }
    }
}
