package dev.recapgallery.lint;

import dev.recapgallery.text.CreditTerms;
import dev.recapgallery.text.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a credit that a caption ends with, in many languages, by the name at its very end:
 *
 * <pre>{@code
 * Das Haus, Foto von Jonas Weber        words for a photo and "by"
 * The hall — pic Tom Reed               a word for a photo behind a dash
 * The pier, photo by me                 no name, but somebody all the same
 * Morning fog by Tom Reed               what nobody makes but with a camera
 * }</pre>
 */
final class CreditAtEnd {

    private static final String PHOTO = "(?:" + CreditTerms.PHOTO + "|snap|shot)";

    private static final String BEFORE = "(?:[.!?;|,:–—/(\\[\\n]\\s*+|\\s-{1,3}\\s++)[*_]{0,3}";
    private static final String END = "[\\s.!*_)\\]]*";

    /** "Photo", or "taken by", or "source:", and somebody. */
    private static final Pattern OF_NAME =
            Pattern.compile("(?:(?<by>(?iu:(?:" + PHOTO + "\\s+)?" + CreditTerms.TAKEN_OR_SENT + "|"
                    + CreditTerms.MAKER + "\\s*[:：]|pc\\s*:|(?:" + PHOTO
                    + "\\s+)?copyright(?: by)?|credits?|credits? (?:go|goes) to)|(?iu:(?:(?:all|both|group|cover|header)\\s+)?"
                    + PHOTO + ")(?:\\s*[:：]|\\s+(?iu:" + CreditTerms.BY
                    + "))|(?!\\p{Lu})" + PHOTO + ")|(?<source>(?iu:" + CreditTerms.SOURCE + "\\s*[:：]))|(?iu:" + PHOTO
                    + "))\\s*(?<name>" + PersonName.WHOLE + ")(?:,? (?:19|20)\\d\\d)?" + END);

    /** Where a photo is from, not who took it, but a credit all the same. */
    private static final Pattern FROM_PLATFORM = Pattern.compile("(?iu)(?:" + CreditTerms.SOURCE + "\\s*[:：]|" + PHOTO
            + "\\s*(?:[:：]|from|via|aus|von|de|di))\\s*" + CreditTerms.PLATFORM + "(?U:\\b).*");

    private static final Pattern OF_HANDLE =
            Pattern.compile("(?iu:(?<english>(?:photo|pic|picture|image|snap)s?\\s+by)|" + PHOTO + "\\s+(?:"
                    + CreditTerms.BY + ")|" + PHOTO
                    + "\\s*:)\\s+(?<handle>\\p{Ll}[\\p{Ll}\\d_.-]{2,}(?:\\s+\\p{Ll}[\\p{Ll}\\d_.-]{2,})?)" + END);

    private static final Pattern CAMERA = Pattern.compile(CreditTerms.CAMERAS);

    private static final Pattern NO_HANDLE = Pattern.compile(
            "(?:the|an?|our|my|its|his|her|which|now|far|night|day|daylight|dawn|dusk|noon|sunset|sunrise|moonlight|candlelight|lamplight|torchlight|hand|accident|chance|mistake"
                    + "|photos?|pictures?|pics?|images?|snaps?|train|tram|boat|ship|plane|bike|bicycle|foot|phone|drone|default|request|design|popular|committee|email|mail"
                    + "|post|name|number|size|colou?r|month|year|week|hour|pool|lake|beach|river|water|street|road|window|door|fire|myself|ourselves|yours|this|that|these|those"
                    + "|their|your|them|some|each|both|many|several|children|kids|students?|people|visitors?|locals?|artists?|photographers?|various|different)(?U:\\b)");

    /** "Foto von mir" alone shows who writes; behind something else it says who took that. */
    private static final Pattern OF_ME = Pattern.compile("(?iu)(?:" + PHOTO
            + "\\s*(?:(?:taken |shot )?by (?:me|myself|us|yours truly)|: ?(?:privat|private|me|myself|mine|ich|von mir|moi|yo|mía|eu|io|ik|já|ja|jag|jeg)"
            + "|von (?:mir|uns)|(?:de|par) moi|(?:de|por) m[ií]m?|di me|mia|mía|minha|van mij|door mij|a[vf] m[ei]g|przeze mnie|ode mne"
            + "|własne|własna|vlastní|propia|própria|personnelle|perso)"
            + "|(?:(?:" + PHOTO + " )?(?:taken|shot|photographed)|" + PHOTO
            + ") by (?:me|myself|us|yours truly|(?:my|our) (?:friend|husband|wife|partner|son|daughter|brother|sister|mum|mom|dad|father|mother|colleague|neighbou?r)(?: \\p{Lu}\\p{L}*){0,2})|(?:my )?own (?:photo|photograph|picture|pic|work)|eigenes (?:foto|bild)"
            + "|eigene aufnahme|eigen foto|egen bild|eget (?:foto|bilde|billede))" + END);

