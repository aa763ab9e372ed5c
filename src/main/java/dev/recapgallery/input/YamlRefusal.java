package dev.recapgallery.input;

import dev.recapgallery.model.Limit;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;

/** Unwinds the reading of a YAML document that cannot go on; never leaves {@link YamlReader}. */
final class YamlRefusal extends RuntimeException {

    private final transient Problem problem;

    YamlRefusal(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    static YamlRefusal tooDeep(Place place, int maxDepth) {
        return new YamlRefusal(Problem.error(
                place,
                "too-deep",
                "the levels of nesting here are over " + Limit.CAPTION_FILE_DEPTH.words(maxDepth)
                        + "; nest sections less deeply"));
    }

    Problem problem() {
        return problem;
    }
}
