package dev.recapgallery.cli;

import dev.recapgallery.Pipeline;
import dev.recapgallery.lint.RuleCard;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows a build's problems so that the few that matter are not lost among the many of a gallery whose captions are still
 * being written: of the warnings of one rule, where there are many, the first ones, and how many more there are. Only of
 * rules that {@code check} lists in full.
 */
final class ProblemDigest {

    private static final int MANY = 10;
    private static final int SHOWN = 5;

    private ProblemDigest() {}

    static void show(List<Problem> problems, Console console) {
        Set<String> listed = Pipeline.rules().stream().map(RuleCard::id).collect(Collectors.toSet());
        Map<String, Integer> counts = new LinkedHashMap<>();
        problems.stream()
                .filter(problem -> problem.severity() == Severity.WARNING && listed.contains(problem.rule()))
                .forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        counts.values().removeIf(count -> count <= MANY);
        Map<String, Integer> shown = new LinkedHashMap<>();
        for (Problem problem : problems) {
            boolean isOneOfMany = problem.severity() == Severity.WARNING && counts.containsKey(problem.rule());
            if (!isOneOfMany || shown.merge(problem.rule(), 1, Integer::sum) <= SHOWN) {
                console.problem(problem);
            }
        }
        counts.forEach((rule, count) ->
                console.notice("and " + (count - SHOWN) + " more [" + rule + "]; recap-gallery check lists them all"));
    }
}
