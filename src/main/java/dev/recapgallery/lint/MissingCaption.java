package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** A photo without a caption. A decorative one needs none. */
final class MissingCaption implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "missing-caption",
                Scope.BUILD,
                "readers don't learn what a photo without a caption has to do with the post",
                "write 'caption:', or 'decorative: true'");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .filter(photo -> photo.caption() == null && !photo.decorative())
                .map(photo ->
                        at(photo, "photo '" + photo.file() + "' has no caption; write one, or mark it decorative"));
    }
}
