package dev.recapgallery.input;

import dev.recapgallery.problem.DidYouMean;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
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

    private final TreeSet<String> files;
    private final Map<String, String> fileByName = new HashMap<>();
    private final Map<String, String> fileByBareName = new HashMap<>();
    private final DidYouMean nearFiles;

    PhotoFiles(Collection<String> files) {
        this.files = new TreeSet<>(files);
        this.files.forEach(file -> fileByName.putIfAbsent(composed(file), file));
        files.forEach(file -> fileByName.put(file, file));
        this.files.forEach(file -> fileByBareName.putIfAbsent(bareName(file), file));
        this.nearFiles = new DidYouMean(this.files);
    }

    /** The file of a name as typed. */
    Optional<String> find(String typed) {
        @Nullable String exact = fileByName.get(typed);
        return Optional.ofNullable(exact == null ? fileByName.get(composed(typed)) : exact);
    }

    /** All but these. */
    PhotoFiles without(Set<String> others) {
        return new PhotoFiles(
                files.stream().filter(file -> !others.contains(file)).toList());
    }

    /** What was meant by a name that isn't there. */
    Optional<String> meant(String typed) {
        @Nullable String sameName = fileByBareName.get(bareName(typed));
        return sameName == null ? nearFiles.nearest(typed) : Optional.of(sameName);
    }

    /** The only file, where there is one alone. */
    Optional<String> only() {
        return files.size() == 1 ? Optional.of(files.first()) : Optional.empty();
    }

    private static String composed(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC);
    }

    /** Without folder, extension and letter case: what stays the same when a file is moved or converted. */
    private static String bareName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return composed(dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }
}
