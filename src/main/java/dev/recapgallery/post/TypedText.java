package dev.recapgallery.post;

import dev.recapgallery.model.GalleryPhoto;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.text.TextRepair;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a post says of one of its photos, held against what the gallery says: the figure shows the gallery's, so nothing
 * may get lost that only the post has.
 *
 * @param fields the caption, the alt text, the title and the credit that the post has, by their words
 */
record TypedText(Map<String, String> fields) {

    /**
     * @param caption the lines that the image has for a caption, or null
     */
    static TypedText of(Piece.Image image, @Nullable String caption) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (caption != null) {
            ParsedCaption parsed = CreditParser.parse(TextRepair.repair(caption));
            put(fields, "caption", parsed.caption() == null ? null : InlineMarkdown.plainText(parsed.caption()));
            put(
                    fields,
                    "credit",
                    parsed.credit() == null ? null : parsed.credit().name());
        }
        put(fields, "alt text", image.alt() == null ? null : TextRepair.repair(image.alt()));
        put(fields, "title", image.title() == null ? null : TextRepair.repair(image.title()));
        return new TypedText(fields);
    }

    /** What the gallery doesn't have at all. */
    List<Problem> missing(GalleryPhoto photo, Place place) {
        List<Problem> problems = new ArrayList<>();
        fields.forEach((field, typed) -> {
            if (published(photo, field) == null) {
                problems.add(Problem.warning(
                        place,
                        "only-in-post",
                        "photo '" + photo.file() + "' has the " + field + " '" + typed
                                + "' here and none in the gallery, so the image stays as it is; import the post first,"
                                + " then build"));
            }
        });
        return problems;
    }

    /** What the gallery says otherwise. */
    List<Problem> differing(GalleryPhoto photo, Place place) {
        List<Problem> problems = new ArrayList<>();
        fields.forEach((field, typed) -> {
            String published = published(photo, field);
            if (published != null && !isSame(published, typed)) {
                problems.add(Problem.warning(
                        place,
                        "text-differs",
                        "photo '" + photo.file() + "' has the " + field + " '" + typed + "' here; its figure has '"
                                + published + "', as the gallery does"));
            }
        });
        return problems;
    }

    /** True where a text of the post says what the gallery says. */
    boolean hasCaptionOf(GalleryPhoto photo) {
        String typed = fields.get("caption");
        String published = photo.caption();
        return typed == null || (published != null && isSame(published, typed));
    }

    private static @Nullable String published(GalleryPhoto photo, String field) {
        return switch (field) {
            case "caption" -> photo.caption();
            case "credit" -> photo.credit();
            case "alt text" -> photo.alt();
            default -> photo.title();
        };
    }

    private static void put(Map<String, String> fields, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            fields.put(field, text.strip());
        }
    }

    private static boolean isSame(String one, String other) {
        return normal(one).equals(normal(other));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
