package dev.recapgallery.lint;

import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Person;
import dev.recapgallery.problem.DidYouMean;
import dev.recapgallery.text.CreditTerms;
import dev.recapgallery.text.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a credit in a caption.
 *
 * <pre>{@code
 * Attendees (photo credit: Bartek Pawlik (https://bartpawlik.format.com/))     the usual words
 * Attendees. Photo by Bartek Pawlik                                            with a name behind them
 * Attendees (photo crdit: Bartek Pawlik)                                       mistyped
 * Attendees: Bartek Pawlik (https://bartpawlik.format.com/)                    the words lost, the rest still there
 * }</pre>
 */
final class CreditPhrase {

    private static final String PHOTO = CreditTerms.PHOTO;

    /** What a name begins with, where letter case counts for nothing else. */
    private static final String WHO = "(?-i:[\\[@*_]*\\p{Lu})";

    /** "photo credit" with a sign, a name, or nothing more behind it; "photo credits done right" is a talk. */
    private static final String CREDITED =
            "\\s*-?(?:credits?(?U:\\b)(?=\\s*(?:[:：;=/|–—-]|(?:to|by|goes|go|belongs?|from|via|thanks)(?U:\\b))|\\s*[(\\[*_'\"“]*(?-i:\\p{Lu}|@|[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}])"
                    + "|\\s*[(\\[*_]*(?:https?:|www\\.))"
                    + "|credit(?U:\\b)(?=\\s+(?!(?:is|are|was|and|or|for|in|on|of|lines?|where|how|due|card|cards|union|unions|system|policy|questions?)(?U:\\b))[^\\s.!?]+(?:\\s+[^\\s.!?]+){0,2}[\\s.!?)\\]]*$)"
                    + "|(?<![\\p{L}\\p{N}]\\s{1,3}" + PHOTO + "\\s{0,3}-?)credits?(?U:\\b)(?=[\\s.!?…)\\]*_]*$))";

    /** What needs no place in the caption to be a credit. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:" + PHOTO + "(?:" + CREDITED + "|\\s+courtesy(?U:\\b)|\\s+cred\\s*[:：]?\\s*" + WHO + ")"
                    + "|(?U:\\b)credits?\\s*[:=](?!\\s*\\d)|(?U:\\b)credit\\s+[–—-]|(?U:\\b)" + CreditTerms.NOTICE
                    + "(?U:\\b)"
                    + "|(?U:\\b)cr[eé]dit[io]?s?(?:\\s+(?:d[aeo]s?|de las?)\\s+" + PHOTO + ")?\\s*[:：]\\s*" + WHO
                    + "|\\(c\\)\\s*\\d{4}|(?U:\\b)(?:with|by) (?:kind )?permission (?:of|from)\\s+" + WHO + "|(?-i:"
                    + PersonName.WHOLE
                    + ")\\s*[,/|(–-]?\\s*(?:(?:licen[cs]ed|lizenziert|sous licence|licencia|licença)\\s+(?:(?:under|unter|a|an|the)\\s+){0,2})?CC(?:[ -]BY(?U:\\b)|[ -]?0(?U:\\b))|(?U:\\b)photographed by\\s+"
                    + WHO
                    + "|(?:撮影|写真提供|摄影|攝影|图片|사진|写真(?=\\s*[:：]\\s*[\\p{IsHan}\\p{IsKatakana}\\p{IsLatin}\\[@]))\\s*[:：]).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Who speaks about credits gives none: "a talk about photo credits: whose pictures are they?" */
    private static final Pattern ABOUT_CREDITS = Pattern.compile(
            "(?iu)(?<about>(?U:\\b)(?:about|on|regarding|über|zu|sur|sobre|su|over|om|o)\\s+(?:(?:the|your|our|good|missing|les|los|os|i)\\s+){0,2})(?:"
                    + PHOTO + "\\s*-?credits?|" + CreditTerms.NOTICE + ")(?U:\\b)(?!\\s*[:=]?\\s*" + WHO + ")");

    /** "Danke an Jule Sandmann für das Foto", "thanks for the pic, Deepa Raman"; not "for the photo walk". */
    private static final Pattern THANKS = Pattern.compile(
            "(?iu)(?U:\\b)" + CreditTerms.THANKS + "(?:,?\\s+(?:(?:\\p{Ll}{1,5}|obrigada|vielen)\\s+){0,2}"
                    + WHO + "[^.!?]{1,60}?\\s" + CreditTerms.FOR_PHOTO + "(?=[\\s*_)\\]]*(?:[.!?,;]|$))|\\s+"
                    + CreditTerms.FOR_PHOTO + ",?\\s+(?:(?:to|an|à|a|aan|till) )?" + WHO + ").*");

    /** Before a name; not the rest of a letter that went through a wrong encoding, and not the third of (a), (b), (c). */
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?<![\\p{L}\\p{S}])((?:©|(?<!\\([bB]\\).{0,200})\\([cC]\\))\\s*(?:\\d{4}\\S*\\s*)?(?:(?i:" + PHOTO
                    + ")[.:]?\\s+)?(?:by\\s+)?[\\[@*_]*[\\p{Lu}\\p{Lo}].*)",
            Pattern.DOTALL);

    /** Behind the beginning of a sentence or bracket, and with a name: "photo by the pool" and "taking a photo by Ann". */
    private static final Pattern BY = Pattern.compile(
            "(?:^|[.!?;|,:–—(\\[\\n/]\\s*+|\\s-{1,3}\\s++|\\s(?=ph:))[*_]*((?i:" + PHOTO
                    + "(?:\\s+(?:by|via)|(?<!grafi[ae])\\s*:)|(?:" + PHOTO + "\\s+)?" + CreditTerms.TAKEN_OR_SENT
                    + "|via(?=\\s*[\\[@])|credits?\\s+to(?![^.!?]*\\sfor\\s)"
                    + "|(?:" + CreditTerms.MAKER
                    + "|(?<=[(\\[]\\s{0,9}[*_]{0,4})auto(?:r|ři|rka)(?=\\s*:\\s*(?-i:\\p{Lu}\\S+\\s+\\p{Lu})))\\s*:|fot\\.|ph(?:\\.|:))\\s*:?\\s*[*_]*(?!(?:"
                    + CreditTerms.CAMERAS
                    + "|(?:The|A|An|Our|My|Day|Tag|Jour|Día|Dia|Lake|Loch|Mount|Mt|Fort)(?U:\\b)))(?:\\[|@|\\p{Lu}[\\p{L}'’.-]*|[\\p{IsHan}\\p{IsHangul}]).*)",
            Pattern.DOTALL);

    private static final Pattern PICTURES =
            Pattern.compile("(?iu)(?:photo(?:graph)?s|photography|pictures|images|fotos|bilder|pics)(?U:\\b)");

    /** Behind the name of whose picture is seen. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?iu)^[^.!?\\n]*\\s(?:on (?:loan|display|show|view)|als leihgabe|prêtée? par|en préstamo|in prestito)(?U:\\b)");

    private static final String AT_END = "[\\s.)\\]]*$";

    private static final String ADDRESS = "(?:\\s*[(<\\[]?(?:https?://|www\\.)[^\\s()<>]+[)>\\]]?)?";

    /** A camera is a fine picture in front of other words, too. */
    private static final Pattern CAMERA_SIGN = Pattern.compile(
            "([📷📸]\\uFE0F?\\s*(?:(?::|:?\\s*(?i:by|par|por)\\s)\\s*[\\[*_]*(?:@|\\p{Lu})\\S*.*"
                    + "|[\\[*_]*@\\S+.*|(?i:credits?)(?U:\\b).*|[\\[*_]*(?!(?i:" + PHOTO + ")(?U:\\b))"
                    + PersonName.WHOLE + "))"
                    + AT_END,
            Pattern.DOTALL);

    /** Of these words, a place or a thing may follow as well as who took the photo: "Foto von Bad Ischl", "via Ann Arbor". */
    private static final String BEFORE_KNOWN = "(?i:" + PHOTO + "\\s+(?:de|von|di|da|do|av|af|from)|via)\\s+";

    private static final Pattern TWO_WORDS = Pattern.compile("(?=(?U:\\b)(\\p{L}{3,12}\\s+\\p{L}{3,9})\\s*[:(–—])");

    private static final Pattern WORD_BY_NAME = Pattern.compile("(?:^|[.!?;|,:–—(\\[]\\s*+)(?<credit>(?<word>(?!(?iu:"
            + PHOTO + ")(?U:\\b))\\p{L}{4,8})\\s+by:?\\s+(?<name>" + PersonName.WHOLE + "))" + AT_END);

    private static final int MAX_CHARS = 4_000;

    private final NamedAddress addresses;
    private final List<Pattern> byPeople;
    private final KnownCredit known;
    private final BracketedCredit bracketed;
    private final CreditAtEnd atEnd;

    CreditPhrase(List<Person> people) {
        this.known = new KnownCredit(people);
        this.addresses = new NamedAddress(people);
        this.byPeople = people.stream().map(CreditPhrase::by).toList();
        this.bracketed = new BracketedCredit(people);
        this.atEnd = new CreditAtEnd(people.stream().map(Person::name).filter(name -> !PersonName.isFirm(name)));
    }

    /** The part of a photo's caption that seems to be a credit, at most 60 characters. */
    Optional<String> in(PhotoTexts photo) {
        Caption said = photo.caption();
        return said == null ? Optional.empty() : in(said.source(), photo);
    }

    private Optional<String> in(String source, PhotoTexts photo) {
        @Nullable String alt = photo.alt();
        String caption = FoldedText.beginning(source, MAX_CHARS);
        String plain = ABOUT_CREDITS.matcher(FoldedText.plain(caption)).replaceAll("${about}…");
        return found(WORDS.matcher(plain), 0)
                .or(() -> found(COPYRIGHT.matcher(plain), 1))
                .or(() -> found(THANKS.matcher(plain), 0))
                .or(() -> byName(plain))
                .or(() -> found(CAMERA_SIGN.matcher(plain), 1))
                .or(() -> Courtesy.in(plain))
                .or(() -> byOneOf(byPeople, plain))
                .or(() -> known.in(caption))
                .or(() -> ToldCredit.in(plain).filter(told -> !isOfCredited(told, photo)))
                .or(() -> PlatformCredit.in(plain))
                .or(() -> bracketed.in(caption, alt))
                .or(() -> atEnd.in(FoldedText.beginning(plain, MAX_CHARS), alt))
                .or(() -> mistyped(plain))
                .or(() -> mistypedPhoto(plain))
                .or(() -> addresses.in(caption))
                .map(CreditPhrase::shortened);
    }

    /** A sentence that says it once more of whoever is credited anyway does no harm. */
    private static boolean isOfCredited(String told, PhotoTexts photo) {
        Person person = photo.credit().person();
        return person != null
                && (" " + FoldedText.words(told) + " ")
                        .contains(" " + FoldedText.words(person.name().split(" ", 2)[0]) + " ");
    }

    private static Optional<String> found(Matcher matcher, int group) {
        return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    /** Pictures by somebody, in the plural, are seen where there is an exhibition of them, and any that is shown or lent. */
    private static Optional<String> byName(String plain) {
        Matcher by = BY.matcher(plain);
        while (by.find()) {
            boolean isSeen = SHOWN.matcher(by.group(1)).find()
                    || (PICTURES.matcher(by.group(1)).lookingAt()
                            && CreditAtEnd.OF_PICTURES.matcher(plain).find());
            if (!isSeen) {
                return Optional.of(by.group(1));
            }
        }
        return Optional.empty();
    }

    /** {@code (by Bartek Pawlik)}: of somebody who takes photos, and behind no talk; of anybody else it may be a mural. */
    private static Optional<String> byOneOf(List<Pattern> byPeople, String plain) {
        return byPeople.stream()
                .flatMap(by -> by.matcher(plain).results())
                .filter(by -> !CreditLabels.isAtEndOf(plain.substring(0, by.start())))
                .map(by -> by.group().strip())
                .findFirst();
    }

    private static Pattern by(Person person) {
        return Pattern.compile("(?:^|[,.!?|(\\[–—\\n]\\s*+|\\s-\\s++)(?:(?:by|par|por)\\s+|" + BEFORE_KNOWN + ")(?i:"
                + Pattern.quote(person.name()) + ")" + ADDRESS + AT_END);
    }

    /** "Phto by Natalia Bidart". */
    private static Optional<String> mistypedPhoto(String plain) {
        DidYouMean words = new DidYouMean(List.of("photo", "picture", "image"));
        Matcher by = WORD_BY_NAME.matcher(plain);
        while (by.find()) {
            boolean isMistyped = words.nearest(by.group("word"), 1).isPresent() && PersonName.mayBe(by.group("name"));
            if (isMistyped) {
                return Optional.of(by.group("credit"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> mistyped(String plain) {
        DidYouMean words = new DidYouMean(List.of("photo credit", "photo credits", "image credit", "picture credit"));
        Matcher pairs = TWO_WORDS.matcher(plain);
        while (pairs.find()) {
            String pair = pairs.group(1).replaceAll("\\s+", " ");
            boolean isNear = pair.toLowerCase(Locale.ROOT)
                            .matches("\\S+ c(?!(?:reate[ds]?|reative|rest|rew|ricket|ritics?)$)\\S*")
                    && words.nearest(pair).isPresent();
            if (isNear) {
                return Optional.of(plain.substring(pairs.start()));
            }
        }
        return Optional.empty();
    }

    /** Without the bracket at its end that was opened before it. */
    static String balanced(String words) {
        String line = words;
        while (isHalf(line, '(', ')') || isHalf(line, '[', ']')) {
            line = line.substring(0, line.length() - 1).strip();
        }
        return line;
    }

    private static boolean isHalf(String line, char open, char close) {
        return line.endsWith(String.valueOf(close))
                && line.chars().filter(each -> each == close).count()
                        > line.chars().filter(each -> each == open).count();
    }

    private static String shortened(String words) {
        String line = balanced(words.strip().replaceAll("\\s+", " "));
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }
}
