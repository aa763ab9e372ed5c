package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A photo of its author ("Me and Lorenzo") that is credited to the author. */
final class AuthorInPicture implements Rule {

    private static final Pattern BY_ONESELF = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:selfies?|ussie|self[ -]?(?:portrait|timer)s?|mirror|tripod|remote|selbstporträts?|selbstauslöser|stativ|spiegel"
                    + "|autoportrait|autoportret|autoritratto|autorretrato|autoportrét|autoscatto|retardateur|temporizador|disparador|samowyzwalacz\\p{L}*|samospoušť"
                    + "|trépied|trípode|treppiede|cavalletto|tripé|miroir|espejo|specchio|espelho|lustr\\p{L}+|zrcad\\p{L}+|självporträtt|selvportr[æe]tt?"
                    + "|селфи|сэлфи|селфі|автопортрет\\p{L}*|автоспуск\\p{L}*|штатив\\p{L}*|зеркал\\p{L}+|дзеркал\\p{L}+)(?![\\p{L}\\p{M}])"
                    + "|自撮り|自分撮り|セルフィー|セルフタイマー|三脚|鏡|自拍|自画像|镜|셀카|셀피|삼각대|거울",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What all texts of a gallery are read with: the credits known there, and its language, a BCP 47 tag. */
    private static final class Texts {

        private final CreditPhrase credits;
        private final String language;
        private final Map<Named, NamedAuthor> named = new HashMap<>();

        Texts(CreditPhrase credits, String language) {
            this.credits = credits;
            this.language = language;
        }

        NamedAuthor named(Person person, boolean isByAuthor) {
            return named.computeIfAbsent(
                    new Named(person, isByAuthor), who -> NamedAuthor.of(who.person(), who.isByAuthor()));
        }
    }

    private record Named(Person person, boolean isByAuthor) {}

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
        Texts texts = new Texts(
                new CreditPhrase(CreditWords.known(material)),
                material.album().settings().language());
        return material.photos()
                .filter(photo -> photo.credit().person() != null && !isTakenByOneself(photo))
                .flatMap(photo -> check(photo, isBy(photo.credit().person(), author), texts).stream());
    }

    private Optional<Problem> check(Photo photo, boolean isByAuthor, Texts texts) {
        return whereSeen(photo, isByAuthor, texts).map(where -> found(photo, where, isByAuthor));
    }

    private Problem found(Photo photo, String where, boolean isByAuthor) {
        Person person = Objects.requireNonNull(photo.credit().person(), "person");
        boolean isDefault = photo.credit().origin() == Credit.Origin.DEFAULT;
        return at(
                photo,
                "by its " + where + (isByAuthor ? " the author" : " who took it") + " is in photo '" + photo.file()
                        + "', but it is credited to " + person.name()
                        + (isDefault
                                ? " by default; name who took it, or write 'credit: none'"
                                : "; name who took it, write 'credit: none', or say \"selfie\" in the caption"));
    }

    /**
     * Who says "me": who takes the photos of which nothing is said, or the first person of the registry, if that one took
     * most of the photos. Somebody registered for a few of them is a guest.
     */
    private static Optional<Person> author(Material material) {
        CaptionFile captions = material.captions();
        CreditWish byDefault = captions.defaults().credit();
        if (byDefault != null) {
            return Optional.ofNullable(byDefault.person());
        }
        return captions.people().stream()
                .filter(person -> MY_KEYS.contains(String.valueOf(person.key())))
                .findFirst()
                .or(() -> captions.people().stream()
                        .limit(1)
                        .filter(first -> tookMost(first, material))
                        .findFirst());
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

    /** In which text the one credited is named, or says "me", if in any. */
    private static Optional<String> whereSeen(Photo photo, boolean isByAuthor, Texts texts) {
        Person person = Objects.requireNonNull(photo.credit().person(), "person");
        Caption caption = photo.caption();
        String said = caption == null ? "" : caption.source();
        NamedAuthor named = texts.named(person, isByAuthor);
        boolean isSeen = named.isSeenBy(said)
                && texts.credits
                        .in(photo)
                        .filter(credit -> credit.contains(person.name()))
                        .isEmpty();
        if (isSeen || (isByAuthor && FirstPerson.isSeenBy(said, texts.language))) {
            return Optional.of("caption");
        }
        String alt = Objects.requireNonNullElse(photo.alt(), "");
        return named.isSeenBy(alt) || (isByAuthor && FirstPerson.isSeenInAlt(alt, texts.language))
                ? Optional.of("alt text")
                : Optional.empty();
    }

    private static boolean isTakenByOneself(Photo photo) {
        Caption caption = photo.caption();
        String texts = (caption == null ? "" : caption.source()) + " " + photo.alt() + " " + photo.title();
        return BY_ONESELF.matcher(texts).find();
    }
}
