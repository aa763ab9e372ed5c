package dev.recapgallery.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

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
        List<Problem> wanted = new ArrayList<>();
        for (Problem problem : found) {
            judged(problem).ifPresent(wanted::add);
        }
        Collections.sort(wanted);
        List<Problem> once = new ArrayList<>();
        for (Problem problem : wanted) {
            if (once.isEmpty() || once.get(once.size() - 1).compareTo(problem) != 0) {
                once.add(problem);
            }
        }
        return Collections.unmodifiableList(once);
    }

    public long count(Severity severity) {
        long count = 0;
        for (Problem problem : sorted()) {
            count += problem.severity() == severity ? 1 : 0;
        }
        return count;
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    private Optional<Problem> judged(Problem problem) {
        Level level = levels.get().get(problem.rule());
        return level == null ? Optional.of(problem) : level.judge(problem);
    }
}
