package dev.recapgallery.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Collects problems from any thread; hands them out sorted by place, each once. */
public final class Problems {

    private final ConcurrentLinkedQueue<Problem> found = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Map<String, Level>> levels = new AtomicReference<>(Map.of());

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Has findings of these rules taken at these levels, those found before too; others keep the severity they have. */
    public void setLevels(Map<String, Level> levelByRule) {
        levels.set(Map.copyOf(levelByRule));
    }

    /** Everything found so far that is wanted, in the order of {@link Problem#compareTo}. */
    public List<Problem> sorted() {
        return found.stream().flatMap(this::judged).sorted().distinct().toList();
    }

    public long count(Severity severity) {
        return sorted().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    private Stream<Problem> judged(Problem problem) {
        Level level = levels.get().get(problem.rule());
        return level == null ? Stream.of(problem) : level.judge(problem).stream();
    }
}
