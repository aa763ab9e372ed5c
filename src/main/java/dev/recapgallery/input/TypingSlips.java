package dev.recapgallery.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Finds the slip of typing behind a parser's error, which is often met on a later line: after a forgotten colon, only the
 * next line cannot be. Looks at the line of the error, the one above it, and the one where what is broken begins.
 */
final class TypingSlips {

    private static final Pattern INDENTED_KEY =
            Pattern.compile("^(?<lead>\\s*(?:-\\s+)?)(?<key>[^\\s:#{}\\[\\]\"'-][^:#]*?)\\s*:(?:\\s.*)?$");
    private static final int LOOK_BACK_LINES = 200;

    private final List<String> lines;

    TypingSlips(String text) {
        lines = List.of(text.split("\r\n|\r|\n", -1));
    }

    /**
     * A slip with its place.
     *
     * @param line from 0
     * @param column from 0, in code points
     */
    record Found(int line, int column, String message) {}

    Optional<Found> behind(MarkedYAMLException broken) {
        Mark mark = broken.getProblemMark();
        if (mark == null) {
            return Optional.empty();
        }
        String said = String.valueOf(broken.getProblem());
        int at = Math.min(mark.getLine(), lines.size() - 1);
        if (said.contains("TAB")) {
            return Optional.of(tab(at));
        }
        int begun = broken.getContextMark() == null
                ? at
                : Math.min(broken.getContextMark().getLine(), lines.size() - 1);
        return slipIn(at)
                .or(() -> said.contains("end of stream") ? slipIn(begun) : Optional.empty())
                .or(() -> slipIn(above(at)))
                .or(() -> said.contains("<scalar>") ? openedBefore(at) : Optional.empty())
                .or(() -> indentation(at))
                .or(() -> slipIn(begun));
    }

    private Found tab(int line) {
        int tab = Math.max(0, lines.get(line).indexOf('\t'));
        return new Found(line, tab, "this line is indented with a tab; use spaces, two for each level");
    }

    private Optional<Found> slipIn(int line) {
        String typed = line < 0 ? "" : lines.get(line);
        return LineSlip.in(typed).map(slip -> found(line, slip.at(), slip.message()));
    }

    private Found found(int line, int index, String message) {
        String typed = lines.get(line);
        return new Found(line, typed.codePointCount(0, Math.min(index, typed.length())), message);
    }

    /** The line above that says something. */
    private int above(int line) {
        return IntStream.iterate(line - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).strip().startsWith("#"))
                .findFirst()
                .orElse(-1);
    }

    /** A quote that opens on an earlier line and is closed only by what was to open another. */
    private Optional<Found> openedBefore(int line) {
        return IntStream.iterate(line - 1, i -> i >= Math.max(0, line - LOOK_BACK_LINES), i -> i - 1)
                .mapToObj(this::slipIn)
                .flatMap(Optional::stream)
                .filter(slip -> slip.message().contains("never closed"))
                .findFirst();
    }

    /** A key that begins in a column where none of its neighbours does. */
    private Optional<Found> indentation(int line) {
        int neighbour = above(line);
        Matcher key = INDENTED_KEY.matcher(lines.get(line));
        if (neighbour < 0 || !key.matches()) {
            return Optional.empty();
        }
        Matcher other = INDENTED_KEY.matcher(lines.get(neighbour));
        boolean isBelow = other.matches()
                && other.end("lead") < key.end("lead")
                && lines.get(neighbour).strip().endsWith(":");
        if (!other.matches() || isBelow || other.end("lead") == key.end("lead")) {
            return Optional.empty();
        }
        return Optional.of(found(
                line,
                key.start("key"),
                "'" + key.group("key") + ":' begins in column " + (key.start("key") + 1) + " and '" + other.group("key")
                        + ":' above it in column " + (other.start("key") + 1)
                        + "; keys that belong together begin in the same column"));
    }
}
