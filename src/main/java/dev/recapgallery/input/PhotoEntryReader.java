package dev.recapgallery.input;

import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.License;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a caption file says of photos:
 *
 * <pre>{@code
 * photos:
 *   me-and-lorenzo.jpg: Me and Lorenzo        # shorthand: just the caption
 *   lorenzo-post.png: {caption: Lorenzo's social media post, alt: A toot, credit: none}
 *   butterfly.jpg:
 *     caption: The *famous* butterfly         # inline Markdown
 *     decorative: false                       # true: nothing to say to those who can't see it
 *     license: CC-BY-4.0
 *     copyright: © 2024 Jane Doe
 *     title: Butterfly
 *     hidden: false                           # true: left out of the gallery
 *     focal: [0.5, 0.3]
 *     taken: 2024-09-22 18:04
 *     tags: [durham, art]
 *     params: {featured: true}
 * }</pre>
 */
final class PhotoEntryReader {

    private final CreditReader credits;
    private final Problems problems;

    PhotoEntryReader(CreditReader credits, Problems problems) {
        this.credits = credits;
        this.problems = problems;
    }

    /** The entries of a {@code photos:} block, in the order typed; those with an impossible file name are left out. */
    List<PhotoEntry> read(Value photos) {
        if (!(photos.node() instanceof YamlNode.Mapping mapping)) {
            String wanted = "a block with a line such as 'a.jpg: Caption' for each photo";
            Optional<String> slip = photos.node() instanceof YamlNode.Text text && text.plain()
                    ? LineSlip.inKey(text.value(), PhotoEntry.KEYS)
                    : Optional.empty();
            if (slip.isPresent()) {
                photos.error("wrong-type", "'photos' must be " + wanted + "; " + slip.get());
            } else {
                String wayOut =
                        photos.node() instanceof YamlNode.Items ? "; write such lines without '- ' and brackets" : "";
                photos.error("wrong-type", "'photos' must be " + wanted + ", but is " + photos.shown() + wayOut);
            }
            return List.of();
        }
        List<PhotoEntry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            if (entry.key().plain() && PhotoEntry.KEYS.contains(entry.key().value())) {
                reportMisplaced(entry.key(), entries);
            } else {
                PhotoPath.read(entry.key(), problems).ifPresent(file -> entries.add(entry(file, entry)));
            }
        }
        return List.copyOf(entries);
    }

    /** A key of the photo above it, which isn't missing there as well. */
    private void reportMisplaced(YamlNode.Text key, List<PhotoEntry> above) {
        problems.add(Problem.error(
                key.place(),
                "misplaced-key",
                "'" + key.value()
                        + ":' stands where a file name belongs; indent it by two more spaces, below its photo"));
        if (!above.isEmpty()) {
            int last = above.size() - 1;
            Set<String> unread = new HashSet<>(above.get(last).unread());
            unread.add(key.value());
            above.set(last, above.get(last).unreadable(unread));
        }
    }

    private PhotoEntry entry(String file, YamlNode.Entry typed) {
        Place place = typed.key().place();
        if (typed.value() instanceof YamlNode.Text text) {
            Value caption = new Value("caption", text, problems);
            if (text.plain()) {
                LineSlip.unspacedKey(text.value(), PhotoEntry.KEYS)
                        .ifPresent(slip -> caption.warn("missing-space", slip + "; now it is read as the caption"));
            }
            return text.isCut()
                    ? unread(file, place)
                    : PhotoEntry.named(
                            file, place, text.isNull() ? null : caption.text().orElse(null));
        }
        Value keys = new Value(file, typed.value(), problems);
        if (typed.value() instanceof YamlNode.Items) {
            keys.error(
                    "wrong-type",
                    Value.quoted(file)
                            + " must be a caption or keys such as {caption: …, alt: …}, but is a list; put quotes"
                            + " around a caption in brackets, or take the '- ' before each key out");
            return unread(file, place);
        }
        return keys.block(PhotoEntry.KEYS)
                .map(block -> entry(file, place, block))
                .orElseGet(() -> unread(file, place));
    }

    /** That nothing is known of the photo needn't be said once more. */
    private static PhotoEntry unread(String file, Place place) {
        return PhotoEntry.named(file, place, null).unreadable(Set.of("caption", "alt", "credit"));
    }

    private PhotoEntry entry(String file, Place place, Block block) {
        @Nullable
        CreditWish credit = block.value("credit").flatMap(credits::read).orElse(null);
        @Nullable
        License license = block.value("license").flatMap(LicenseReader::read).orElse(null);
        Map<String, Place> places = places(block);
        placeEmpty("credit", credit, block, places);
        placeEmpty("license", license, block, places);
        block.emptyPlace("caption").ifPresent(empty -> places.put("caption", empty));
        @Nullable String caption = block.text("caption").orElse(null);
        @Nullable String alt = block.line("alt").orElse(null);
        @Nullable
        Boolean decorative = block.value("decorative").flatMap(Value::flag).orElse(null);
        PhotoEntry entry = new PhotoEntry(
                file,
                place,
                caption,
                alt,
                decorative != null && decorative,
                credit,
                license,
                block.line("copyright").orElse(null),
                block.line("title").orElse(null),
                block.flag("hidden"),
                block.value("focal").flatMap(FocalPointReader::read).orElse(null),
                block.value("taken").flatMap(TakenReader::read).orElse(null),
                block.value("tags").map(PhotoEntryReader::tags).orElse(List.of()),
                block.value("params").map(ParamsReader::read).orElse(Map.of()),
                places,
                unread(block, caption, alt, decorative, credit));
        warnOfUselessAlt(entry);
        return entry;
    }

    /** An alt that is no text is reported as such; it isn't an empty one. */
    private static Map<String, Place> places(Block block) {
        Map<String, Place> places = block.places();
        block.value("alt").filter(alt -> !alt.isText()).ifPresent(alt -> places.remove("alt"));
        return places;
    }

    /** What is typed for a key and came to nothing. */
    private static Set<String> unread(
            Block block,
            @Nullable String caption,
            @Nullable String alt,
            @Nullable Boolean decorative,
            @Nullable CreditWish credit) {
        Set<String> unread = new HashSet<>(block.mistyped());
        Stream.of("caption", "alt", "credit").filter(block::isCut).forEach(unread::add);
        addUnread("caption", caption, block, unread);
        addUnread("alt", alt, block, unread);
        addUnread("decorative", decorative, block, unread);
        addUnread("credit", credit, block, unread);
        return unread;
    }

    private static void addUnread(String key, @Nullable Object read, Block block, Set<String> unread) {
        if (read == null && block.value(key).filter(value -> !isBlank(value)).isPresent()) {
            unread.add(key);
        }
    }

    private static boolean isBlank(Value value) {
        return value.node() instanceof YamlNode.Text text && text.value().isBlank();
    }

    /** A default hides that nothing is written behind a key; what is written and can't be read is reported as such. */
    private static void placeEmpty(String key, @Nullable Object read, Block block, Map<String, Place> places) {
        boolean isWritten = block.value(key).filter(value -> !isBlank(value)).isPresent();
        if (read == null && isWritten) {
            places.remove(key);
        }
        block.emptyPlace(key).ifPresent(place -> places.put(key, place));
    }

    private void warnOfUselessAlt(PhotoEntry entry) {
        if (entry.decorative() && entry.alt() != null) {
            Place place = entry.places().getOrDefault("alt", entry.place());
            problems.add(Problem.warning(
                    place,
                    "decorative-alt",
                    "photo " + Value.quoted(entry.file()) + " is decorative and has an alt text; keep one of the two"));
        }
    }

    private static List<String> tags(Value value) {
        return value.oneOrMany().stream()
                .flatMap(tag -> tag.line().stream())
                .distinct()
                .toList();
    }
}
