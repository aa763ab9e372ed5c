package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A quote at the beginning or the end of a text that has no other: {@code caption: Opening keynote"}. */
final class HalfQuote implements Rule {

    /** Not inches ({@code a screen of 27"}), and not behind a quote of another kind ({@code „Hallo"}). */
    private static final Pattern AT_ONE_END = Pattern.compile("\"[^\"“”„«»]+|[^\"“”„«»]*[^\"“”„«»\\p{N}]\"[.!?…]?");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "half-quote",
                Scope.CHECK,
                "a quote without its other half is published as it stands",
                "type the other one, or take it out");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .flatMap(photo -> Stream.of(
                        fault(photo, "caption", "caption", caption(photo), material),
                        fault(photo, "alt", "alt text", photo.alt(), material)))
                .flatMap(Optional::stream);
    }

    private static @Nullable String caption(Photo photo) {
        Caption caption = photo.caption();
        return caption == null ? null : caption.source();
    }

    private Optional<Problem> fault(Photo photo, String key, String what, @Nullable String text, Material material) {
        return text == null || !AT_ONE_END.matcher(text.strip()).matches()
                ? Optional.empty()
                : Optional.of(at(
                        material.placeOf(photo, key),
                        "the " + what + " of photo '" + photo.file()
                                + "' has a quote at one end only; type the other one, or take it out"));
    }
}
