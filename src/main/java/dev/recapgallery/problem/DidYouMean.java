package dev.recapgallery.problem;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which of some known words was meant. Near is what differs by few insertions, deletions, replacements or swaps
 * of neighbours (optimal string alignment distance): one in a word of up to 4 letters, two up to 9, three beyond. Letter
 * case doesn't matter.
 *
 * <p>Each question takes time in proportion to the words, and nobody reads thousands of hints: after {@value
 * #MAX_COMPARISONS} comparisons there are no more answers.
 */
public final class DidYouMean {

    static final int MAX_COMPARISONS = 1_000_000;
    private static final int MAX_LENGTH = 120;

    private record Word(String shown, String folded) {}

    private final List<Word> words;
    private int comparisons;

    public DidYouMean(Collection<String> words) {
        this.words = words.stream().map(word -> new Word(word, fold(word))).toList();
    }

    /** The nearest word, the first of several that are equally near. */
    public Optional<String> nearest(String typed) {
        return nearest(typed, limit(fold(typed)));
    }

    /** The nearest word of those that differ by no more than this. */
    public Optional<String> nearest(String typed, int most) {
        String wanted = fold(typed);
        if (wanted.length() > MAX_LENGTH || comparisons + words.size() > MAX_COMPARISONS) {
            return Optional.empty();
        }
        comparisons += words.size();
        Optional<String> best = Optional.empty();
        int limit = most;
        for (Word word : words) {
            int distance = distance(wanted, word.folded(), limit);
            if (distance <= limit) {
                best = Optional.of(word.shown());
                limit = distance - 1;
            }
        }
        return best;
    }

    /** {@code ; did you mean 'caption'?}, or the other way out where no word is near. */
    public String hintOr(String typed, String otherwise) {
        return nearest(typed)
                .map(word -> "; did you mean '" + Printable.excerpt(word, 80) + "'?")
                .orElse(otherwise);
    }

    private static int limit(String word) {
        return word.length() <= 4 ? 1 : word.length() <= 9 ? 2 : 3;
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The distance, or something over {@code limit} when it is over. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = row(a, b, i, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static int[] row(String a, String b, int i, int[] last, int[] beforeLast) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }
}
