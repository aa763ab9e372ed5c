package dev.recapgallery.post;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that photos are named relative to.
 *
 * @param segments relative to the post, or to the site's root
 */
record PhotoFolder(List<String> segments, boolean isFromRoot) {

    PhotoFolder {
        segments = List.copyOf(segments);
    }

    /** The folder given, where an image lies in it; else the deepest one that holds all images. */
    static PhotoFolder of(@Nullable String given, List<ImagePath> images) {
        if (given != null) {
            PhotoFolder folder =
                    new PhotoFolder(ImagePath.of(given.replace("%", "%25")).segments(), false);
            if (images.stream().anyMatch(image -> folder.name(image).isPresent())) {
                return folder;
            }
        }
        boolean fromRoot = !images.isEmpty() && images.stream().allMatch(ImagePath::isFromRoot);
        List<String> common = images.isEmpty() ? List.of() : images.get(0).folder();
        for (ImagePath image : images) {
            common = commonStart(common, image.folder());
        }
        return new PhotoFolder(common, fromRoot);
    }

    /** The name of an image within the folder, or empty where it lies outside. */
    Optional<String> name(ImagePath image) {
        Optional<String> name = image.within(segments);
        return name.or(() -> image.isFromRoot() ? image.withinEndOf(segments) : Optional.empty())
                .filter(path -> !path.startsWith("../"));
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
