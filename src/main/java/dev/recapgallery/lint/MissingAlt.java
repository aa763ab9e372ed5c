package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** A photo that says nothing to those who can't see it (WCAG 2.2, success criterion 1.1.1). */
final class MissingAlt implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "missing-alt",
                Scope.BUILD,
                "without alt text a photo says nothing to those who can't see it",
                "describe it in 'alt:', or write 'decorative: true'");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .filter(photo -> photo.alt() == null && !photo.decorative() && !EmptyAlt.isTypedEmpty(photo, material))
                .filter(photo -> !material.isUnread("alt", photo) && !material.isUnread("decorative", photo))
                .map(photo ->
                        at(photo, "photo '" + photo.file() + "' has no alt text; describe it, or mark it decorative"));
    }
}