    /** The same as a whole caption, where that can't mean who is seen. */
    private static final Pattern ALL_OF_ME = Pattern.compile(
            "(?iu)[*_\\s(\\[]*(?:(?:" + PHOTO + "\\s+)?(?:taken |shot )?by (?:me|myself|us|yours truly)|(?:" + PHOTO
                    + ") (?:par moi|por mim?|por mí|door mij|przeze mnie)|my own (?:photo|picture))" + END);

    /** A whole caption of nothing but a credit. */
    private static final Pattern ALL_OF_NAME = Pattern.compile("(?iu)\\s*(?:" + CreditTerms.TAKEN_OR_SENT
            + "|credits? (?:go|goes) to|(?:" + CreditTerms.MAKER
            + "|" + CreditTerms.SOURCE + ")\\s*[:：]|" + PHOTO + "\\s*(?:[:：]|" + CreditTerms.BY_MAKER + "(?U:\\b))|"
            + PHOTO + "\\s+" + CreditTerms.BY + "\\s+(?-i:\\p{Ll})).*");

    /** A bracket that was never opened, behind what may have stood in it: {@code The hall Foto: Jonas Weber)}. */
    private static final Pattern HALF_BRACKETED = Pattern.compile("[^(\\[]*[)\\]][\\s.!]*");

    /** A word for what is painted as well, without "by": behind a colon it goes on with what is seen. */
    private static final Pattern BARE =
            Pattern.compile("(?:images?|pictures?|bild(?:er)?|imagen|imagem|immagine)\\s+" + PersonName.WHOLE + END);

    /** {@code photographer Tom Reed}: behind a colon, and in a row of names, that one is seen. */
    private static final Pattern OF_PHOTOGRAPHER =
            Pattern.compile("(?iu:" + CreditTerms.PHOTOGRAPHER + ")\\s+(?<name>" + PersonName.WHOLE + ")" + END);

    private static final Pattern NAMED = Pattern.compile(PersonName.WHOLE);

    private static final Pattern BLANK = Pattern.compile("^|\\s++");

    private static final Pattern SEPARATOR = Pattern.compile(BEFORE);

    private static final Pattern BY_SOMEBODY = Pattern.compile(
            "(?<label>.*\\S)\\s+(?<credit>by\\s+(?<name>" + PersonName.WHOLE + "))" + END, Pattern.DOTALL);

    /** What stands before "by" where somebody did or gave something else. */
    private static final Pattern DEED = Pattern.compile(
            "(?iu)(?:.*[\\s-])?(?:\\p{L}+ed|done|drawn|driven|given|held|led|made|run|sewn|shown|sung|taught|told|won|written"
                    + "|step|stand|passed|side|one|two|near|close|right|just)",
            Pattern.DOTALL);

    /** What nobody makes, gives or writes: only a photo of it can be "by" somebody. */
    private static final Set<String> SCENES = Set.of("""
            attendees audience aurora beach bird birds blossoms butterflies butterfly cat cats city clouds coast coastline crowd
            dawn dog dogs downtown dusk evening everybody everyone flamingos fog foliage forest friends group guests hike hill
            hills horizon island lake landscape lightning midnight mist moonrise morning mountain mountains night nightfall ocean
            organisers organizers panorama people rainbow reflection reflections river sea seagull seagulls selfie shore sky
            skyline speakers squirrel street streets sunrise sunset sunsets team twilight us valley view views volunteers
            waterfall waterfront woods
            """.strip().split("\\s+", -1));

    /** What stands before the pictures of somebody that hang there or are sold. */
    static final Pattern OF_PICTURES = Pattern.compile(
            "(?iu)(?U:\\b)(?:on (?:the|a|every) walls?|an der wand|au mur|en la pared|exhibit(?:ion|s)?|exposition|ausstellung"
                    + "|mostra|galler(?:y|ies)|galerie|galería|museums?|exposición|exposição|wystawa|výstava|выставк[аеи]|shops?|signs?|schild|laden|store|posters?)(?U:\\b)");

    private final List<Pattern> byKnown;

