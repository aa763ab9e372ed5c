package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A photo without a caption, or with one that only stands in for it ({@code TODO}). A decorative one needs none. */
final class MissingCaption implements TextRule {

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
    public Reader reader(TextSetting setting) {
        return photo -> photo.isNamed() && !photo.decorative() && photo.caption() != null
                ? check(photo, photo.caption()).stream()
                : Stream.empty();
    }

    private static Optional<TextFault> check(PhotoTexts photo, Caption caption) {
        String shown = caption.markdown() ? FoldedText.plain(caption.source()) : caption.source();
        Optional<String> why = NOTHING_SHOWN.matcher(shown).matches()
                ? Optional.of("shows nothing")
                : StandIn.ofCaption(shown).map(what -> "is " + what);
        return why.map(words -> new TextFault(
                "caption",
                "the caption of photo '" + photo.file() + "' " + words + " ('"
                        + Printable.excerpt(caption.source().strip(), EXCERPT_CHARS)
                        + "'); write what readers should know, or mark the photo decorative"));
    }

    @Override
    public Stream<Problem> elsewhere(Material material) {
        return material.named()
                .filter(photo -> !photo.decorative() && photo.caption() == null && !material.isUnread("caption", photo))
                .filter(photo -> !material.isUnread("decorative", photo))
                .map(photo -> at(
                        material.placeOf(photo, "caption"),
                        "photo '" + photo.file() + "' has no caption; write one, or mark it decorative"));
    }
}
