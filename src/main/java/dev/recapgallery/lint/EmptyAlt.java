package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** An alt text typed as {@code ""}: that could mean "decorative" or "not written yet". */
final class EmptyAlt implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "empty-alt",
                Scope.BUILD,
                "an empty alt text may mean \"decorative\" or \"not written yet\"; nobody can tell",
                "describe the photo in 'alt:', or write 'decorative: true' instead");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .filter(photo -> photo.alt() == null && !photo.decorative() && isTypedEmpty(photo, material))
                .map(photo -> at(
                        material.placeOf(photo, "alt"),
                        "photo '" + photo.file() + "' has an empty alt text; describe it, or mark it decorative"));
    }

    static boolean isTypedEmpty(Photo photo, Material material) {
        return material.entry(photo)
                .filter(entry -> entry.alt() == null && entry.places().containsKey("alt"))
                .isPresent();
    }
}
