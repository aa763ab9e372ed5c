package dev.recapgallery.lint;

import dev.recapgallery.model.Album;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** A photo that says nothing to those who can't see it (WCAG 2.2, success criterion 1.1.1). */
public final class MissingAlt implements Rule {

    @Override
    public String id() {
        return "missing-alt";
    }

    @Override
    public Stream<Problem> check(Album album) {
        return Rule.named(album)
                .filter(photo -> photo.alt() == null && !photo.decorative())
                .map(photo -> warning(
                        photo, "photo '" + photo.file() + "' has no alt text; describe it, or mark it decorative"));
    }
}
