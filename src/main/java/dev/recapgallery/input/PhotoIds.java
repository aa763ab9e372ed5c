package dev.recapgallery.input;

import dev.recapgallery.model.Sha256;
import dev.recapgallery.model.Slug;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives photos their ids: {@code day-1/Café.jpg} is {@code day-1-cafe}. Where several photos would have the same id, all
 * of them get their file's extension appended, and where that is no help, a hash of their path. So an id depends on
 * nothing but the photo's path and on photos of nearly the same name, never on their order.
 */
public final class PhotoIds {

    static final int MAX_LENGTH = 80;
    private static final int HASH_DIGITS = 6;

    /** Names that Windows keeps for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

    private PhotoIds() {}

    /** The id of each of these files; different files have different ids. */
    public static Map<String, String> of(Collection<String> files) {
        Map<String, Integer> levels = new HashMap<>();
        files.forEach(file -> levels.put(file, 0));
        while (true) {
            Map<String, String> idByFile = new HashMap<>();
            Map<String, List<String>> filesById = new HashMap<>();
            levels.forEach((file, level) -> {
                String id = id(file, level);
                idByFile.put(file, id);
                filesById.computeIfAbsent(id, same -> new ArrayList<>()).add(file);
            });
            List<String> colliding = filesById.values().stream()
                    .filter(sharing -> sharing.size() > 1)
                    .flatMap(List::stream)
                    .toList();
            if (colliding.isEmpty()) {
                return idByFile;
            }
            colliding.forEach(file -> levels.merge(file, 1, Integer::sum));
        }
    }

    /** The id at a level of distinction: 0 the bare name, 1 with extension, from 2 on with more and more of a hash. */
    private static String id(String file, int level) {
        String slug = Slug.ascii(level == 0 ? withoutExtension(file) : file);
        if (level > 1) {
            // Spellings of one name that differ in Unicode form alone share the first hash, not the next.
            String hash = level == 2 ? sha256(file) : Sha256.hex(file);
            return cut(slug.isEmpty() ? "photo" : slug, hash, HASH_DIGITS * (level - 1));
        }
        if (slug.isEmpty()) {
            return cut("photo", sha256(file), HASH_DIGITS);
        }
        if (slug.length() > MAX_LENGTH) {
            return cut(slug, sha256(file), HASH_DIGITS);
        }
        return DEVICE.matcher(slug).matches() ? "photo-" + slug : slug;
    }

    private static String cut(String slug, String hash, int hashDigits) {
        String suffix = "-" + hash.substring(0, Math.min(hashDigits, hash.length()));
        int end = Math.min(slug.length(), MAX_LENGTH - suffix.length());
        String kept = slug.substring(0, end);
        return (kept.endsWith("-") ? kept.substring(0, end - 1) : kept) + suffix;
    }

    private static String withoutExtension(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
    }

    /** Of the composed form (NFC), since some file systems store names decomposed. */
    private static String sha256(String file) {
        return Sha256.hex(Normalizer.normalize(file, Normalizer.Form.NFC));
    }
}
