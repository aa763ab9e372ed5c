package dev.recapgallery.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that photos are named relative to.
 *
 * @param segments relative to the post, or to the site's root
 * @param names of the files that it holds, as far as known
 */
record PhotoFolder(List<String> segments, boolean isFromRoot, Set<String> names) {

    PhotoFolder {
        segments = List.copyOf(segments);
        names = Set.copyOf(names);
    }

    /** The folder given, where an image lies in it; else the deepest one that holds all images. */
    static PhotoFolder of(ImportOptions options, List<ImagePath> images) {
        if (options.photoFolder() != null) {
            ImagePath given = ImagePath.of(options.photoFolder().replace("%", "%25"));
            PhotoFolder folder = new PhotoFolder(given.segments(), false, options.photoNames());
            if (images.stream().anyMatch(image -> folder.name(image).isPresent())) {
                return folder;
            }
        }
        boolean fromRoot = !images.isEmpty() && images.stream().allMatch(ImagePath::isFromRoot);
        List<String> common = images.isEmpty() ? List.of() : images.get(0).folder();
        for (ImagePath image : images) {
            common = commonStart(common, image.folder());
        }
        return new PhotoFolder(common, fromRoot, Set.of());
    }

    /** The name of an image within the folder, or empty where it lies outside. */
    Optional<String> name(ImagePath image) {
        Optional<String> name = image.within(segments);
        return name.or(() -> image.isFromRoot() ? image.withinEndOf(segments) : Optional.empty())
                .or(() -> named(image.segments()))
                .filter(path -> !path.startsWith("../"));
    }

    /** The longest end of a path that is a file's name. */
    private Optional<String> named(List<String> path) {
        for (int from = 0; from < path.size() && !names.isEmpty(); from++) {
            String end = String.join("/", path.subList(from, path.size()));
            if (names.contains(end)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        String path = String.join("/", segments);
        return isFromRoot ? "/" + path : path.isEmpty() ? "." : path;
    }

    private static List<String> commonStart(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }
}
