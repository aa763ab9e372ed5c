package dev.recapgallery.input;

import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.problem.DidYouMean;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files of a photo folder by the names people type. Composed and decomposed accents (Unicode NFC and NFD) are the
 * same name, since file systems differ in what they store; letter case makes a different name, on every system.
 */
final class PhotoFiles {

    private final List<SourcePhoto> photos;
    private final Map<String, SourcePhoto> photoByName = new HashMap<>();
    private final Set<String> unreadableNames = new TreeSet<>();
    private final Map<String, String> fileByBareName = new HashMap<>();
    private final DidYouMean nearFiles;

    PhotoFiles(List<SourcePhoto> photos, Collection<String> unreadable) {
        this.photos = photos;
        TreeSet<String> files = new TreeSet<>(unreadable);
        unreadable.forEach(file -> unreadableNames.add(composed(file)));
        for (SourcePhoto photo : photos) {
            photoByName.putIfAbsent(composed(photo.file()), photo);
            files.add(photo.file());
        }
        photos.forEach(photo -> photoByName.put(photo.file(), photo));
        files.forEach(file -> fileByBareName.putIfAbsent(bareName(file), file));
        this.nearFiles = new DidYouMean(files);
    }

    /** The photo of a name as typed; empty where there is none that could be read. */
    Optional<SourcePhoto> find(String typed) {
        @Nullable SourcePhoto exact = photoByName.get(typed);
        return Optional.ofNullable(exact == null ? photoByName.get(composed(typed)) : exact);
    }

    /** True when the file is there but could not be read. */
    boolean isUnreadable(String typed) {
        return unreadableNames.contains(composed(typed));
    }

    /** The files that have other names than these, as {@link #composed}. */
    PhotoFiles without(Set<String> names) {
        return new PhotoFiles(
                photos.stream().filter(photo -> !names.contains(photo.file())).toList(),
                unreadableNames.stream().filter(name -> !names.contains(name)).toList());
    }

    /** What was meant by a name that isn't there. */
    Optional<String> meant(String typed) {
        @Nullable String sameName = fileByBareName.get(bareName(typed));
        return sameName == null ? nearFiles.nearest(typed) : Optional.of(sameName);
    }

    /** The only photo, where there is one alone. */
    Optional<String> only() {
        return photos.size() == 1 ? Optional.of(photos.get(0).file()) : Optional.empty();
    }

    /** The name two entries of the same file share. */
    static String composed(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC);
    }

    /** Without folder, extension and letter case: what stays the same when a file is moved or converted. */
    private static String bareName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return composed(dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }
}
