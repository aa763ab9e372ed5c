package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a text that YAML takes for a comment from a {@code #} on: {@code caption: Bridge #3}. A comment has a blank behind
 * its sign as a rule; a number or a hashtag hasn't.
 */
final class CommentInText {

    private static final Set<String> OF_TEXTS = Set.of("caption", "alt", "title", "copyright", "credit", "name");

    private static final Pattern PHOTO =
            Pattern.compile(".{1,300}\\.(?i:jpe?g|png|gif|webp|tiff?|bmp|heic|heif|avif|svg)");

    private static final Pattern NO_COMMENT = Pattern.compile(
            "\\s*+#(?:\\d[^{}]*+|(?!(?i:todo|fixme|tbd|tba|xxx|tk|wip|nosec|noqa|ok|okay|done|check(?:ed)?|verif(?:y|ied)|review(?:ed)?|fix(?:ed|me)?|final|draft|edited?|approved|confirmed|ask(?:ed)?|later|old|new|unsure|private|public|nein|ja|fertig|geprüft|prüfen|fait|vérifié|hecho|revisado|fatto|feito|gotowe|hotovo|готово|проверено)(?U:\\b))[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*+(?:[\\s,]++#[\\p{L}\\p{N}_-]++)*+[.!?\\s]*+)",
            Pattern.DOTALL);

    private CommentInText() {}

    /** @param behind the comment behind the value, with the blanks before it; empty where there is none */
    static Optional<Problem> find(YamlNode key, Optional<YamlNode> value, String behind) {
        if (!(key instanceof YamlNode.Text name)
                || value.isEmpty()
                || !(value.get() instanceof YamlNode.Text text)
                || !text.plain()
                || !(OF_TEXTS.contains(name.value())
                        || PHOTO.matcher(name.value()).matches())) {
            return Optional.empty();
        }
        Matcher lost = NO_COMMENT.matcher(behind);
        return behind.length() <= LineSlip.MAX_CHARS && lost.matches()
                ? Optional.of(problem(name, text, behind))
                : Optional.empty();
    }

    private static Problem problem(YamlNode.Text key, YamlNode.Text text, String behind) {
        String whole = (text.isNull() ? "" : text.value()) + behind;
        return Problem.warning(
                sign(text, behind),
                "comment-in-text",
                "'#' begins a comment here, so " + Value.quoted(behind.strip()) + " is lost; write " + key.value()
                        + ": " + QuotedValue.of(whole) + ", or put a blank behind the '#' of a comment");
    }

    /** Where the sign stands; of a text over several lines, where that begins. */
    private static Place sign(YamlNode.Text text, String behind) {
        Place.Position begun = text.place().position();
        if (begun == null || text.value().indexOf('\n') >= 0) {
            return text.place();
        }
        int before = text.value().codePointCount(0, text.value().length());
        return Place.at(text.place().file(), begun.line(), begun.column() + before + behind.indexOf('#'));
    }
}
