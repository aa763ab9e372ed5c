package dev.recapgallery.lint;

import java.util.List;

/**
 * How somebody says in one language of being seen; all parts are regular expressions.
 *
 * @param language BCP 47
 * @param me as a caption's first word
 * @param us as a caption's first words
 * @param where what follows them in a picture; by a verb, they do something that the picture needn't show
 * @param and behind names: "and me"
 * @param with behind names: "with me"
 * @param isMe "that's me"
 * @param giving "giving my talk", "a photo of me"
 */
record FirstPersonWords(
        String language, String me, String us, String where, String and, String with, String isMe, String giving) {

    static final FirstPersonWords ENGLISH = new FirstPersonWords(
            "en",
            "[Mm]e|Myself",
            "Us|(?:(?:Just|All|Only) )?[Tt]he (?:two|three|four|five|six|seven|lot) of us|(?:All|Both|Some|Most) (?:(?:two|three|four|five) )?of us",
            "w/|and|&|with|at|on|onstage|outdoors|in|as|after|before(?! you)|during|near|next|behind|by|outside|inside|under|between|among|beside|from|\\p{Ll}+ing",
            "(?:and|&) (?:me|I|myself)|with myself",
            "with me",
            "Here(?:['’]s| is) (?:me|yours truly)|(?:It|[Tt]hat|This)(?:['’]s| is) me|Here I(?: am|['’]m)|Yours truly"
                    + "|I(?:['’]m| am) (?:on the (?:far )?(?:left|right)|in the (?:middle|front|back)|the (?:one|tall one|short one)|on stage|giving|speaking|presenting)"
                    + "|(?:Can you )?[Ss]pot me|(?:Can you )?[Ff]ind me|(?:A |An? \\p{L}+ )?(?:[Pp]icture|[Pp]hoto|[Ss]hot|[Ii]mage) of (?:me|myself|us)",
            "(?:.{0,80}[,;:(–—] ?)?I(?:['’]m| am) (?:presenting|giving|holding|showing|delivering|wearing|hugging|receiving) (?:my|a|an|the|our)(?U:\\b)(?!.*(?U:\\b)(?:tomorrow|soon|tonight|next (?:week|month|year|time)|later)(?U:\\b))|Wearing my \\p{L}+|(?:Giving|Presenting|Delivering|Holding|Doing|Practising|Practicing|Starting|Opening) my (?:[\\p{L}-]+ ){0,2}?(?:talk|keynote|speech|poster|workshop|demo|tutorial|presentation|session|lecture)");

    static final List<FirstPersonWords> OTHERS = List.of(
            new FirstPersonWords(
                    "de",
                    "Ich|Mich",
                    "Wir|Uns",
                    "und|mit|bei|beim|auf|am|im|in|an|vor|hinter|neben|unter|zwischen|während|nach|links|rechts",
                    "und ich",
                    "mit mir",
                    "(?:[Dd]as|Hier) bin ich",
                    "(?:Ich halte|Ich gebe|Hier halte ich|Hier gebe ich) (?:\\p{L}+ ){1,2}(?:\\p{L}*[Vv]ortrag|Rede|Keynote|Talk|Workshop|Lightning Talk)|(?:Ein )?(?:Foto|Bild) von (?:mir|uns)"),
            new FirstPersonWords(
                    "fr",
                    "Moi",
                    "Nous",
                    "et|avec|devant|sur|dans|derrière|chez|pendant|lors|entre|sous|en train|à(?! la (?:carte|crème|française|mode|vanille)(?!\\p{L}))|au|aux",
                    "et moi(?:-même)?",
                    "avec moi",
                    "[Cc]['’]est moi|Me voici|Me voilà|Nous voici|Nous voilà",
                    "(?:En train de (?:donner|présenter)|Je (?:donne|présente|fais)) (?:ma|mon) (?:\\p{L}+ )?(?:conférence|présentation|talk|exposé|atelier|discours|keynote)|(?:Une )?[Pp]hoto de (?:moi|nous)"),
            new FirstPersonWords(
                    "es",
                    "Yo",
                    "Nosotr[oa]s",
                    "y|con|en|ante|frente|junto|delante|sobre|entre|durante|\\p{L}+[aei]ndo",
                    "y yo",
                    "conmigo",
                    "(?:Est[ae]|Aquí|Ahí) (?:soy|estoy)(?: yo)?|Soy yo",
                    "(?:Dando|Impartiendo|Presentando|Doy|Presento) mi (?:charla|ponencia|taller|presentación|discurso|póster|keynote)|(?:Una )?[Ff]oto de (?:mí|nosotr[oa]s)"),
            new FirstPersonWords(
                    "it",
                    "Io",
                    "Noi",
                    "e|ed|con|al|allo|alla|davanti|sul|sulla|nel|nella|a|accanto|sotto|durante|mentre|in(?= (?:cima|spiaggia|montagna|piazza|centro|viaggio|treno|barca|bici|riva|terrazza)(?!\\p{L}))",
                    "(?:e|ed) (?:io|me)",
                    "con me",
                    "Sono io|(?:Quest[ao]|Qui) sono io|Eccomi|Eccoci",
                    "(?:Mentre )?(?:[Tt]engo|[Pp]resento|[Ff]accio) (?:il mio|la mia) (?:talk|intervento|discorso|seminario|poster|presentazione|relazione|conferenza|keynote)|(?:Una )?[Ff]oto di (?:me|noi)"),
            new FirstPersonWords(
                    "nl",
                    "Ik",
                    "Wij",
                    "en|met|op|in|bij|voor|naast|tijdens|onder|achter|tussen|aan",
                    "en ik",
                    "met (?:mij|me)",
                    "[Dd]it ben ik|[Dd]at ben ik",
                    "Ik (?:geef|houd|hou) mijn (?:\\p{L}+ )?(?:praatje|presentatie|lezing|talk|toespraak|workshop|keynote)|(?:Een )?[Ff]oto van (?:mij|ons)"),
            new FirstPersonWords(
                    "pt",
                    "Eu",
                    "Nós",
                    "e|com|no|na|nos|nas|em|ao|à|diante|junto|entre|durante|\\p{L}+[aei]ndo",
                    "e eu",
                    "comigo",
                    "Sou eu|[Ee]st[ae] sou eu|Aqui est(?:ou|amos)(?: (?:eu|nós))?",
                    "(?:Dando|Apresentando|Dou|Apresento) (?:a minha|minha|o meu|meu) (?:palestra|apresentação|oficina|talk|discurso|pôster|poster|keynote)|(?:Uma )?[Ff]oto de (?:mim|nós)"),
            new FirstPersonWords(
                    "sv",
                    "Jag|Jeg",
                    "Vi",
                    "och|og|med|på|i|vid|hos|ved(?! (?:ikke|alt|godt|det|at|hva[dr]?|hvor|hvem)(?!\\p{L}))|framför|foran|bakom|bredvid|under",
                    "(?:och|og) (?:jag|jeg|mig|meg)",
                    "med (?:mig|meg)",
                    "Det (?:är|er) (?:jag|jeg|mig|meg)",
                    "(?:Jag håller|Jag ger|Jeg holder|Jeg gir|Jeg giver) (?:mitt|min|mit) (?:\\p{L}+ )?(?:föredrag|tal|presentation|workshop|keynote|foredrag|oplæg|presentasjon)|(?:Ett |Et )?[Ff]oto a[vf] (?:mig|meg|oss)"),
            new FirstPersonWords(
                    "pl",
                    "Ja",
                    "My",
                    "i|z|ze|na|w|we|przy|przed|obok|podczas|pod|nad",
                    "i ja",
                    "ze mną",
                    "[Tt]o ja",
                    "(?:Prowadzę|Wygłaszam|Daję) (?:mój|moją|swój|swoją) (?:\\p{L}+ )?(?:wykład|prelekcję|prezentację|warsztat|warsztaty|referat)"),
            new FirstPersonWords(
                    "cs",
                    "Já",
                    "My",
                    "a|s|se|na|v|ve|u|při|před|vedle|během|pod",
                    "a já",
                    "se mnou",
                    "Tohle jsem já|[Tt]o jsem já",
                    "(?:Přednáším|Prezentuji|Mám) (?:svou|svůj|moji|můj) (?:přednášku|prezentaci|workshop|referát)"));

    /** Where somebody stands in a picture, behind "me". */
    static final String SIDE =
            "(?:(?:ganz|tout|todo|a|à|to|on|in|at|the|der|la|al|el|en|au|de|het|till|til|i|po|z|no|na|op|w|v|l['’]) ?){0,3}"
                    + "(?:left|right|middle|cent(?:er|re)|links?|rechts?|mitte|gauche|droite|milieu|izquierda|derecha|centro|medio|sinistra|destra|mezzo"
                    + "|esquerda|direita|meio|midden|vänster|höger|mitten|venstre|høyre|højre|lewej|prawej|środku|vlevo|vpravo|uprostřed)";
}
