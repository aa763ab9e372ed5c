package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Inspection;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One picture under two names: the same bytes, or the same pixels in another file. */
final class IdenticalPhotos implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "identical-photos",
                Scope.CHECK,
                "the same picture is shown twice, perhaps under different captions",
                "take one of them out, or write 'hidden: true'");
    }

    @Override
    public Stream<Problem> check(Material material) {
        Map<String, Photo> first = new HashMap<>();
        return material.photos().flatMap(photo -> {
            String picture = picture(photo, material);
            @Nullable Photo other = first.putIfAbsent(picture, photo);
            return other == null ? Stream.empty() : Stream.of(problem(photo, other));
        });
    }

    /** What makes a picture the same: its pixels, or where they couldn't be read its bytes. */
    static String picture(Photo photo, Material material) {
        @Nullable Inspection inspection = material.inspected().byFile().get(photo.file());
        return inspection == null || inspection.look() == null
                ? photo.source().sha256()
                : inspection.look().pixelHash();
    }

    private Problem problem(Photo photo, Photo other) {
        boolean sameBytes = photo.source().sha256().equals(other.source().sha256());
        return at(
                        photo,
                        "photo '" + photo.file() + "' is " + (sameBytes ? "the same file" : "the same picture") + " as "
                                + Material.named(other) + "; take one of them out, or hide it")
                .about(List.of(photo.file(), other.file()));
    }
}
