package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** An alt text that screen readers read in one breath, with no way to pause. */
final class LongAlt implements Rule {

    static final int MAX_CHARACTERS = 250;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "long-alt",
                Scope.CHECK,
                "a screen reader reads an alt text in one go; nobody can pause or go back",
                "keep it to " + MAX_CHARACTERS + " characters and move the rest to the caption or the post");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .filter(photo -> !photo.decorative() && length(photo) > MAX_CHARACTERS)
                .map(photo -> at(
                        material.placeOf(photo, "alt"),
                        "the alt text of photo '" + photo.file() + "' has " + length(photo)
                                + " characters; keep it to " + MAX_CHARACTERS
                                + " and move the rest to the caption or the post"));
    }

    private static int length(Photo photo) {
        String alt = photo.alt();
        return alt == null ? 0 : alt.codePointCount(0, alt.length());
    }
}
