package dev.recapgallery.cli;

import dev.recapgallery.input.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the arguments of {@code check} are: a photo folder, a caption file, posts. */
record CheckedPaths(@Nullable Path photos, @Nullable Path captions, List<Path> posts) {

    CheckedPaths {
        posts = List.copyOf(posts);
    }

    static CheckedPaths of(List<Path> paths) throws UsageException {
        @Nullable Path photos = null;
        @Nullable Path captions = null;
        List<Path> posts = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path) && photos == null) {
                photos = path;
            } else if (isYaml(path) && captions == null) {
                captions = path;
            } else if (Files.isRegularFile(path)) {
                posts.add(path);
            } else if (photos != null && Files.isDirectory(path)) {
                throw new UsageException("the photo folder is given twice: " + photos + " and " + path);
            } else {
                throw new UsageException(
                        "there is no '" + path + "'; give the photo folder, or the path of a Markdown file");
            }
        }
        return new CheckedPaths(photos, captions, posts);
    }

    private static boolean isYaml(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
