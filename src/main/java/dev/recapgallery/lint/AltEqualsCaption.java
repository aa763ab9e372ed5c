package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** An alt text that repeats the caption: it is heard twice, and what is seen is still not said. */
final class AltEqualsCaption implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "alt-equals-caption",
                Scope.CHECK,
                "the same words are heard twice, and what is seen is still not said",
                "say in 'alt:' what is seen; the caption stays");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .filter(photo -> !photo.decorative() && repeats(photo))
                .map(photo -> at(
                        material.placeOf(photo, "alt"),
                        "the alt text of photo '" + photo.file()
                                + "' repeats its caption; say what is seen, since both are read out"));
    }

    private static boolean repeats(Photo photo) {
        Caption caption = photo.caption();
        String alt = photo.alt();
        if (caption == null || alt == null) {
            return false;
        }
        String words = FoldedText.words(alt);
        String captionWords =
                caption.markdown() ? FoldedText.wordsOfMarkdown(caption.source()) : FoldedText.words(caption.source());
        // Japanese has no spaces; quotes and hyphens that are left out make some.
        return !words.isEmpty() && words.replace(" ", "").equals(captionWords.replace(" ", ""));
    }
}
