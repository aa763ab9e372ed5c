package dev.recapgallery.lint;

import dev.recapgallery.model.Album;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** A photo without a caption. A decorative one needs none. */
public final class MissingCaption implements Rule {

    @Override
    public String id() {
        return "missing-caption";
    }

    @Override
    public Stream<Problem> check(Album album) {
        return Rule.named(album)
                .filter(photo -> photo.caption() == null && !photo.decorative())
                .map(photo -> warning(
                        photo, "photo '" + photo.file() + "' has no caption; write one, or mark it decorative"));
    }
}
