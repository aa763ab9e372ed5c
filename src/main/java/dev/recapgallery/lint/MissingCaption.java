package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A photo without a caption, or with one that only stands in for it ({@code TODO}). A decorative one needs none. */
final class MissingCaption implements Rule {

    private static final Pattern NOTHING_SHOWN = Pattern.compile("[\\s\\p{Z}\\p{Cf}*_`\\[\\]().…?–—-]*");
    private static final int EXCERPT_CHARS = 60;

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
        return material.named().filter(photo -> !photo.decorative()).flatMap(photo -> check(photo, material).stream());
    }

    private Optional<Problem> check(Photo photo, Material material) {
        Caption caption = photo.caption();
        if (caption == null) {
            return material.isUnread("caption", photo)
                    ? Optional.empty()
                    : Optional.of(at(
                            material.placeOf(photo, "caption"),
                            "photo '" + photo.file() + "' has no caption; write one, or mark it decorative"));
        }
        String shown = caption.markdown() ? FoldedText.plain(caption.source()) : caption.source();
        Optional<String> why = NOTHING_SHOWN.matcher(shown).matches()
                ? Optional.of("shows nothing")
                : StandIn.ofCaption(shown).map(what -> "is " + what);
        return why.map(words -> at(
                material.placeOf(photo, "caption"),
                "the caption of photo '" + photo.file() + "' " + words + " ('"
                        + Printable.excerpt(caption.source().strip(), EXCERPT_CHARS)
                        + "'); write what readers should know, or mark the photo decorative"));
    }
}
