package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A {@code credit:} or {@code license:} with nothing behind it, where a default or the photo's own metadata says something:
 * that is what is published, and whoever left it empty may have meant "nobody".
 */
final class EmptyValue implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "empty-value",
                Scope.BUILD,
                "an empty 'credit:' or 'license:' takes the default, and may have meant \"nobody\"",
                "take the key out, or write 'credit: none'");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .flatMap(photo -> Stream.of(ofCredit(photo, material), ofLicense(photo, material)))
                .flatMap(Optional::stream);
    }

    private Optional<Problem> ofCredit(Photo photo, Material material) {
        Credit credit = photo.credit();
        Person person = credit.person();
        if (person == null || !isEmpty("credit", photo, material)) {
            return Optional.empty();
        }
        return switch (credit.origin()) {
            case DEFAULT ->
                Optional.of(
                        at(
                                material.placeOf(photo, "credit"),
                                "'credit:' of photo '" + photo.file() + "' is empty, so the default '" + person.name()
                                        + "' is credited; take the key out if that is right, or write 'credit: none' for nobody"));
            case EMBEDDED ->
                Optional.of(at(
                        material.placeOf(photo, "credit"),
                        "'credit:' of photo '" + photo.file() + "' is empty, so '" + person.name()
                                + "' is credited, whom the photo itself names; take the key out if that is right, or write"
                                + " 'credit: none' for nobody"));
            default -> Optional.empty();
        };
    }

    private Optional<Problem> ofLicense(Photo photo, Material material) {
        License license = photo.license();
        if (license == null || !isEmpty("license", photo, material)) {
            return Optional.empty();
        }
        return Optional.of(at(
                material.placeOf(photo, "license"),
                "'license:' of photo '" + photo.file() + "' is empty, so it is published under '"
                        + license.name()
                        + "'; take the key out if that is right, or write 'license: all rights reserved'"));
    }

    private static boolean isEmpty(String key, Photo photo, Material material) {
        return material.entry(photo)
                .filter(entry -> entry.places().containsKey(key))
                .filter(entry -> key.equals("credit") ? entry.credit() == null : entry.license() == null)
                .isPresent();
    }
}
