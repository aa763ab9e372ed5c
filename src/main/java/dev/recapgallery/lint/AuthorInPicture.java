package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A photo of its author ("Me and Lorenzo") that is credited to the author. */
final class AuthorInPicture implements Rule {

    private static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}'’-])";

    private static final String NAMES = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";

    /** What "Simon and I" is followed by in a picture; by a verb, the two do something that the picture needn't show. */
    private static final String PICTURED =
            "(?=\\s*[*_\\]]*(?:$|[.,;:!?(–—]|\\s+(?:at|on|in|with|before|after|near|by|outside|inside|am|im|in|bei"
                    + "|beim|auf|vor|mit|an|à|au|aux|sur|dans|devant|avec|chez|en|con|ante|com|no|na|em|al|alla|op|met|på|med|i)\\b))";

    /** What follows the word "Me" in English; in Spanish and Portuguese, it begins other sentences: "Me gusta Durham". */
    private static final String BEHIND_ME =
            "(?=\\s*(?:$|w/|[,;.!?()/+&*_\\]–—-]|(?:and|&|with|at|on|in|as|after|before(?! you)|during|near|next|behind|by"
                    + "|outside|inside|under|between|among|beside|from|\\p{Ll}+ing)\\b))";

    /** "Stay with me" asks for something; "Simon with me" shows two people. */
    private static final String NO_REQUEST =
            "(?!(?:Be|Bear|Bring|Chat|Coffee|Come|Dance|Dinner|Drinks|Fly|Give|Go|Join|Lunch|Meet|Pair(?:ing)?|Play"
                    + "|Ride|Rock|Run|Share|Show|Sing|Sit|Speak|Stand|Stay|Take|Talk|Tell|Travel|Walk|Watch|Work)\\b)";

    /** What bears a name with "me" in it: "Me and Mrs Jones (the band)". */
    private static final Pattern TITLE = Pattern.compile(
            "\\((?:the|a|an) (?:album|band|bar|book|café|film|movie|musical|painting|play|poem|pub|show|song|track)\\b");

    /** The word "Me" first, be it emphasised or the text of a link; or behind names: "Lorenzo and me". */
    private static final Pattern ME = Pattern.compile(
            "[\\s*_\\[]*(?:[Mm]e" + WORD_END + BEHIND_ME + "|Myself" + WORD_END
                    + "|" + NO_REQUEST + "(?:" + NAMES
                    + "(?:,?\\s+(?:and\\s+|&\\s+|from\\s+|the\\s+)?)){1,12}?(?:and|&|with)\\s+(?:me|myself)"
                    + WORD_END + "(?!\\s+(?:the|an?)\\b)"
                    + "|(?:" + NAMES + "(?:,?\\s+(?:and\\s+|&\\s+)?)){1,12}?(?:and|&)\\s+I" + WORD_END + PICTURED
                    + "|Here(?:['’]s| is)\\s+me" + WORD_END + "|Th(?:at|is)(?:['’]s| is) me" + WORD_END + BEHIND_ME
                    + "|Here I(?: am|['’]m)\\s+(?:with|on|at|in)\\b|Yours truly"
                    + WORD_END
                    + "|(?:A |An? \\p{L}+ )?(?:[Pp]icture|[Pp]hoto|[Ss]hot|[Ii]mage) of (?:me|myself)" + WORD_END
                    + ").*",
            Pattern.DOTALL);

    /** The same in other languages: {@code Ich und Lorenzo}, {@code Lorenzo et moi}. */
    private static final Pattern ME_ELSEWHERE = Pattern.compile(
            "[\\s*_\\[]*(?:(?:Ich (?:und|mit|bei|auf)|Moi (?:et|avec)|Yo (?:y|con)|Io (?:e|con)|Eu (?:e|com)|Ik (?:en|met)"
                    + "|Jag (?:och|med)|Jeg (?:og|med)) .*"
                    + "|(?:" + NAMES
                    + "(?:,?\\s+|\\]\\([^()]*\\)\\s+)){1,8}?(?:und ich|et moi|y yo|e io|ed io|e eu|en ik"
                    + "|och jag|og jeg)" + WORD_END + PICTURED + ".*)",
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
        Optional<Person> author = author(material);
        return material.photos()
                .filter(photo -> isBy(photo.credit().person(), author) && !isTakenByOneself(photo))
                .flatMap(photo -> whereSeen(photo).map(where -> found(photo, where)).stream());
    }

    private Problem found(Photo photo, String where) {
        Person person = Objects.requireNonNull(photo.credit().person(), "person");
        boolean isDefault = photo.credit().origin() == Credit.Origin.DEFAULT;
        return at(
                photo,
                "by its " + where + " the author is in photo '" + photo.file() + "', but it is credited to "
                        + person.name()
                        + (isDefault
                                ? " by default; name who took it, or write 'credit: none'"
                                : "; name who took it, write 'credit: none', or say \"selfie\" in the caption"));
    }

    /**
     * Who says "me": who takes the photos of which nothing is said, or the one person of the registry, if that one took
     * most of the photos. Somebody registered for a few of them is a guest.
     */
    private static Optional<Person> author(Material material) {
        CaptionFile captions = material.captions();
        CreditWish byDefault = captions.defaults().credit();
        if (byDefault != null) {
            return Optional.ofNullable(byDefault.person());
        }
        return captions.people().stream()
                .filter(person -> MY_KEYS.contains(String.valueOf(person.key()))
                        || (captions.people().size() == 1 && tookMost(person, material)))
                .findFirst();
    }

    private static boolean tookMost(Person person, Material material) {
        List<Photo> photos = material.photos().toList();
        long taken = photos.stream()
                .filter(photo -> isBy(photo.credit().person(), Optional.of(person)))
                .count();
        return 2 * taken > photos.size();
    }

    private static boolean isBy(@Nullable Person person, Optional<Person> author) {
        return person != null
                && author.filter(known -> known.name().equalsIgnoreCase(person.name()))
                        .isPresent();
    }

    /** In which text the author is named, if in any. */
    private static Optional<String> whereSeen(Photo photo) {
        Caption caption = photo.caption();
        String said = caption == null ? "" : caption.source();
        NamedAuthor named = NamedAuthor.of(Objects.requireNonNull(photo.credit().person(), "person"));
        if (saysMe(said) || named.isSeenBy(said)) {
            return Optional.of("caption");
        }
        return photo.alt() != null && named.isSeenBy(photo.alt()) ? Optional.of("alt text") : Optional.empty();
    }

    private static boolean saysMe(String caption) {
        boolean isSaid =
                ME.matcher(caption).matches() || ME_ELSEWHERE.matcher(caption).matches();
        return isSaid && !TITLE.matcher(caption).find();
    }

    private static boolean isTakenByOneself(Photo photo) {
        Caption caption = photo.caption();
        String texts = (caption == null ? "" : caption.source()) + " " + photo.alt() + " " + photo.title();
        return BY_ONESELF.matcher(texts).find();
    }
}
