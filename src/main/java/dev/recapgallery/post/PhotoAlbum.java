package dev.recapgallery.post;

import dev.recapgallery.model.Person;
import dev.recapgallery.post.ImportedPost.ImportedPhoto;
import dev.recapgallery.post.ImportedPost.SkippedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the photos of a post relative to their folder, each at its first place, and gathers who is credited. */
final class PhotoAlbum {

    private final PhotoFolder folder;
    private final Map<Integer, ImportedPhoto> taken = new LinkedHashMap<>();
    private final Map<String, Integer> firstByFile = new LinkedHashMap<>();
    private final List<ImportedPhoto> commented = new ArrayList<>();
    private final List<ImportedPhoto> repeated = new ArrayList<>();
    private final PeopleRegistry people = new PeopleRegistry();

    private PhotoAlbum(PhotoFolder folder) {
        this.folder = folder;
    }

    /** The photos by their ordinal in {@code found}; what lies outside the folder is added to {@code skipped}. */
    static PhotoAlbum of(List<PostPhoto> found, ImportOptions options, List<SkippedImage> skipped) {
        List<ImagePath> live = found.stream()
                .filter(photo -> !photo.isCommented())
                .map(PostPhoto::path)
                .toList();
        PhotoAlbum album = new PhotoAlbum(PhotoFolder.of(options, live));
        // The photos that a reader sees come first: one in a comment must not take the place of the same one outside.
        for (boolean commented : new boolean[] {false, true}) {
            for (int i = 0; i < found.size(); i++) {
                PostPhoto photo = found.get(i);
                if (photo.isCommented() == commented) {
                    album.add(i, photo, commented && !options.includesCommented(), skipped);
                }
            }
        }
        return album;
    }

    PhotoFolder folder() {
        return folder;
    }

    List<Person> people() {
        return people.people();
    }

    List<ImportedPhoto> photos(List<Integer> ordinals) {
        return ordinals.stream()
                .flatMap(ordinal -> Optional.ofNullable(taken.get(ordinal)).stream())
                .toList();
    }

    List<ImportedPhoto> commented() {
        return commented;
    }

    List<ImportedPhoto> repeated() {
        return repeated;
    }

    private void add(int ordinal, PostPhoto photo, boolean isLeftOut, List<SkippedImage> skipped) {
        String name = folder.name(photo.path()).orElse(null);
        if (isLeftOut) {
            commented.add(imported(name == null ? String.join("/", photo.path().segments()) : name, photo));
        } else if (name == null) {
            skipped.add(new SkippedImage(
                    photo.image().source(), photo.image().line(), "it lies outside the photo folder '" + folder + "'"));
        } else {
            take(ordinal, imported(name, photo));
        }
    }

    private void take(int ordinal, ImportedPhoto photo) {
        ImportedCredit credit = photo.credit();
        if (credit != null) {
            people.add(credit.name(), credit.url());
        }
        Integer first = firstByFile.putIfAbsent(photo.file(), ordinal);
        if (first == null) {
            taken.put(ordinal, photo);
        } else {
            repeated.add(photo);
            taken.computeIfPresent(first, (key, known) -> merged(known, photo));
        }
    }

    private static ImportedPhoto imported(String name, PostPhoto photo) {
        return new ImportedPhoto(
                name,
                photo.image().line(),
                photo.caption().caption(),
                photo.image().alt(),
                photo.image().title(),
                photo.caption().credit(),
                photo.isCommented(),
                photo.reviews());
    }

    /** A photo shown twice: what its first place doesn't say, the second may. */
    private static ImportedPhoto merged(ImportedPhoto known, ImportedPhoto again) {
        boolean captioned = known.caption() != null;
        return new ImportedPhoto(
                known.file(),
                known.line(),
                captioned ? known.caption() : again.caption(),
                known.alt() != null ? known.alt() : again.alt(),
                known.title() != null ? known.title() : again.title(),
                known.credit() != null ? known.credit() : again.credit(),
                known.hidden(),
                captioned ? known.reviews() : again.reviews());
    }
}
