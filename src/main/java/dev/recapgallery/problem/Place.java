package dev.recapgallery.problem;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem lies: a file as it is shown to the user and, where known, a position in it.
 *
 * @param file path as shown, never an absolute one that the user didn't type
 * @param position line and column, or null for the file as a whole
 */
public record Place(String file, @Nullable Position position) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparing(Place::position, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** 1-based line and column; a column counts Unicode code points. */
    public record Position(int line, int column) implements Comparable<Position> {
        private static final Comparator<Position> ORDER =
                Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

        public Position {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("positions count from 1: " + line + ":" + column);
            }
        }

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }
    }

    public Place {
        Objects.requireNonNull(file, "file");
    }

    public static Place of(String file) {
        return new Place(file, null);
    }

    public static Place at(String file, int line, int column) {
        return new Place(file, new Position(line, column));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code captions.yaml:8:5}, the form that editors make a link of. */
    @Override
    public String toString() {
        return position == null ? file : file + ":" + position.line() + ":" + position.column();
    }
}
