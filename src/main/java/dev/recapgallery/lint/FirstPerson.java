package dev.recapgallery.lint;

import dev.recapgallery.text.CreditTerms;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether a caption says that its writer is seen: {@code Me and Lorenzo}, {@code Wir am Strand}, {@code Lorenzo e
 * io}; not where "me" belongs to a sentence ({@code Me gusta Durham}) or a title ({@code Me! Me! Me! by Ana Lima}).
 */
final class FirstPerson {

    private static final int MAX_CHARS = 300;

    /** What may stand before the first word: emphasis, the text of a link. */
    private static final String START = "[\\s*_\\[]*+";

    private static final String END = "(?![\\p{L}\\p{M}\\p{N}'’-])";

    /** Words that are said to somebody ("Stay with me"), and the small ones that begin another sentence ("For Lorenzo and me"). */
    private static final String NO_NAME =
            "(?!(?:Be|Bear|Bring|Chat|Coffee|Come|Dance|Dinner|Drinks|Fly|Give|Go|Join|Lunch|Meet|Pair(?:ing)?|Play"
                    + "|Ride|Rock|Run|Share|Show|Sing|Sit|Speak|Stand|Stay|Take|Talk|Tell|Travel|Walk|Watch|Work"
                    + "|Komm|Tanz|Geh|Sprich|Sing|Bleib|Viens|Venez|Danse|Reste|Parle|Ven|Baila|Habla|Quédate|Vieni|Balla|Resta|Parla"
                    + "|Kom|Dans|Praat|Blijf|Vem|Dança|Fica|Fala|Chodź|Zatańcz|Zostań|Stanna|Dansa|Följ|Pojď"
                    + "|About|As|Between|But|By|For|From|If|Like|Of|So|Than|To|What|When|Why|Für|Von|Pour|Para|Per|Voor|Dla|Pro|För"
                    + "|The(?! \\p{Lu}\\p{Ll}+s ))(?!\\p{L})|\\p{Lu} )";

    private static final String NAMES = NO_NAME + "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\]\\([^()]*\\))?"
            + "(?:,?\\s+(?:(?:and|from|the|&|und|et|y|e|en|och|og|i|a)\\s+)?)){1,12}?";

    /** "My husband and I". */
    private static final String RELATIVE =
            "(?:The|My|Meine?|M[ao]n|Mes|Mis?|(?:Il )?Mio|(?:La )?Mia|Mijn|(?:[OA] )?[Mm](?:eu|inha)|M[óů]j|Moj[ae]|Min|Mitt)"
                    + "(?: \\p{Ll}+){1,2} ";

    /** "Me" alone says it all in English; "Me, my laptop and a latte" tells of things. */
    private static final Pattern IN_ENGLISH = Pattern.compile(
            START + "(?:[Mm]e" + END + "(?!, my )(?=\\s*(?:$|[,;.!?()/+&*_\\]–—-]))|Myself" + END
                    + "|[^()]*+\\(me\\)\\W*$|" + NAMES + "(?:hugging|kissing|carrying|interviewing) (?:me|us)" + END
                    + "|.{0,80}[:–—] me (?:with|and|at|on|in|\\p{Ll}+ing)"
                    + END + "|.{0,80}[,;(] me (?:with|at|on|in|\\p{Ll}+ing) (?:\\p{L}+ ?){1,4}[.!)]*$|(?:" + NAMES
                    + ")?(?i:hanging out|chilling|chatting|posing|hiking|dancing|goofing (?:off|around)|sitting|standing|celebrating|walking|dining)(?: \\p{Ll}+){0,3} with me(?=\\W*$|[,.;:!?(–—]| (?:at|on|in|by|near|after|before|during))"
                    + END
                    + "|.*(?U:\\b)(?i:photo|picture|pic|shot) of (?:me|us)" + END + ").*",
            Pattern.DOTALL);

    /** Words that other languages use as well: "Já na praia" of Portuguese, "Ja we zijn er!" of Dutch, "My way". */
    private static final Set<String> SHARED = Set.of("pl", "cs");

    private static final String HOW_MANY =
            "(?:\\s+(?:zwei|drei|vier|alle|beide|deux|trois|quatre|tous|tou[st]es|dos|tres|cuatro|tod[oa]s|due|tre"
                    + "|quattro|tutti|dois|três|quatro|twee(?:ën)?|drie(?:ën)?|allemaal|två|fyra|alla|dwoje|troje|wszyscy))?";

    /**
     * How one language says it.
     *
     * @param sure what means the same in texts of any language
     * @param own what does in galleries of this language
     * @param named the same with a name behind it
     */
    private record Reading(String language, Pattern sure, Pattern own, Pattern named) {

        static Reading of(FirstPersonWords words) {
            String pictured = END + "(?=[\\s*_\\])]*(?:$|[.,;:!?(–—]|(?:" + words.where() + ")" + END + "))";
            String where = "\\s+(?:" + words.where() + ")" + END + "(?=\\s*[^\\s.!?)])";
            String side = FirstPersonWords.SIDE;
            String sure = Stream.of(
                            "(?:" + words.me() + "|" + words.us() + ") \\(" + side + "[^()]*\\)",
                            "(?:.{0,80}[,;:(–—-] ?)?(?:" + words.isMe() + ")" + pictured,
                            "(?:" + NAMES + "|" + RELATIVE + ")(?:" + words.and() + "|" + words.with() + ")" + pictured,
                            ".{0,80}(?<!\\p{L})(?i:" + words.with() + "),? " + side + END,
                            "(?:" + words.giving() + ")" + END)
                    .collect(Collectors.joining("|", START + "(?:", ").*"));
            String own = START + "(?:" + words.me() + "|(?:" + words.us()
                    + ")(?!\\s+(?:und|et|y|ed?|och|og|i|a|and|&)\\s)" + HOW_MANY + ")" + where + ".*";
            String named = START + "(?:" + words.me() + ")" + where + "\\s+[*_\\[]*+\\p{Lu}.*";
            return new Reading(words.language(), pattern(sure), pattern(own), pattern(named));
        }

