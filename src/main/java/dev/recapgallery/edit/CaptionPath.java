package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The way to a value of a caption file, from the top: {@code sections, 0, photos, a.jpg, caption}.
 *
 * @param steps keys of mappings and places in lists; empty for the file as a whole
 */
public record CaptionPath(List<Step> steps) {

    /** One step down. */
    public sealed interface Step {}

    /** Into a mapping. */
    public record Key(String key) implements Step {
        public Key {
            Objects.requireNonNull(key, "key");
        }
    }

    /** Into a list, counted from 0. */
    public record Item(int ordinal) implements Step {}

    public CaptionPath {
        steps = List.copyOf(steps);
    }

    /** The way by keys alone. */
    public static CaptionPath of(String... keys) {
        CaptionPath path = new CaptionPath(List.of());
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }

    public CaptionPath key(String key) {
        return plus(new Key(key));
    }

    public CaptionPath item(int ordinal) {
        return plus(new Item(ordinal));
    }

    /** The last step. */
    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Without the last step. */
    CaptionPath parent() {
        return new CaptionPath(steps.subList(0, steps.size() - 1));
    }

    /** The way as children are counted from 0, from the top of a tree; empty where it leads nowhere. */
    Optional<List<Integer>> ordinalsIn(Tree top) {
        Tree here = top;
        List<Integer> ordinals = new ArrayList<>();
        for (Step step : steps) {
            OptionalInt next = step instanceof Key key ? here.indexOf(key.key()) : item(here, (Item) step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            ordinals.add(next.getAsInt());
            here = here.children().get(next.getAsInt());
        }
        return Optional.of(List.copyOf(ordinals));
    }

    private static OptionalInt item(Tree tree, Item item) {
        boolean isThere = tree instanceof Tree.Sequence
                && item.ordinal() < tree.children().size();
        return isThere ? OptionalInt.of(item.ordinal()) : OptionalInt.empty();
    }

    private CaptionPath plus(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new CaptionPath(longer);
    }

    /**
     * The key that a text stands for where keys are expected: {@code a.jpg: Caption} is {@code a.jpg: {caption:
     * Caption}}, {@code kati: Katherine} is {@code kati: {name: Katherine}}. Empty where there is no such short form.
     */
    String shorthand() {
        boolean isEntry = steps.size() > 1 && last() instanceof Key;
        Step around = isEntry ? steps.get(steps.size() - 2) : new Item(0);
        if (around.equals(new Key("photos"))) {
            return "caption";
        }
        return around.equals(new Key("people")) && steps.size() == 2 ? "name" : "";
    }
}
