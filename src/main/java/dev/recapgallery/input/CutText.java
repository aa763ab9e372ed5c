package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text without quotes that a comma cuts in two: in <code>{caption: Bridge and, water}</code>, YAML takes {@code water}
 * for a key without a value.
 */
final class CutText {

    /** The keys of texts in which people put commas. */
    private static final Set<String> OF_TEXTS = Set.of("caption", "alt", "title", "copyright", "name");

    private final @Nullable String key;
    private final @Nullable Place begun;
    private final StringBuilder whole = new StringBuilder();
    private @Nullable Place cut;

    /** Nothing that could be cut. */
    CutText() {
        key = null;
        begun = null;
    }

    /** The value of an entry that may go on. */
    CutText(YamlNode.Entry entry) {
        boolean isText = OF_TEXTS.contains(entry.key().value())
                && entry.value() instanceof YamlNode.Text text
                && text.plain()
                && !text.isNull();
        key = isText ? entry.key().value() : null;
        begun = isText ? entry.value().place() : null;
        whole.append(isText ? ((YamlNode.Text) entry.value()).value() : "");
    }

    /**
     * True where an entry is the text's next piece; what is nearly a key is none.
     *
     * @param knownKeys those known where the text stands
     */
    boolean goesOnWith(YamlNode.Entry entry, List<String> knownKeys) {
        boolean isPiece = begun != null
                && isOnItsLine(begun, entry.key().place())
                && entry.key().plain()
                && entry.value() instanceof YamlNode.Text value
                && value.isNull()
                && !isKey(entry.key().value(), knownKeys);
        if (isPiece) {
            whole.append(", ").append(entry.key().value());
            cut = cut == null ? entry.key().place() : cut;
        }
        return isPiece;
    }

    private static boolean isKey(String typed, List<String> knownKeys) {
        return knownKeys.contains(typed)
                || KeyGuess.meant(knownKeys, typed).isPresent()
                || LineSlip.inKey(typed, knownKeys).isPresent();
    }

    void reportTo(Problems problems) {
        if (cut != null) {
            problems.add(Problem.warning(
                    cut,
                    "unknown-key",
                    "what stands behind a comma is lost: a text with a comma needs quotes within {…}; write " + key
                            + ": " + QuotedValue.of(whole.toString())));
        }
    }

    private static boolean isOnItsLine(Place begun, Place next) {
        Place.Position first = begun.position();
        Place.Position second = next.position();
        return first != null && second != null && first.line() == second.line();
    }
}
