package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Credit;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** A photo of which nothing says who took it. */
final class MissingCredit implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "missing-credit",
                Scope.BUILD,
                "who took a photo has a right to be named",
                "write 'credit:' at the photo or under 'defaults:', or 'credit: none'");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .filter(photo -> photo.credit().origin() == Credit.Origin.UNKNOWN)
                .map(photo -> at(
                        photo,
                        "nobody is credited for photo '" + photo.file()
                                + "'; say who took it ('credit:' here or under 'defaults:'), or write 'credit: none'"));
    }
}
