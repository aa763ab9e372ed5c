package dev.recapgallery.model;

import dev.recapgallery.problem.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the caption file says of one photo; a part it doesn't speak of is null, false or empty.
 *
 * @param file path within the photo folder
 * @param place of the file name in the caption file
 * @param caption inline Markdown
 * @param alt plain text
 * @param places of the values that are written, by key; an empty text counts as written, and so does a key with nothing
 *     behind it where a default would hide that
 * @param params free-form, of JSON's types (String, Integer/Long/Double/BigInteger, Boolean, null, List, Map), in the order typed
 * @param unread keys for which something is typed that can't be read, or whose name is mistyped: that has been said already
 */
public record PhotoEntry(
        String file,
        Place place,
        @Nullable String caption,
        @Nullable String alt,
        boolean decorative,
        @Nullable CreditWish credit,
        @Nullable License license,
        @Nullable String copyright,
        @Nullable String title,
        boolean hidden,
        @Nullable FocalPoint focal,
        @Nullable Taken taken,
        List<String> tags,
        Map<String, @Nullable Object> params,
        Map<String, Place> places,
        Set<String> unread) {

    /** Its keys in the caption file, in their usual order. */
    public static final List<String> KEYS = List.of(
            "caption",
            "alt",
            "decorative",
            "credit",
            "license",
            "copyright",
            "title",
            "hidden",
            "focal",
            "taken",
            "tags",
            "params");

    /** An entry that says nothing but perhaps a caption. */
    public static PhotoEntry named(String file, Place place, @Nullable String caption) {
        return new PhotoEntry(
                file, place, caption, null, false, null, null, null, null, false, null, null, List.of(), Map.of(),
                Map.of(), Set.of());
    }

    /** The same with keys of which something was typed that can't be read. */
    public PhotoEntry unreadable(Set<String> keys) {
        return with(hidden, keys);
    }

    /** The same, not hidden. */
    PhotoEntry shown() {
        return with(false, unread);
    }

    private PhotoEntry with(boolean isHidden, Set<String> keys) {
        return new PhotoEntry(
                file,
                place,
                caption,
                alt,
                decorative,
                credit,
                license,
                copyright,
                title,
                isHidden,
                focal,
                taken,
                tags,
                params,
                places,
                keys);
    }

    public PhotoEntry {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        tags = List.copyOf(tags);
        places = Map.copyOf(places);
        unread = Set.copyOf(unread);
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }
}
