package dev.recapgallery.edit;

import dev.recapgallery.edit.Draft.DraftPhoto;
import dev.recapgallery.edit.Draft.DraftSection;
import dev.recapgallery.model.Taken;
import dev.recapgallery.problem.Outcome;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the caption file to start from: each photo named, a section a day, blanks to fill in, the keys explained. */
public final class StarterCaptions {

    private static final String UNDATED = "Undated";

    private static final List<String> HEADER = List.of(
            "Captions, credits and order of the photos. Fill in what you know; a blank means \"not written yet\".",
            "",
            "caption  shown with the photo; may hold links and emphasis: Me and [Lorenzo](https://example.org)",
            "alt      what is seen, for those who can't see it; or, for mere decoration, decorative: true",
            "credit   who took it: a key of people, a name, or none",
            "license  such as CC-BY-4.0; further keys are copyright, title, hidden, focal, taken, tags, params",
            "",
            "With a caption alone, a short form will do:  IMG_0001.jpg: Me and Lorenzo",
            "Sections can be renamed, moved and nested (by a sections: of their own), photos moved between them.");

    private static final List<String> EXAMPLES = List.of(
            "defaults: {credit: me, license: CC-BY-4.0}    # for every photo that says nothing else",
            "people:",
            "  me:     {name: Your Name, url: \"https://example.org/\"}",
            "  bartek: Bartek Pawlik                       # just the name",
            "");

    private StarterCaptions() {}

    /**
     * A photo of the folder.
     *
     * @param file path within the photo folder
     * @param taken null when the photo doesn't say
     * @param caption as found in the photo, plain text, or null; shown in a comment, since it holds anyway
     */
    public record StarterPhoto(
            String file, @Nullable Taken taken, @Nullable String caption) {
        public StarterPhoto {
            Objects.requireNonNull(file, "file");
        }
    }

    /**
     * A new caption file.
     *
     * @param title of the gallery
     * @param folder the photo folder relative to the caption file; {@code .} where it lies in it
     * @param photos in any order; they come out by time taken, then by name
     */
    public static String write(String title, String folder, List<StarterPhoto> photos) {
        Map<String, String> gallery = new LinkedHashMap<>();
        gallery.put("title", title);
        if (!folder.isEmpty() && !folder.equals(".")) {
            gallery.put("photos", folder);
        }
        return CaptionFileWriter.write(
                new Draft(HEADER, gallery, Map.of(), List.of(), EXAMPLES, sections(photos), List.of()));
    }

    /** An old caption file with the photos added that it doesn't name; {@code file} is its name as shown in problems. */
    public static Outcome<EditedCaptions> append(String file, String text, List<StarterPhoto> photos) {
        return CaptionFileEditor.add(file, text, Draft.additions(List.of(), sections(photos), List.of()));
    }

    /** {@code Saturday, 21 September 2024}, the same in every locale. */
    static String dayTitle(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + ", "
                + day.getDayOfMonth()
                + " "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + " "
                + day.getYear();
    }

    private static List<DraftSection> sections(List<StarterPhoto> photos) {
        Map<String, List<DraftPhoto>> days = new LinkedHashMap<>();
        photos.stream().sorted(byTime()).forEach(photo -> {
            Taken taken = photo.taken();
            String title = taken == null ? UNDATED : dayTitle(taken.local().toLocalDate());
            days.computeIfAbsent(title, key -> new ArrayList<>()).add(draft(photo));
        });
        return days.entrySet().stream()
                .map(day -> new DraftSection(day.getKey(), day.getValue(), List.of(), List.of()))
                .toList();
    }

    private static Comparator<StarterPhoto> byTime() {
        return Comparator.comparing(
                        (StarterPhoto photo) ->
                                photo.taken() == null ? null : photo.taken().local(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(StarterPhoto::file);
    }

    private static DraftPhoto draft(StarterPhoto photo) {
        DraftPhoto blank = DraftPhoto.toFillIn(photo.file());
        if (photo.caption() == null) {
            return blank;
        }
        // Not as the caption itself: it holds without being typed again, and it is no Markdown.
        String comment = "in the photo: " + photo.caption();
        return new DraftPhoto(photo.file(), blank.fields(), false, List.of(comment));
    }
}
