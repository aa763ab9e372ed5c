package dev.recapgallery.lint;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A photo of its author ("Me and Lorenzo") that is credited to somebody only because that is the default. */
public final class AuthorInPicture implements Rule {

    /** The word "Me" first, be it emphasised or the text of a link. */
    private static final Pattern ME_FIRST =
            Pattern.compile("[\\s*_\\[\"“]*[Mm]e(?![\\p{L}\\p{M}\\p{N}'’-]).*", Pattern.DOTALL);

    @Override
    public String id() {
        return "author-in-picture";
    }

    @Override
    public Stream<Problem> check(Album album) {
        return album.photos().stream().flatMap(this::check);
    }

    private Stream<Problem> check(Photo photo) {
        @Nullable Person person = photo.credit().person();
        boolean isDefault = photo.credit().origin() == Credit.Origin.DEFAULT;
        if (person == null || !isDefault || !beginsWithMe(photo)) {
            return Stream.empty();
        }
        return Stream.of(warning(
                photo,
                "by its caption the author is in photo '" + photo.file() + "', but it is credited to " + person.name()
                        + " by default; name who took it, or write 'credit: none'"));
    }

    private static boolean beginsWithMe(Photo photo) {
        return photo.caption() != null
                && ME_FIRST.matcher(photo.caption().source()).matches();
    }
}
