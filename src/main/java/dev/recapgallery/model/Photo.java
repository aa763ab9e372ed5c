package dev.recapgallery.model;

import dev.recapgallery.problem.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A photo with everything known of it: its file, its metadata and what the caption file says, joined by precedence.
 *
 * @param id unique in the gallery, lower-case ASCII letters, digits and hyphens; safe as a file name
 * @param place of its entry in the caption file, or the photo file itself where none names it
 * @param alt what is seen, for those who can't see it; null when nobody wrote it
 * @param decorative true when there is nothing to say to those who can't see it
 * @param location null unless the gallery keeps locations
 * @param params free-form, passed on untouched
 */
public record Photo(
        String id,
        SourcePhoto source,
        Place place,
        @Nullable Caption caption,
        @Nullable String alt,
        boolean decorative,
        Credit credit,
        @Nullable License license,
        @Nullable String copyright,
        @Nullable String title,
        @Nullable Taken taken,
        List<String> tags,
        @Nullable FocalPoint focal,
        @Nullable GeoPoint location,
        Map<String, @Nullable Object> params) {

    public Photo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(credit, "credit");
        tags = List.copyOf(tags);
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** Path within the photo folder. */
    public String file() {
        return source.file();
    }
}
