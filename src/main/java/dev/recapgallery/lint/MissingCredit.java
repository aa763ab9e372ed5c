package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** A photo of which nothing says who took it, or only something that stands in for a name ({@code TODO}). */
final class MissingCredit implements Rule {

    private static final int EXCERPT_CHARS = 60;

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
        return material.named().flatMap(photo -> check(photo, material).stream());
    }

    private Optional<Problem> check(Photo photo, Material material) {
        if (photo.credit().origin() == Credit.Origin.UNKNOWN) {
            return material.isUnread("credit", photo) ? Optional.empty() : Optional.of(nobody(photo, material));
        }
        Person person = photo.credit().person();
        return person != null && StandIn.isUnknownName(person.name())
                ? Optional.of(at(
                        material.placeOf(photo, "credit"),
                        "the credit of photo '" + photo.file() + "' names nobody ('"
                                + Printable.excerpt(person.name(), EXCERPT_CHARS)
                                + "'); say who took it, or write 'credit: none'"))
                : Optional.empty();
    }

    private Problem nobody(Photo photo, Material material) {
        return material.isTypedEmpty("credit", photo)
                ? at(
                        material.placeOf(photo, "credit"),
                        "'credit:' of photo '" + photo.file()
                                + "' is empty, so nobody is credited; say who took it, or write 'credit: none'")
                : at(
                        photo,
                        "nobody is credited for photo '" + photo.file()
                                + "'; say who took it ('credit:' here or under 'defaults:'), or write 'credit: none'");
    }
}
