package dev.recapgallery.publish;

import dev.recapgallery.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Paths of what is published beside fragments ({@link FragmentNames}), relative to the output folder. A name depends on its id alone, so whoever knows the id
 * finds the file. An id that some file system can't hold (reserved on Windows, over 200 bytes, not in Unicode's
 * normal form C, which macOS doesn't tell from others) is cut or kept and gets a hyphen and eight digits of its hash.
 */
public final class OutputNames {

    public static final String GALLERY_JSON = "gallery.json";
    public static final String GALLERY_SCHEMA = "gallery.schema.json";
    public static final String STYLES = "gallery.css";
    public static final String PAGE = "index.html";
    static final String HUGO_SHORTCODE = "hugo/layouts/shortcodes/recap-gallery.html";
    static final String GALLERY_LINKED_DATA = "jsonld/gallery.jsonld";

    /** Most file systems hold 255; this leaves room for temporary names. */
    private static final int MAX_NAME_BYTES = 200;

    private static final int LONGEST_EXTENSION_BYTES = ".jsonld".length();
    private static final Pattern RESERVED_ON_WINDOWS = Pattern.compile("(?i)con|prn|aux|nul|(com|lpt)[0-9]");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\"*/:<>?\\\\|]|^[. ]|[. ]$");

    private OutputNames() {}

    /** {@code hugo/data/recap/djangocon-us-2024.json}: a site of Hugo mounts {@code hugo/data}. */
    static String hugoData(String galleryId) {
        return "hugo/data/recap/" + fileName(galleryId) + ".json";
    }

    static String sectionLinkedData(String sectionId) {
        return "jsonld/sections/" + fileName(sectionId) + ".jsonld";
    }

    static String photoLinkedData(String photoId) {
        return "jsonld/photos/" + fileName(photoId) + ".jsonld";
    }

    /** The id as a file name without extension. */
    static String fileName(String id) {
        String safe =
                UNSAFE.matcher(Normalizer.normalize(id, Normalizer.Form.NFC)).replaceAll("-");
        int limit = MAX_NAME_BYTES - LONGEST_EXTENSION_BYTES;
        boolean asIs = safe.equals(id)
                && !id.isEmpty()
                && byteLength(id) <= limit
                && !RESERVED_ON_WINDOWS.matcher(id).matches();
        String hash = "-" + hash(id);
        return asIs ? id : cut(safe, limit - hash.length()) + hash;
    }

    private static String cut(String text, int maxBytes) {
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            used += byteLength(Character.toString(codePoint));
            if (used > maxBytes) {
                break;
            }
            out.appendCodePoint(codePoint);
        }
        return out.toString();
    }

    private static int byteLength(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String id) {
        return Sha256.hex(id).substring(0, 8);
    }
}
