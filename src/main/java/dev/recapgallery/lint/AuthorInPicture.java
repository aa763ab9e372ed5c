package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A photo of its author ("Me and Lorenzo") that is credited to the author. */
final class AuthorInPicture implements TextRule {

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

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "author-in-picture",
                Scope.BUILD,
                "who is in the picture has hardly taken it",
                "name who took it, write 'credit: none', or say \"selfie\" in the caption");
    }

    @Override
    public Reader reader(TextSetting setting) {
        Texts texts = new Texts(new CreditPhrase(setting.photographers()), setting.language());
        return photo -> photo.credit().person() == null || isTakenByOneself(photo)
                ? Stream.empty()
                : check(photo, setting.isAuthor(photo.credit().person()), texts).stream();
    }

    private static Optional<TextFault> check(PhotoTexts photo, boolean isByAuthor, Texts texts) {
        return whereSeen(photo, isByAuthor, texts).map(where -> found(photo, where, isByAuthor));
    }

    private static TextFault found(PhotoTexts photo, String where, boolean isByAuthor) {
        Person person = Objects.requireNonNull(photo.credit().person(), "person");
        boolean isDefault = photo.credit().origin() == Credit.Origin.DEFAULT;
        return new TextFault(
                "",
                "by its " + where + (isByAuthor ? " the author" : " who took it") + " is in photo '" + photo.file()
                        + "', but it is credited to " + person.name()
                        + (isDefault
                                ? " by default; name who took it, or write 'credit: none'"
                                : "; name who took it, write 'credit: none', or say \"selfie\" in the caption"));
    }

    /** In which text the one credited is named, or says "me", if in any. */
    private static Optional<String> whereSeen(PhotoTexts photo, boolean isByAuthor, Texts texts) {
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

    private static boolean isTakenByOneself(PhotoTexts photo) {
        Caption caption = photo.caption();
        String texts = (caption == null ? "" : caption.source()) + " " + photo.alt() + " " + photo.title();
        return BY_ONESELF.matcher(texts).find();
    }
}
