package dev.recapgallery.edit;

import static dev.recapgallery.edit.Tree.plus;

import dev.recapgallery.edit.Draft.DraftPhoto;
import dev.recapgallery.model.Slug;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Changes a caption file step by step. After each step the new text is read again and has to say what was wanted and all
 * else as before; a step that fails this leaves the text as it was and a problem behind.
 */
final class CaptionEdits {

    private CaptionDocument document;
    private final List<Problem> problems = new ArrayList<>();

    CaptionEdits(CaptionDocument document) {
        this.document = document;
    }

    CaptionDocument document() {
        return document;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The value of a key of the mapping at a path, or a blank. */
    Tree child(List<Integer> parent, String key) {
        OptionalInt ordinal = document.tree().at(parent).indexOf(key);
        return ordinal.isPresent() ? document.tree().at(plus(parent, ordinal.getAsInt())) : Tree.blank();
    }

    /** The path of the section with this anchor below the mapping at {@code parent}; empty where there is none. */
    List<Integer> section(List<Integer> parent, String anchor) {
        OptionalInt ordinal = document.tree().at(parent).indexOf("sections");
        List<Tree> sections = child(parent, "sections").children();
        for (int i = 0; i < sections.size(); i++) {
            OptionalInt title = sections.get(i).indexOf("title");
            if (title.isPresent()
                    && sections.get(i).children().get(title.getAsInt()) instanceof Tree.Scalar text
                    && Slug.anchor(text.value()).equals(anchor)) {
                return plus(parent, ordinal.orElseThrow(), i);
            }
        }
        return List.of();
    }

    /**
     * Adds the children of {@code value} to what the mapping at {@code parent} has under {@code key}, which is made
     * where it isn't there.
     *
     * @return false where a problem was left instead
     */
    boolean put(List<Integer> parent, String key, Tree value) {
        OptionalInt ordinal = document.tree().at(parent).indexOf(key);
        if (ordinal.isEmpty()) {
            return append(parent, List.of(Tree.entry(key, value)));
        }
        List<Integer> path = plus(parent, ordinal.getAsInt());
        Tree there = document.tree().at(path);
        if (there instanceof Tree.Scalar scalar && scalar.isBlank()) {
            return fill(path, value);
        }
        if (there instanceof Tree.Mapping && value instanceof Tree.Mapping mapping) {
            return append(path, mapping.entries());
        }
        if (there instanceof Tree.Sequence && value instanceof Tree.Sequence sequence) {
            return appendItems(path, sequence.items());
        }
        return refuse(path, key + ": " + TreeWriter.flow(value));
    }

    /**
     * Gives a photo that is named already the texts that it lacks.
     *
     * @return how many fields were added
     */
    int complete(CaptionPath entry, DraftPhoto photo) {
        // Where a key stands twice, the entry may lie below the second one: that is left to whoever wrote it.
        return entry.ordinalsIn(document.tree())
                .map(path -> complete(path, photo))
                .orElse(0);
    }

    private int complete(List<Integer> path, DraftPhoto photo) {
        Tree there = document.tree().at(path);
        List<Tree.Entry> missing = photo.fields().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty() && lacks(there, field.getKey()))
                .map(field -> Tree.entry(field.getKey(), Tree.text(field.getValue())))
                .toList();
        if (missing.isEmpty()) {
            return 0;
        }
        CaptionDocument before = document;
        boolean done = there instanceof Tree.Scalar scalar
                ? scalar.isBlank()
                        ? fill(path, new Tree.Mapping(missing, true))
                        : wrap(path, "caption") && append(path, missing)
                : missing.stream().allMatch(field -> complete(path, field));
        if (!done) {
            document = before;
        }
        return done ? missing.size() : 0;
    }

    private boolean complete(List<Integer> path, Tree.Entry field) {
        OptionalInt ordinal = document.tree().at(path).indexOf(((Tree.Scalar) field.key()).value());
        return ordinal.isPresent() ? fill(plus(path, ordinal.getAsInt()), field.value()) : append(path, List.of(field));
    }

    /** True where a photo's value has nothing under a field, or a blank. */
    static boolean lacks(Tree photo, String field) {
        if (photo instanceof Tree.Scalar scalar) {
            return scalar.isBlank() || !field.equals("caption");
        }
        OptionalInt ordinal = photo.indexOf(field);
        boolean blank = ordinal.isEmpty()
                || (photo.children().get(ordinal.getAsInt()) instanceof Tree.Scalar scalar && scalar.isBlank());
        boolean decorative = field.equals("alt") && photo.indexOf("decorative").isPresent();
        return photo instanceof Tree.Mapping && blank && !decorative;
    }

    private boolean append(List<Integer> path, List<Tree.Entry> entries) {
        Tree wanted = document.tree().with(path, old -> {
            List<Tree.Entry> all = new ArrayList<>(((Tree.Mapping) old).entries());
            all.addAll(entries);
            return new Tree.Mapping(all, false);
        });
        return take(new Splice(document).append(path, entries), wanted)
                || refuse(path, TreeWriter.flowEntries(entries));
    }

    private boolean appendItems(List<Integer> path, List<Tree> items) {
        Tree wanted = document.tree().with(path, old -> {
            List<Tree> all = new ArrayList<>(old.children());
            all.addAll(items);
            return new Tree.Sequence(all);
        });
        return take(new Splice(document).appendItems(path, items), wanted) || refuse(path, TreeWriter.flowItems(items));
    }

    private boolean fill(List<Integer> path, Tree value) {
        return take(new Splice(document).fill(path, value), document.tree().with(path, blank -> value))
                || refuse(path, TreeWriter.flow(value));
    }

    private boolean wrap(List<Integer> path, String key) {
        Tree wanted = document.tree().with(path, old -> new Tree.Mapping(List.of(Tree.entry(key, old)), true));
        return take(new Splice(document).wrap(path, key), wanted)
                || refuse(path, "{" + key + ": …}, with the caption that stands there now");
    }

    /** Goes on with a new text where it says what is wanted. */
    private boolean take(String text, Tree wanted) {
        Outcome<CaptionDocument> read = CaptionDocument.read(document.file(), text);
        CaptionDocument next = read.result();
        boolean right = next != null && next.tree().bare().equals(wanted.bare());
        if (right) {
            document = Objects.requireNonNull(next);
        }
        return right;
    }

    private boolean refuse(List<Integer> path, String addition) {
        problems.add(Problem.error(
                document.place(path),
                "add-by-hand",
                "nothing was added here, because it would have changed what is written; add this by hand: "
                        + addition));
        return false;
    }
}
