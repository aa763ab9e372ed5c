package dev.recapgallery.post;

import dev.recapgallery.model.GalleryPhoto;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tells which photo of a gallery an image of a post is. The gallery names photos within their folder, the post by their
 * way from the post: the folder is the one in which most images of the post are photos of the gallery.
 */
final class PhotoFinder {

    private final Map<String, List<GalleryPhoto>> photos = new HashMap<>();
    private final Set<List<String>> folders = new HashSet<>();

    /**
     * @param folder of the photos relative to the post, {@code /} between; null where it isn't known
     * @param images of the post
     */
    PhotoFinder(List<GalleryPhoto> gallery, @Nullable String folder, List<ImagePath> images) {
        gallery.forEach(photo -> photos.computeIfAbsent(key(photo.file()), file -> new ArrayList<>())
                .add(photo));
        if (folder != null) {
            folders.add(ImagePath.of(folder.replace("%", "%25")).segments());
        } else {
            folders.addAll(likeliest(images));
        }
    }

    /** The photos that an image may be: one, unless it is none or can't be told. */
    List<GalleryPhoto> find(ImagePath image) {
        return splits(image).stream()
                .filter(split -> folders.stream().anyMatch(folder -> isSame(folder, split.folder())))
                .flatMap(split -> photos.getOrDefault(split.file(), List.of()).stream())
                .toList();
    }

    /** A path taken apart where the photo folder may end. */
    private record Split(List<String> folder, String file) {}

    private List<Split> splits(ImagePath image) {
        List<Split> splits = new ArrayList<>();
        List<String> segments = image.segments();
        for (int i = 0; i < segments.size(); i++) {
            String file = key(String.join("/", segments.subList(i, segments.size())));
            if (photos.containsKey(file)) {
                splits.add(new Split(segments.subList(0, i), file));
            }
        }
        return splits;
    }

    private Set<List<String>> likeliest(List<ImagePath> images) {
        Map<List<String>, Set<ImagePath>> votes = new HashMap<>();
        for (ImagePath image : images) {
            splits(image).forEach(split -> votes.computeIfAbsent(split.folder(), folder -> new HashSet<>())
                    .add(image));
        }
        ToLongFunction<List<String>> count =
                folder -> votes.getOrDefault(folder, Set.of()).size();
        long most = votes.keySet().stream().mapToLong(count).max().orElse(0);
        Set<List<String>> likeliest = new HashSet<>();
        votes.keySet().stream()
                .filter(folder -> count.applyAsLong(folder) == most)
                .forEach(likeliest::add);
        return likeliest;
    }

    /** {@code images} of a post is {@code static/images} of its site. */
    private static boolean isSame(List<String> folder, List<String> other) {
        List<String> longer = folder.size() < other.size() ? other : folder;
        List<String> shorter = folder.size() < other.size() ? folder : other;
        List<String> end = longer.subList(longer.size() - shorter.size(), longer.size());
        return folder.equals(other) || (!shorter.isEmpty() && shorter.equals(end));
    }

    private static String key(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC);
    }
}
