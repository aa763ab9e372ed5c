package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** An alt text that only stands in for one: a file's name, "image", "TODO". */
final class PlaceholderAlt implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "placeholder-alt",
                Scope.BUILD,
                "a file's name or a word such as \"image\" or \"TODO\" is read out and says nothing",
                "describe the photo in 'alt:'");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .filter(photo -> !photo.decorative() && photo.alt() != null)
                .flatMap(photo -> check(photo, String.valueOf(photo.alt()), material).stream());
    }

    private Optional<Problem> check(Photo photo, String alt, Material material) {
        return StandIn.of(alt, photo.file())
                .map(what -> at(
                        material.placeOf(photo, "alt"),
                        "the alt text of photo '" + photo.file() + "' is " + what + " ('" + shortened(alt)
                                + "'); describe what is seen"));
    }

    private static String shortened(String alt) {
        return alt.codePointCount(0, alt.length()) <= 60 ? alt : alt.substring(0, alt.offsetByCodePoints(0, 60)) + "…";
    }
}