        private static Pattern pattern(String regex) {
            return Pattern.compile(regex, Pattern.DOTALL);
        }

        boolean isSaid(String text, String gallery) {
            return sure.matcher(text).matches()
                    || (isOwn(gallery) ? own : named).matcher(text).matches();
        }

        private boolean isOwn(String gallery) {
            return !SHARED.contains(language) || SHARED.contains(gallery);
        }
    }

    private static final List<Reading> READINGS = Stream.concat(
                    Stream.of(FirstPersonWords.ENGLISH), FirstPersonWords.OTHERS.stream())
            .map(Reading::of)
            .toList();

    private static final String PLACED =
            "(?:I['’]m|I am|ich bin|ich stehe|je suis|(?:yo )?soy|(?:eu )?sou|(?:io )?sono|jag är|jeg er|ik ben|ik sta"
                    + "|jestem|jsem) (?:the |der |die |das |la |le |el |o |a |il |de |den |nummer )?[\\p{L}\\d]+[.ªº]?(?: (?:one|en partant))?"
                    + " (?:from|on|von|de|à|a|por|desde|da|från|fra|van|od|z) (?:the |la |l['’])?(?:far )?"
                    + "(?:left|right|links|rechts|gauche|droite|izquierda|derecha|esquerda|direita|sinistra|destra|vänster|höger|venstre|høyre|højre|lewej|prawej)";

    private static final String WITH_ME =
            "(?:with me|mit mir|avec moi|conmigo|comigo|con me|med m[ei]g|met mij|ze mną|se mnou)";

    private static final String IN_PHOTO =
            "(?:in|on|auf|sur|en|na|nella|på|op|w)(?: (?:the|this|dem|diesem|la|cette|esta|de|deze))? (?:"
                    + CreditTerms.PHOTO + "|bilde[nt]|billedet|fotoe?t|zdjęciu)";

    /** Where the writer stands in a group, who is seen with them, and what their face was like. */
    private static final Pattern ANYWHERE = Pattern.compile(
            "(?iu)(?:.{0,120}[,;:(.–—-] ?)?(?:" + PLACED
                    + "|(?<=[,;:(–—-] ?)(?:me|ich|moi|yo|eu|io|ik|jag|jeg|ja|já),? " + FirstPersonWords.SIDE + "|"
                    + WITH_ME + ",? " + IN_PHOTO + "|" + IN_PHOTO + ",? "
                    + WITH_ME + ")" + END
                    + ".*|" + START
                    + "(?:my (?:face|reaction|expression|smile) (?:when|after|as|while|during|on (?:hearing|seeing))|mein(?:e reaktion| gesicht(?:sausdruck)?),? (?:als|wenn|nach|beim)"
                    + "|(?:ma (?:tête|réaction)|mon (?:visage|expression)) (?:quand|lorsqu['’]?e?|après|en)|mi (?:cara|reacción|expresión) (?:cuando|al|después|tras)"
                    + "|(?:a )?minha (?:cara|reação|expressão) (?:quando|ao|depois)|(?:la )?mia (?:faccia|reazione|espressione) (?:quando|dopo|al|mentre)"
                    + "|(?:min min|mitt ansikte?) (?:när|då|da|efter|etter)|mijn gezicht (?:toen|als|na)|moja (?:mina|twarz),? (?:kiedy|gdy|po)|můj (?:výraz|obličej),? (?:když|po))"
                    + END
                    + ".*",
            Pattern.DOTALL);

    /** An alt text tells in sentences what is seen. */
    private static final Pattern IN_ALT = Pattern.compile(
            START + "(?:" + NAMES + "(?:(?:and|&) I|und ich|et moi|y yo|e io|en ik|e eu|och jag|i ja)"
                    + "|I (?:am|stand|sit|hold|smile|wave|pose|give|wear)|Ich (?:bin|stehe|sitze|halte|lächle|winke|trage)|Je (?:suis|souris|tiens|porte))"
                    + END + " \\p{Ll}.*",
            Pattern.DOTALL);

    private FirstPerson() {}

    /**
     * True for a text that shows its writer, by its beginning.
     *
     * @param language of the gallery, a BCP 47 tag
     */
    static boolean isSeenBy(String text, String language) {
        String beginning = FoldedText.beginning(text, MAX_CHARS);
        String gallery = Locale.forLanguageTag(language).getLanguage();
        boolean isSaid = IN_ENGLISH.matcher(beginning).matches()
                || READINGS.stream().anyMatch(reading -> reading.isSaid(beginning, gallery))
                || ANYWHERE.matcher(beginning).matches()
                || FirstPersonEast.isSeenBy(beginning);
        return isSaid && !SelfTitles.isTitle(beginning);
    }

    /** The same of an alt text. */
    static boolean isSeenInAlt(String alt, String language) {
        return IN_ALT.matcher(FoldedText.beginning(alt, MAX_CHARS)).matches() || isSeenBy(alt, language);
    }
}
