package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A text without quotes that a comma cuts in two: in <code>{caption: Bridge and, water}</code>, YAML takes {@code water}
 * for a key without a value.
 */
final class CutText {

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
        boolean isText = entry.value() instanceof YamlNode.Text text && text.plain() && !text.isNull();
        key = isText ? entry.key().value() : null;
        begun = isText ? entry.value().place() : null;
        whole.append(isText ? ((YamlNode.Text) entry.value()).value() : "");
    }

    /** True where an entry is the text's next piece. */
    boolean goesOnWith(YamlNode.Entry entry) {
        boolean isPiece = begun != null
                && isOnItsLine(begun, entry.key().place())
                && entry.key().plain()
                && entry.value() instanceof YamlNode.Text value
                && value.isNull()
                && LineSlip.inKey(entry.key().value()).isEmpty();
        if (isPiece) {
            whole.append(", ").append(entry.key().value());
            cut = cut == null ? entry.key().place() : cut;
        }
        return isPiece;
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
