package dev.recapgallery.lint;

import dev.recapgallery.model.Album;
import dev.recapgallery.problem.Problem;
import java.util.List;

/** Runs every rule over an album. */
public final class Linter {

    private static final List<Rule> RULES =
            List.of(new MissingAlt(), new MissingCaption(), new MissingCredit(), new AuthorInPicture());

    private Linter() {}

    /** Everything the rules find, sorted by place; nothing where there is no caption file. */
    public static List<Problem> check(Album album) {
        return RULES.stream().flatMap(rule -> rule.check(album)).sorted().toList();
    }
}
