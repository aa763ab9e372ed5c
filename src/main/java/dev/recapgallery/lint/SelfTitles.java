package dev.recapgallery.lint;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what has "me" in it and is no picture of anybody: a song's words to somebody else, a language, a saying, a film. */
final class SelfTitles {

    private static final String END = "(?![\\p{L}\\p{M}\\p{N}'’-])";

    private static final List<Pattern> TITLES = List.of(
            Pattern.compile(
                    "(?iu)^[\\s*_\\[]*(?:Me and my|Ich und mein|Moi et (?:mon|ma)|Yo y mi|Io e (?:la mia|il mio)|Eu e (?:a minha|o meu)"
                            + "|Ik en mijn|Jag och min|Jeg og min|Ja i (?:mój|moja)|Já a (?:můj|má)|Я и (?:мой|моя|моё)) (?:own |long |langer? )*(?:shadow|reflection"
                            + "|Schatten|Spiegelbild|ombre|reflet|sombra|reflejo|reflexo|ombra|riflesso|schaduw|spiegelbeeld|skugga|skygge|cień"
                            + "|odbicie|stín|odraz|тень|отражение)" + END),
            // "Lorenzo and me (the song)", "Sie und ich: das Theaterstück"
            Pattern.compile(
                    "(?iu)[(:,–—-] ?(?:the|an?|das|der|die|eine?|une?|les?|la|l['’]|una?|el|il|lo|o|uma|de|het|een|en|ett|den|det)? ?(?:\\p{L}+ )??(?:album|band|bar|book|comic|blad|bord|cartello|jeu|letrero|magazine?|novela?|poema?|roman|romanzo|romance|series?|sign|sk[iy]lt|schild|sticker|teatro|tegel|theater|théâtre|tidning(?:en)?|titel|verein"
                            + "|café|film|movie|musical|painting|play|poem|pub|show|song|track|theaterstück|stück|buch|lied|livre|chanson|pièce|libro"
                            + "|canción|canzone|livro|canção|boek|liedje|bok|låt|książka|piosenka|kniha|píseň|plakat|poster|affiche|cartel|manifesto|cartaz)"
                            + END),
            Pattern.compile("^\\W*(?i:me)\\W+(?i:me|myself)(?U:\\b)|(?U:\\b)(?i:me,? myself,? (?:and|&) I)(?U:\\b)"),
            // Films, shows and sayings: "Vi på Saltkråkan", "Vi med hund", "Eu com isso?"
            Pattern.compile(
                    "(?iu)^\\W*(?:vi på (?:saltkråkan|solsidan|krogen)|vi i (?:femman|villa|sjuan)|vi på [\\p{L}]+, en (?:bok|film|serie)"
                            + "|vi med (?:barn|hund|häst|katt|mat|bil|båt)|(?:e )?eu com (?:isso|isto)|(?:y )?yo con (?:eso|esto)|(?:e )?io con (?:ciò|questo)"
                            + "|moi avec ça)\\W*" + "(?:$|av |by )"),
            Pattern.compile(
                    "^\\W*(?:You and (?:me|I)|Du und ich|Toi et moi|Tú y yo|Tu e io|Você e eu|Jij en ik|Du och jag|Ty i ja|Ty a já|Ты и я|\\p{L}+ (?:and|und|et|y|ed?|en|och|og|i|a) (?i:the others|die anderen|les autres|los (?:otros|demás)|gli altri|os outros|de anderen|de andra|oni|inni|ostatní)|Me and (?i:you)|Ich und (?i:du)|Moi et (?i:toi)|Yo y (?i:tú|tu)|Io e (?i:te|tu)|Eu e (?i:tu|você)"
                            + "|Ik en (?i:jij|jou)|Jag och (?i:du)|Jeg og (?i:du)|Ja i (?i:ty)|Já a (?i:ty))" + END),
            Pattern.compile("^\\W*Ich (?:auf|in) \\p{Lu}\\p{Ll}*(?:isch|utsch|atein)(?U:\\b)"),
            Pattern.compile(
                    "^\\W*(?:Yo en|Io in|Moi en|Eu em|Ik in het|Jag på|Jeg på)(?: el| al)? (?i:griego|greco|grec|grego"
                            + "|grieks|lat[ií]no?|latijn|español|spagnolo|inglés|inglese|inglês|francés|francese|alemán|tedesco|italiano|engelska?"
                            + "|français|português|portugués|svenska|norsk|dansk|japonés|árabe)" + END),
            Pattern.compile(
                    "^\\W*\\p{Lu}\\p{L}*(?: \\p{L}+){1,3} (?:significa|signifie|bedeutet|betekent|betyder|znamená|znaczy|means)"
                            + END),
            // What is written there, or somebody else says: "Sign: I'm holding a door", "Anna said: I am presenting"
            Pattern.compile(
                    "(?iu)^\\W*(?:an? |the |my |das |ein |le |la |el |il |o )?(?:sign|slide|shirt|t-shirt|sticker|poster|banner|button|badge|mug|quote|meme|tweet|toot|comic|graffiti"
                            + "|schild|folie|aufkleber|plakat|zitat|panneau|affiche|citation|cartel|letrero|cita|cartaz|cartello|citazione|bord|citaat)s?"
                            + "(?: (?:says|reads|sagt|dit|dice|diz))?\\s*:"
                            + "|^[^.!?]{1,60}(?U:\\b)(?:said|says|asked|asks|told (?:me|us)|wrote|writes|shouted|sagte|sagt|fragte|meinte|dit|disait|dijo|dice|disse|diz|zei|zegt|sa|sade)\\s*[,:]"),
            // What a work is called has capitals all along, and somebody who made it behind.
            Pattern.compile(
                    "^\\W*(?:(?:\\p{Lu}[\\p{L}'’]*+|and|the|of|in|on|a|to|with|&)[!?.,]*+\\s++)+by\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*"
                            + "(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*)*\\W*$"));

    private SelfTitles() {}

    static boolean isTitle(String text) {
        return TITLES.stream().anyMatch(title -> title.matcher(text).find());
    }
}
