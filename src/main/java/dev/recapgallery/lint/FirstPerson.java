package dev.recapgallery.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a caption says that its writer is seen: {@code Me and Lorenzo}, {@code Ich am Strand}, {@code Lorenzo e
 * io}; not where "me" belongs to a sentence ({@code Me gusta Durham}) or a title ({@code Me! Me! Me! by Ana Lima}).
 */
final class FirstPerson {

    private static final int MAX_CHARS = 300;

    private static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}'’-])";

    private static final String NAMES = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";

    /** What "Simon and I" is followed by in a picture; by a verb, the two do something that the picture needn't show. */
    private static final String PICTURED =
            "(?=\\s*[*_\\]]*(?:$|[.,;:!?(–—]|\\s+(?:at|on|in|with|before|after|near|by|outside|inside|am|im|in|bei"
                    + "|beim|auf|vor|mit|an|à|au|aux|sur|dans|devant|avec|chez|en|con|ante|com|no|na|em|al|alla|op|met|på|med|i"
                    + "|davanti|sul|sulla|nel|nella|w|we|z|ze|przy|przed|v|ve|u|s|se|před)\\b))";

    /** What follows the word "Me" in English; in Spanish and Portuguese, it begins other sentences: "Me gusta Durham". */
    private static final String BEHIND_ME =
            "(?=\\s*(?:$|w/|[,;.!?()/+&*_\\]–—-]|(?:and|&|with|at|on|in|as|after|before(?! you)|during|near|next|behind|by"
                    + "|outside|inside|under|between|among|beside|from|\\p{Ll}+ing)\\b))";

    /** "Stay with me" asks for something; "Simon with me" shows two people. */
    private static final String NO_REQUEST =
            "(?!(?:Be|Bear|Bring|Chat|Coffee|Come|Dance|Dinner|Drinks|Fly|Give|Go|Join|Lunch|Meet|Pair(?:ing)?|Play"
                    + "|Ride|Rock|Run|Share|Show|Sing|Sit|Speak|Stand|Stay|Take|Talk|Tell|Travel|Walk|Watch|Work)\\b)";

    /** The word "Me" first, be it emphasised or the text of a link; or behind names: "Lorenzo and me". */
    private static final Pattern ME = Pattern.compile(
            "[\\s*_\\[]*+(?:[Mm]e" + WORD_END + BEHIND_ME + "|Myself" + WORD_END
                    + "|My \\p{Ll}+ and (?:me|I)" + WORD_END + PICTURED
                    + "|I(?:['’]m| am) (?:on the (?:left|right)|in the (?:middle|front|back)|the one)" + WORD_END
                    + "|" + NO_REQUEST + "(?:" + NAMES
                    + "(?:,?\\s+(?:and\\s+|&\\s+|from\\s+|the\\s+)?)){1,12}?(?:and|&|with)\\s+(?:me|myself)"
                    + WORD_END + "(?!\\s+(?:the|an?)\\b)"
                    + "|(?:" + NAMES + "(?:,?\\s+(?:and\\s+|&\\s+)?)){1,12}?(?:and|&)\\s+I" + WORD_END + PICTURED
                    + "|Here(?:['’]s| is)\\s+me" + WORD_END + "|It['’]s me" + WORD_END
                    + "(?=\\s*(?:$|[!.,]))|[^()]*+\\(me\\)\\W*$|Th(?:at|is)(?:['’]s| is) me" + WORD_END + BEHIND_ME
                    + "|Here I(?: am|['’]m)\\s+(?:with|on|at|in)\\b|Yours truly"
                    + WORD_END
                    + "|(?:A |An? \\p{L}+ )?(?:[Pp]icture|[Pp]hoto|[Ss]hot|[Ii]mage) of (?:me|myself)" + WORD_END
                    + ").*",
            Pattern.DOTALL);

    /** The same in other languages, with company or a place: {@code Ich und Lorenzo}, {@code Moi devant la tour}. */
    private static final Pattern ME_ELSEWHERE = Pattern.compile(
            "[\\s*_\\[]*+(?:(?:Ich (?:und|mit|bei|beim|auf|am|im|in|an|vor|hinter|neben|unter|zwischen)"
                    + "|Moi (?:et|avec|devant|sur|dans|derrière|chez|à(?! la (?:carte|crème|française|mode|vanille)\\b)|au|aux)"
                    + "|Yo (?:y|con|en|ante|frente|junto|delante|sobre|entre)"
                    + "|Io (?:e|ed|con|al|alla|davanti|sul|sulla|nel|nella|accanto|sotto)"
                    + "|Eu (?:e|com|no|na|em|ao|à|diante|junto|entre)|Ik (?:en|met|op|in|bij|voor|naast)"
                    + "|Jag (?:och|med|på|vid)|Jeg (?:og|med|på|ved)) .*"
                    + "|(?:Ich|Moi|Yo|Io|Eu|Ik|Jag|Jeg) \\((?:ganz |tout |todo |a la |à |a |al |til |till )?(?:links?|rechts?|mitte|gauche|droite"
                    + "|izquierda|derecha|centro|sinistra|destra|esquerda|direita|vänster|höger|venstre|høyre|højre)[^()]*\\).*"
                    + "|(?:(?:Das|Hier) bin ich|C['’]est moi|Me voici|Me voilà|Sono io|Sou eu|(?:Est[ae]|Aquí) (?:soy|estoy)(?: yo)?|Soy yo|(?:Quest[ao]|Qui) sono io|Eccomi|Aqui estou(?: eu)?|Dit ben ik"
                    + "|To ja|Tohle jsem já|Det är jag|Det er (?:jeg|mig|meg))" + WORD_END
                    + "(?=[\\s*_]*(?:$|[.,!(]| (?:vor|am|auf|im|in|bei|mit|und|devant|sur|dans|avec|et|en|ante|con|y|davanti|a|al|sul|nel|e|no|na|com|op|met|przed|na|z|w|před|na|s|på|med|vid|ved) )).*"
                    + "|(?:" + NAMES
                    + "(?:,?\\s+|\\]\\([^()]*\\)\\s+)){1,8}?(?:und ich|et moi|y yo|e io|ed io|e eu|en ik"
                    + "|och jag|og jeg|i ja|a já)" + WORD_END + PICTURED + ".*)",
            Pattern.DOTALL);

    /** Words that mean something else in other languages: "Já na praia" of Portuguese, "Ja we zijn er!" of Dutch. */
    private static final String AMBIGUOUS =
            "(?:Ja (?:a|i|z|ze|na|w|we|przy|przed|obok)|Já (?:a|s|se|na|v|ve|u|při|před|vedle)|Io in)";

    private static final Pattern ME_IN_ITS_LANGUAGE =
            Pattern.compile("[\\s*_\\[]*+" + AMBIGUOUS + " .*", Pattern.DOTALL);
    private static final Pattern ME_WITH_NAME = Pattern.compile(
            "[\\s*_\\[]*+(?!Io in (?:Jupiter|Galileo))" + AMBIGUOUS + " [*_\\[]*+\\p{Lu}.*", Pattern.DOTALL);

    private static final Set<String> ITS_LANGUAGES = Set.of("cs", "sk", "pl", "it");
    private static final Set<String> OTHER_LANGUAGES = Set.of("pt", "nl", "de");

    /** What is no picture of anybody: a song's words to somebody else, a language, a saying. */
    private static final List<Pattern> TITLES = List.of(
            Pattern.compile(
                    "(?iu)^[\\s*_\\[]*(?:Me and my|Ich und mein|Moi et (?:mon|ma)|Yo y mi|Io e (?:la mia|il mio)|Eu e (?:a minha|o meu)"
                            + "|Ik en mijn|Jag och min|Jeg og min|Ja i (?:mój|moja)|Já a (?:můj|má)|Я и (?:мой|моя|моё)) (?:own |own long |langer? |long )?(?:shadow|reflection"
                            + "|Schatten|Spiegelbild|ombre|reflet|sombra|reflejo|reflexo|ombra|riflesso|schaduw|spiegelbeeld|skugga|skygge|cień"
                            + "|odbicie|stín|odraz|тень|отражение)" + WORD_END),
            Pattern.compile(
                    "\\((?:the|a|an) (?:album|band|bar|book|café|film|movie|musical|painting|play|poem|pub|show|song|track)\\b"),
            Pattern.compile("^\\W*(?i:me)\\W+(?i:me|myself)\\b"),
            Pattern.compile(
                    "^\\W*(?:You and (?:me|I)|Du und ich|Toi et moi|Tú y yo|Tu e io|Você e eu|Jij en ik|Du och jag|Ty i ja|Ty a já|Ты и я|Me and (?i:you)|Ich und (?i:du)|Moi et (?i:toi)|Yo y (?i:tú|tu)|Io e (?i:te|tu)|Eu e (?i:tu|você)"
                            + "|Ik en (?i:jij|jou)|Jag och (?i:du)|Jeg og (?i:du)|Ja i (?i:ty)|Já a (?i:ty))"
                            + WORD_END),
            Pattern.compile("^\\W*Ich (?:auf|in) \\p{Lu}\\p{Ll}*(?:isch|utsch|atein)\\b"),
            Pattern.compile(
                    "^\\W*(?:Yo en|Io in|Moi en|Eu em|Ik in het|Jag på|Jeg på)(?: el| al)? (?i:griego|greco|grec|grego"
                            + "|grieks|lat[ií]no?|latijn|español|spagnolo|inglés|inglese|inglês|francés|francese|alemán|tedesco|italiano|engelska?"
                            + "|français|português|portugués|svenska|norsk|dansk|japonés|árabe)" + WORD_END),
            Pattern.compile(
                    "^\\W*\\p{Lu}\\p{L}*(?: \\p{L}+){1,3} (?:significa|signifie|bedeutet|betekent|betyder|znamená|znaczy|means)"
                            + WORD_END),
            // What a work is called has capitals all along, and somebody who made it behind.
            Pattern.compile("^\\W*(?:(?:\\p{Lu}[\\p{L}'’]*+|and|the|of|in|on|a|to|with|&)[!?.,]*+\\s++)+by\\s+" + NAMES
                    + "(?:\\s+" + NAMES + ")*\\W*$"));

    private FirstPerson() {}

    /**
     * True for a text that shows its writer, by its beginning.
     *
     * @param language of the gallery, a BCP 47 tag
     */
    static boolean isSeenBy(String text, String language) {
        String beginning = FoldedText.beginning(text, MAX_CHARS);
        boolean isSaid = ME.matcher(beginning).matches()
                || ME_ELSEWHERE.matcher(beginning).matches()
                || FirstPersonEast.isSeenBy(beginning)
                || isSaidAmbiguously(beginning, Locale.forLanguageTag(language).getLanguage());
        return isSaid
                && TITLES.stream().noneMatch(title -> title.matcher(beginning).find());
    }

    private static boolean isSaidAmbiguously(String text, String language) {
        return ITS_LANGUAGES.contains(language)
                ? ME_IN_ITS_LANGUAGE.matcher(text).matches()
                : !OTHER_LANGUAGES.contains(language)
                        && ME_WITH_NAME.matcher(text).matches();
    }
}
