package dev.recapgallery.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Finds the slip of typing behind a parser's error, which is often met on a later line: after a forgotten colon, only the
 * next line cannot be. Looks at the line of the error, the one above it, and the one where what is broken begins.
 */
final class TypingSlips {

    private static final int LOOK_BACK_LINES = 200;

    private final List<String> lines;
    private final Indentation indentation;

    TypingSlips(String text) {
        lines = List.of(text.split("\r\n|\r|\n", -1));
        indentation = new Indentation(lines);
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
        Optional<Found> blank =
                oddBlank(at).or(() -> oddBlank(indentation.above(at).orElse(at)));
        if (blank.isPresent()) {
            return blank;
        }
        boolean isInFlow = String.valueOf(broken.getContext()).contains("flow");
        return (indentation.isInText(at) ? goneOn(at) : slipIn(at))
                .or(() -> said.contains("end of stream") ? slipIn(begun) : Optional.empty())
                .or(() -> isInFlow ? Optional.empty() : indentation(at))
                .or(() -> slipAbove(at))
                .or(() -> said.contains("<scalar>") ? openedBefore(at) : Optional.empty())
                .or(() -> slipIn(begun));
    }

    private Found tab(int line) {
        int tab = Math.max(0, lines.get(line).indexOf('\t'));
        return new Found(line, tab, "this line is indented with a tab; use spaces, two for each level");
    }

    private Optional<Found> oddBlank(int line) {
        String typed = lines.get(line);
        OptionalInt blank = OddBlank.inIndentation(typed);
        return blank.isEmpty()
                ? Optional.empty()
                : Optional.of(found(
                        line,
                        blank.getAsInt(),
                        "this line is indented with " + OddBlank.named(typed.codePointAt(blank.getAsInt()))
                                + ", which YAML takes for a letter; use plain spaces, two for each level"));
    }

    private Optional<Found> slipIn(int line) {
        return LineSlip.in(lines.get(line)).map(slip -> found(line, slip.at(), slip.message()));
    }

    private Found found(int line, int index, String message) {
        String typed = lines.get(line);
        return new Found(line, typed.codePointCount(0, Math.min(index, typed.length())), message);
    }

    /** Lines that are the inside of a text say nothing by themselves. */
    private Optional<Found> slipAbove(int line) {
        OptionalInt above = indentation.above(line);
        return above.isPresent() ? slipIn(above.getAsInt()) : Optional.empty();
    }

    /** A quote that opens on an earlier line and is closed only by what was to open another. */
    private Optional<Found> openedBefore(int line) {
        return IntStream.iterate(line - 1, i -> i >= Math.max(0, line - LOOK_BACK_LINES), i -> i - 1)
                .mapToObj(this::slipIn)
                .flatMap(Optional::stream)
                .filter(slip -> slip.message().contains("never closed"))
                .filter(slip -> !indentation.isInText(slip.line()))
                .findFirst();
    }

    private Optional<Found> indentation(int line) {
        return indentation.slipIn(line).map(slip -> found(line, slip.at(), slip.message()));
    }

    /** A colon in the further lines of a text. */
    private Optional<Found> goneOn(int line) {
        return indentation.colonInText(line).map(slip -> found(line, slip.at(), slip.message()));
    }
}
