package dev.recapgallery.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How the lines of a broken caption file lie within each other, by the columns in which they begin. */
final class Indentation {

    private final List<String> lines;

    Indentation(List<String> lines) {
        this.lines = lines;
    }

    /** True for a line of a text that began on an earlier line. */
    boolean isInText(int line) {
        return textAround(line).isPresent();
    }

    /** The line above that says something; of a text over several lines, the one with its key. */
    OptionalInt above(int line) {
        OptionalInt nearest = IntStream.iterate(line - 1, i -> i >= 0, i -> i - 1)
                .filter(this::saysSomething)
                .findFirst();
        return nearest.isPresent()
                ? OptionalInt.of(textAround(nearest.getAsInt()).orElse(nearest.getAsInt()))
                : nearest;
    }

    /** A key that begins in a column where none of those that it could belong to does. */
    Optional<LineSlip> slipIn(int line) {
        OptionalInt above = above(line);
        Optional<IndentedKey> key = IndentedKey.in(lines.get(line));
        Optional<IndentedKey> other =
                above.isPresent() ? IndentedKey.in(lines.get(above.getAsInt())) : Optional.empty();
        if (key.isEmpty() || other.isEmpty() || isRight(key.get(), other.get(), above.getAsInt())) {
            return Optional.empty();
        }
        boolean isItem = lines.get(line).stripLeading().startsWith("- ") && blanks(line) == blanks(above.getAsInt());
        if (isItem) {
            return Optional.of(new LineSlip(
                    blanks(line),
                    "a '- ' begins an item of a list, and '" + other.get().name()
                            + ":' above is none; take the '- ' before '"
                            + key.get().name() + ":' out"));
        }
        return Optional.of(new LineSlip(
                key.get().column(),
                "'" + key.get().name() + ":' begins in column " + (key.get().column() + 1) + " and '"
                        + other.get().name() + ":' above it in column "
                        + (other.get().column() + 1) + "; keys that belong together begin in the same column"));
    }

    private boolean isRight(IndentedKey key, IndentedKey other, int above) {
        boolean isBelow = other.column() < key.column() && other.value().isEmpty();
        return isBelow
                || other.column() == key.column()
                || around(above).stream().anyMatch(i -> column(i) == key.column());
    }

    /** A colon and a space in a further line of a text, which can't be a known key in the wrong column. */
    Optional<LineSlip> colonInText(int line) {
        OptionalInt begun = textAround(line);
        Optional<IndentedKey> text = begun.isPresent() ? IndentedKey.in(lines.get(begun.getAsInt())) : Optional.empty();
        String typed = lines.get(line);
        int colon = typed.indexOf(": ");
        boolean isKey = IndentedKey.in(typed)
                .filter(key -> key.name().matches(LineSlip.KEY) || key.name().matches("\\S+\\.\\w{3,4}"))
                .isPresent();
        boolean isText = text.isPresent()
                && !text.get().hasBlockText()
                && !QuotedValue.isOpened(text.get().value());
        return isText && !isKey && colon >= 0
                ? Optional.of(new LineSlip(
                        colon,
                        "a text with a colon and a space in it needs quotes; put one before and one behind the whole"
                                + " text of '" + text.get().name() + ":'"))
                : Optional.empty();
    }

    /** The line with the key of the text that a line is a part of. */
    private OptionalInt textAround(int line) {
        return around(line).stream()
                .filter(i -> IndentedKey.in(lines.get(i))
                        .filter(IndentedKey::hasText)
                        .isPresent())
                .mapToInt(i -> i)
                .min();
    }

    /** The lines that a line lies within, from the innermost: each begins further left than the one before. */
    private List<Integer> around(int line) {
        List<Integer> around = new ArrayList<>();
        int column = column(line);
        for (int i = line - 1; i >= 0 && column > 0; i--) {
            if (blanks(i) < column && saysSomething(i) && column(i) < column) {
                around.add(i);
                column = column(i);
            }
        }
        return around;
    }

    private boolean saysSomething(int line) {
        String typed = lines.get(line);
        return !typed.isBlank() && typed.charAt(blanks(line)) != '#';
    }

    private int column(int line) {
        return IndentedKey.in(lines.get(line)).map(IndentedKey::column).orElseGet(() -> blanks(line));
    }

    private int blanks(int line) {
        String typed = lines.get(line);
        int blanks = 0;
        while (blanks < typed.length() && Character.isWhitespace(typed.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }
}
