package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import java.util.Optional;
import java.util.stream.Stream;

/** An alt text that only stands in for one: a file's name, "image", "TODO". */
final class PlaceholderAlt implements TextRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "placeholder-alt",
                Scope.BUILD,
                "a file's name or a word such as \"image\" or \"TODO\" is read out and says nothing",
                "describe the photo in 'alt:'");
    }

    @Override
    public Reader reader(TextSetting setting) {
        return photo -> photo.isNamed() && !photo.decorative() && photo.alt() != null
                ? check(photo, photo.alt()).stream()
                : Stream.empty();
    }

    private static Optional<TextFault> check(PhotoTexts photo, String alt) {
        return StandIn.of(alt, photo.file())
                .map(what -> new TextFault(
                        "alt",
                        "the alt text of photo '" + photo.file() + "' is " + what + " ('" + shortened(alt)
                                + "'); describe what is seen"));
    }

    private static String shortened(String alt) {
        return alt.codePointCount(0, alt.length()) <= 60 ? alt : alt.substring(0, alt.offsetByCodePoints(0, 60)) + "…";
    }
}
