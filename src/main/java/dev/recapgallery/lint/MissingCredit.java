package dev.recapgallery.lint;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.Credit;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/** A photo of which nothing says who took it. */
public final class MissingCredit implements Rule {

    @Override
    public String id() {
        return "missing-credit";
    }

    @Override
    public Stream<Problem> check(Album album) {
        return Rule.named(album)
                .filter(photo -> photo.credit().origin() == Credit.Origin.UNKNOWN)
                .map(photo -> warning(
                        photo,
                        "nobody is credited for photo '" + photo.file()
                                + "'; say who took it ('credit:' here or under 'defaults:'), or write 'credit: none'"));
    }
}
