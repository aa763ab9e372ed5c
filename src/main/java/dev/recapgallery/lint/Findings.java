package dev.recapgallery.lint;

import dev.recapgallery.problem.Problem;
import java.util.List;

/**
 * What the rules found.
 *
 * @param problems sorted by place
 * @param sound where they found nothing
 */
public record Findings(List<Problem> problems, SoundTexts sound) {

    public Findings {
        problems = List.copyOf(problems);
    }
}
