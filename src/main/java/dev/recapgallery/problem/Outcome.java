package dev.recapgallery.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of one piece of work: a value, or none, and the problems on the way. A photo that fails is a value too,
 * so the others go on.
 *
 * @param result the value, or null when the work failed
 * @param problems what was found; at least one error when there is no value
 */
public record Outcome<T>(@Nullable T result, List<Problem> problems) {

    public Outcome {
        problems = List.copyOf(problems);
        if (result == null && problems.isEmpty()) {
            throw new IllegalArgumentException("a failure says why");
        }
    }

    public static <T> Outcome<T> of(T result) {
        return new Outcome<>(result, List.of());
    }

    public static <T> Outcome<T> of(T result, List<Problem> problems) {
        return new Outcome<>(result, problems);
    }

    public static <T> Outcome<T> failed(Problem problem) {
        return new Outcome<>(null, List.of(problem));
    }

    /** The outcome of going on with the value, with the problems of both steps; a failure stays one. */
    public <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (result == null) {
            return new Outcome<>(null, problems);
        }
        Outcome<R> after = next.apply(result);
        List<Problem> both = new ArrayList<>(problems);
        both.addAll(after.problems());
        return new Outcome<>(after.result(), both);
    }

    public Optional<T> value() {
        return Optional.ofNullable(result);
    }
}
