package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A photo of its author ("Me and Lorenzo") that is credited to the author. */
final class AuthorInPicture implements Rule {

    private static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}'’-])";

    /** The word "Me" first, be it emphasised or the text of a link; or behind names: "Lorenzo and me". */
    private static final Pattern ME = Pattern.compile(
            "[\\s*_\\[\"“]*(?:[Mm]e" + WORD_END + "(?!\\s+(?:too|neither)\\b)|Myself" + WORD_END
                    + "|(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:,?\\s+(?:and\\s+|&\\s+|from\\s+|the\\s+)?)){1,12}?(?:and|&|with)\\s+(?:me|myself)"
                    + WORD_END + "(?!\\s+(?:the|an?)\\b)).*",
            Pattern.DOTALL);

    private static final Pattern BY_ONESELF = Pattern.compile(
            "\\b(?:selfies?|ussie|self[ -]?(?:portrait|timer)s?|mirror|tripod|remote|selbstporträt|autoportrait|autorretrato)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> MY_KEYS = Set.of("me", "myself", "self", "author");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "author-in-picture",
                Scope.BUILD,
                "who is in the picture has hardly taken it",
                "name who took it, write 'credit: none', or say \"selfie\" in the caption");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.photos()
                .filter(photo -> showsAuthor(photo) && !isTakenByOneself(photo))
                .flatMap(photo -> check(photo, material));
    }

    private Stream<Problem> check(Photo photo, Material material) {
        Person person = photo.credit().person();
        if (person == null || !isAuthor(person, material)) {
            return Stream.empty();
        }
        boolean isDefault = photo.credit().origin() == Credit.Origin.DEFAULT;
        return Stream.of(at(
                photo,
                "by its caption the author is in photo '" + photo.file() + "', but it is credited to " + person.name()
                        + (isDefault
                                ? " by default; name who took it, or write 'credit: none'"
                                : "; name who took it, write 'credit: none', or say \"selfie\" in the caption")));
    }

    private static boolean isAuthor(Person person, Material material) {
        CreditWish byDefault = material.captions().defaults().credit();
        @Nullable Person author = byDefault == null ? null : byDefault.person();
        return author == null
                ? person.key() != null && MY_KEYS.contains(person.key())
                : author.name().equalsIgnoreCase(person.name());
    }

    private static boolean showsAuthor(Photo photo) {
        Caption caption = photo.caption();
        return caption != null && ME.matcher(caption.source()).matches();
    }

    private static boolean isTakenByOneself(Photo photo) {
        Caption caption = photo.caption();
        String texts = (caption == null ? "" : caption.source()) + " " + photo.alt() + " " + photo.title();
        return BY_ONESELF.matcher(texts).find();
    }
}
