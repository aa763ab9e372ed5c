package dev.recapgallery.input;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file's name tells: whether it is a photo's, and whether it can be shown and published. */
final class PhotoName {

    private static final Set<String> EXTENSIONS = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp", "tif", "tiff", "bmp", "heic", "heif", "avif", "hif");

    private PhotoName() {}

    /** True for names with a photo's extension, in any case: {@code IMG_1.JPG}. */
    static boolean isPhoto(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Why a name can't be used, or nothing. Java decodes names with the locale's charset and puts U+FFFD for what it
     * can't decode, so that sign stands for a name that is not UTF-8 or for a locale that is not.
     */
    static Optional<String> fault(String name) {
        if (isPlain(name)) {
            return Optional.empty();
        }
        if (name.codePoints().anyMatch(PhotoName::isUndecodable)) {
            return Optional.of(
                    "its name can't be read as UTF-8; rename it, or run with a UTF-8 locale (LC_ALL=C.UTF-8)");
        }
        if (name.codePoints().anyMatch(PhotoName::isControl)) {
            return Optional.of("its name holds control characters or line breaks; rename it");
        }
        if (name.codePoints().anyMatch(PhotoName::isReordering)) {
            return Optional.of("its name holds invisible characters that change the direction of text; rename it");
        }
        return Optional.empty();
    }

    /** True for printable ASCII, which is what most names are. */
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isUndecodable(int codePoint) {
        return codePoint == 0xFFFD || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029;
    }

    /** Embeddings, overrides and isolates of Unicode Standard Annex 9, section 2; plain marks are harmless. */
    private static boolean isReordering(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
