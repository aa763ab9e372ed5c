package dev.recapgallery.edit;

import dev.recapgallery.model.Person;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to stand in a caption file: the whole of a new one, or what is to be added to an old one.
 *
 * @param header comment lines at the top of a new file, without {@code #}; an empty one is a blank line
 * @param gallery keys and texts of the {@code gallery:} block
 * @param defaults keys and texts of the {@code defaults:} block
 * @param people those with a key; others are left out
 * @param notes comment lines above {@code sections:}
 * @param photos those outside any section
 */
public record Draft(
        List<String> header,
        Map<String, String> gallery,
        Map<String, String> defaults,
        List<Person> people,
        List<String> notes,
        List<DraftSection> sections,
        List<DraftPhoto> photos) {

    public Draft {
        header = List.copyOf(header);
        gallery = Collections.unmodifiableMap(new LinkedHashMap<>(gallery));
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
        people = List.copyOf(people);
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
        photos = List.copyOf(photos);
    }

    /** People, sections and photos alone: what can be added to a caption file that is already there. */
    public static Draft additions(List<Person> people, List<DraftSection> sections, List<DraftPhoto> photos) {
        return new Draft(List.of(), Map.of(), Map.of(), people, List.of(), sections, photos);
    }

    /**
     * A section with what it holds.
     *
     * @param title plain text; where the file has a section of this title at this place, its content is added there
     */
    public record DraftSection(
            String title, List<DraftPhoto> photos, List<DraftVideo> videos, List<DraftSection> sections) {
        public DraftSection {
            Objects.requireNonNull(title, "title");
            photos = List.copyOf(photos);
            videos = List.copyOf(videos);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A photo and what is known of it.
     *
     * @param file path within the photo folder
     * @param fields {@code caption}, {@code alt}, {@code credit}, {@code license}, {@code copyright}, {@code title} and
     *     their texts, in the order to be written; an empty text is written as a blank to fill in
     * @param comments lines above the entry, without {@code #}
     */
    public record DraftPhoto(String file, Map<String, String> fields, boolean hidden, List<String> comments) {
        public DraftPhoto {
            Objects.requireNonNull(file, "file");
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            comments = List.copyOf(comments);
        }

        /** With a caption alone. */
        public static DraftPhoto of(String file, String caption) {
            return new DraftPhoto(file, Map.of("caption", caption), false, List.of());
        }

        /** With a blank caption and a blank alt text to fill in. */
        public static DraftPhoto toFillIn(String file) {
            Map<String, String> blanks = new LinkedHashMap<>();
            blanks.put("caption", "");
            blanks.put("alt", "");
            return new DraftPhoto(file, blanks, false, List.of());
        }
    }

    /**
     * A video that a section links to.
     *
     * @param caption inline Markdown, or null
     */
    public record DraftVideo(String url, @Nullable String caption) {
        public DraftVideo {
            Objects.requireNonNull(url, "url");
        }
    }
}
