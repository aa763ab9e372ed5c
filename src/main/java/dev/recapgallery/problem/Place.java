package dev.recapgallery.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem lies: a file as it is shown to the user and, where known, a position in it.
 *
 * @param file path as shown, never an absolute one that the user didn't type
 * @param position line and column, or null for the file as a whole
 */
public record Place(String file, @Nullable Position position) implements Comparable<Place> {

    /** 1-based line and column; a column counts Unicode code points. */
    public record Position(int line, int column) implements Comparable<Position> {
        public Position {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("positions count from 1: " + line + ":" + column);
            }
        }

        @Override
        public int compareTo(Position other) {
            int order = Integer.compare(line, other.line);
            return order != 0 ? order : Integer.compare(column, other.column);
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

    /** By file; the file as a whole before what is in it. */
    @Override
    public int compareTo(Place other) {
        int order = file.compareTo(other.file);
        if (order != 0 || position == null || other.position == null) {
            return order != 0 ? order : Boolean.compare(position != null, other.position != null);
        }
        return position.compareTo(other.position);
    }

    /** {@code captions.yaml:8:5}, the form that editors make a link of. */
    @Override
    public String toString() {
        return position == null ? file : file + ":" + position.line() + ":" + position.column();
    }
}
