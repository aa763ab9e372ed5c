package dev.recapgallery.publish;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Where things lie inside the output folder. Pure. */
final class OutputPaths {

    private static final Set<String> FOLDERS = Set.of("images", "fragments", "jsonld", "hugo", ".recap");

    private static final Pattern RENDITION = Pattern.compile("images/[a-z0-9-]+-[0-9]+w-[0-9a-f]{8}\\.[a-z]+");

    private final Path root;

    OutputPaths(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** What is remembered between builds; safe to delete. */
    Path memory() {
        return root.resolve(".recap");
    }

    Path state() {
        return memory().resolve("state.json");
    }

    /** What was read of photos. */
    Path photos() {
        return memory().resolve("photos.bin");
    }

    /** What the last whole build told, and the files it left. */
    Path build() {
        return memory().resolve("build.bin");
    }

    Path lock() {
        return memory().resolve("lock");
    }

    /** Where files are written before they are moved into place: on the same disk, and never where a site would publish them. */
    Path unfinished() {
        return memory().resolve("tmp");
    }

    Path file(String path) {
        if (!isInside(path)) {
            throw new IllegalArgumentException("not inside the output folder: " + path);
        }
        return root.resolve(path);
    }

    /** True for a relative path whose every name is a real one. */
    static boolean isInside(String path) {
        return path != null
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."))
                && path.chars().noneMatch(c -> c == '\\' || c == ':' || c == 0);
    }

    /** True for the path of a rendition, which carries a hash of its content. */
    static boolean isRendition(String path) {
        return RENDITION.matcher(path).matches();
    }

    /** True when photos in {@code photoFolder} would lie among what is written to {@code outputFolder}; both real paths. */
    static boolean collide(Path photoFolder, Path outputFolder) {
        return photoFolder.equals(outputFolder)
                || FOLDERS.stream().anyMatch(name -> photoFolder.startsWith(outputFolder.resolve(name)));
    }
}
