package dev.recapgallery.lint;

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
                    + "|.{0,80}[:–—] me (?:with|and|at|on|in|\\p{Ll}+ing)" + END
                    + "|.*\\b(?:photo|picture|pic|shot) of (?:me|us)" + END + ").*",
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
            String pictured = END + "(?=[\\s*_\\]]*(?:$|[.,;:!?(–—]|(?:" + words.where() + ")" + END + "))";
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
                || FirstPersonEast.isSeenBy(beginning);
        return isSaid && !SelfTitles.isTitle(beginning);
    }

    /** The same of an alt text. */
    static boolean isSeenInAlt(String alt, String language) {
        return IN_ALT.matcher(FoldedText.beginning(alt, MAX_CHARS)).matches() || isSeenBy(alt, language);
    }
}