    /** @param names of those who take photos */
    CreditAtEnd(Stream<String> names) {
        byKnown = names.map(name -> Pattern.compile(
                        "(?<label>.*\\S)\\s+(?<credit>by\\s+(?i:" + Pattern.quote(name) + "))" + END, Pattern.DOTALL))
                .toList();
    }

    /**
     * The credit at the end.
     *
     * @param plain a caption without the addresses of its links
     * @param alt what is seen, which tells a painter from a photographer
     */
    Optional<String> in(String plain, @Nullable String alt) {
        boolean isHalf = HALF_BRACKETED.matcher(plain).matches();
        Matcher separator = (isHalf ? BLANK : SEPARATOR).matcher(plain);
        while (separator.find()) {
            String rest = plain.substring(separator.end());
            boolean isLabelled = separator.group().strip().startsWith(":")
                    && BARE.matcher(rest).matches();
            if (isByPhotographer(plain.substring(0, separator.start()), separator.group(), rest)) {
                return Optional.of(rest);
            }
            if (!isLabelled
                    && isCredit(rest, separator.group().matches("[.!?].*"))
                    && !OF_PICTURES
                            .matcher(plain.substring(0, separator.start()))
                            .find()) {
                return Optional.of(rest);
            }
        }
        if (ALL_OF_NAME.matcher(plain).matches()
                && isCredit(plain.strip(), true)
                && !OF_ME.matcher(plain.strip()).matches()) {
            return Optional.of(plain.strip());
        }
        return ALL_OF_ME.matcher(plain).matches() ? Optional.of(plain) : bySomebody(plain, alt);
    }

    private static boolean isByPhotographer(String before, String separator, String rest) {
        Matcher photographer = OF_PHOTOGRAPHER.matcher(rest);
        boolean isApart = !separator.contains(":")
                && !(separator.contains(",") && NAMED.matcher(before).find());
        return isApart
                && photographer.matches()
                && PersonName.mayBe(photographer.group("name"))
                && !BracketedCredit.isOfSomethingElse(before);
    }

    private static boolean isCredit(String rest, boolean isSentence) {
        if (FROM_PLATFORM.matcher(rest).matches()) {
            return true;
        }
        Matcher named = OF_NAME.matcher(rest);
        if (!named.matches()) {
            return OF_ME.matcher(rest).matches() || isOfHandle(rest);
        }
        String name = named.group("name");
        if (named.group("by") != null && CAMERA.matcher(name).lookingAt()) {
            return false;
        }
        // "Bar: bild Anna Karin" goes on with what is seen, "Picture Window Theories" is the name of a show.
        boolean isSure = named.group("by") != null || (isSentence && named.group("source") == null);
        return !isSure ? PersonName.is(name) : PersonName.mayBe(name);
    }

    /** {@code pic by tomreed}: of a name in small letters, nothing but how, when or where it was taken may be meant as well. */
    private static boolean isOfHandle(String rest) {
        Matcher handle = OF_HANDLE.matcher(rest);
        if (!handle.matches()) {
            return false;
        }
        return handle.group("english") != null
                ? !NO_HANDLE.matcher(handle.group("handle")).lookingAt()
                : PersonName.beginsLikeOne(handle.group("handle"));
    }

    private Optional<String> bySomebody(String plain, @Nullable String alt) {
        for (Pattern known : byKnown) {
            Matcher by = known.matcher(plain);
            if (by.matches() && isScene(by.group("label")) && !isWork(by.group("label"), alt)) {
                return Optional.of(by.group("credit"));
            }
        }
        Matcher by = BY_SOMEBODY.matcher(plain);
        boolean isFound = by.matches()
                && PersonName.is(by.group("name"))
                && isScene(by.group("label"))
                && !isWork(by.group("label"), alt);
        return isFound ? Optional.of(by.group("credit")) : Optional.empty();
    }

    private static boolean isWork(String label, @Nullable String alt) {
        return DEED.matcher(label).matches()
                || BracketedCredit.isOfSomethingElse(label)
                || CreditLabels.isOfWork(label + " " + alt);
    }

    /** "Starry Night" with capitals all along is what a work is called. */
    private static boolean isScene(String label) {
        String[] words = label.strip().split("\\s+", -1);
        boolean isTitle = words.length > 1 && Character.isUpperCase(words[words.length - 1].codePointAt(0));
        return !isTitle && Stream.of(FoldedText.words(label).split(" ", -1)).anyMatch(SCENES::contains);
    }
}
