package dev.recapgallery.problem;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects problems from any thread; hands them out sorted by place, each once. */
public final class Problems {

    private final ConcurrentLinkedQueue<Problem> found = new ConcurrentLinkedQueue<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Everything found so far, in the order of {@link Problem#compareTo}. */
    public List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    public long count(Severity severity) {
        return sorted().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
