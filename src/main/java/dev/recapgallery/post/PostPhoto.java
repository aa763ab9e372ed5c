package dev.recapgallery.post;

import dev.recapgallery.post.CaptionMatcher.Found;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photo as found in a post, before it is known what its name is relative to.
 *
 * @param caption with its credit; what is null in it wasn't there
 */
record PostPhoto(Piece.Image image, ImagePath path, ParsedCaption caption, boolean isCommented, List<String> reviews) {

    static PostPhoto of(Piece.Image image, @Nullable Found beside, boolean isShared, boolean isCommented) {
        ImagePath path = ImagePath.of(image.source());
        String own = image.caption();
        String lines = own != null ? own : beside == null ? null : beside.markdown();
        if (lines == null) {
            return new PostPhoto(image, path, new ParsedCaption(null, null, List.of()), isCommented, List.of());
        }
        ParsedCaption parsed = CreditParser.parse(lines);
        List<String> reviews = new ArrayList<>();
        if (own == null && beside != null) {
            reviews.addAll(beside.reviews());
        }
        if (own == null && isShared) {
            reviews.add("stands beside several photos");
        }
        if (parsed.caption() != null) {
            reviews.addAll(CaptionReview.of(parsed.caption()));
        }
        reviews.addAll(parsed.notes());
        return new PostPhoto(image, path, parsed, isCommented, List.copyOf(reviews));
    }
}
