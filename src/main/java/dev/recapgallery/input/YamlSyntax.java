package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says what is wrong with a file that is not YAML, in the words of somebody who types captions. */
final class YamlSyntax {

    /** YAML 1.1, section 9.1.3 (simple keys). */
    private static final int MAX_KEY_LENGTH = 1024;

    private YamlSyntax() {}

    static Place place(String shownName, Mark mark) {
        return Place.at(shownName, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** @param text the whole file, in which the slip may stand before the place where it shows */
    static Problem explain(String shownName, YAMLException broken, String text) {
        if (!(broken instanceof MarkedYAMLException marked)) {
            return problem(Place.of(shownName), Objects.requireNonNullElse(broken.getMessage(), "unreadable"), "");
        }
        String said = Objects.requireNonNullElse(marked.getProblem(), "unreadable");
        @Nullable Mark mark = marked.getProblemMark() == null ? marked.getContextMark() : marked.getProblemMark();
        Place place = mark == null ? Place.of(shownName) : place(shownName, mark);
        boolean isLongKey = mark != null && mark.getColumn() > MAX_KEY_LENGTH && said.startsWith("mapping values");
        if (isLongKey) {
            return Problem.error(
                    place, "syntax", "a key has at most " + MAX_KEY_LENGTH + " characters; shorten this one");
        }
        return new TypingSlips(text)
                .behind(marked)
                .map(slip -> Problem.error(
                        Place.at(shownName, slip.line() + 1, slip.column() + 1), "syntax", slip.message()))
                .orElseGet(() -> problem(place, said, begun(marked, mark)));
    }

    /** What breaks off where the parser has no word for it. */
    static Problem unreadable(Place place) {
        return problem(place, "found something that cannot be read", "");
    }

    private static String begun(MarkedYAMLException broken, @Nullable Mark mark) {
        @Nullable Mark context = broken.getContextMark();
        boolean elsewhere = context != null && (mark == null || context.getLine() != mark.getLine());
        return elsewhere ? " (in what begins on line " + (context.getLine() + 1) + ")" : "";
    }

    private static Problem problem(Place place, String said, String begun) {
        String message = "this is not valid YAML: " + Printable.excerpt(ParserWords.plain(said.strip()), 120) + begun
                + "; " + wayOut(said);
        return Problem.error(place, "syntax", message);
    }

    private static String wayOut(String said) {
        if (said.contains("TAB")) {
            return "indent with spaces";
        }
        if (said.contains("YAML document")) {
            return "remove the line that begins with %YAML";
        }
        if (said.contains("<block end>")) {
            return "begin what belongs together in the same column, all of it with a key or all of it with '- '";
        }
        if (said.contains("end of stream")) {
            return "close the quote or bracket that is open";
        }
        return "put quotes around a text that holds ': ' or ' #' or begins with a sign such as * & ! [ { @ ` % or a quote";
    }
}
