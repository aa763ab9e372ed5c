package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in one text, made all at once; their places are those before any of them. */
final class Replacements {

    private record Replacement(int start, int end, String text) {}

    private final List<Replacement> all = new ArrayList<>();

    /** Puts {@code text} in the place of what stands from {@code start} to before {@code end}. */
    Replacements replace(int start, int end, String text) {
        all.add(new Replacement(start, end, text));
        return this;
    }

    Replacements insert(int at, String text) {
        return replace(at, at, text);
    }

    /** The new text. Where two insertions have one place, the one named first comes first. */
    String in(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Replacement each :
                all.stream().sorted(Comparator.comparingInt(Replacement::start)).toList()) {
            if (each.start() < from) {
                throw new IllegalArgumentException("replacements overlap at " + each.start());
            }
            out.append(text, from, each.start()).append(each.text());
            from = each.end();
        }
        return out.append(text, from, text.length()).toString();
    }
}
