package dev.recapgallery.lint;

import dev.recapgallery.model.Person;
import dev.recapgallery.text.CreditTerms;
import dev.recapgallery.text.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds somebody's name in a text that tells who is seen: {@code Katherine Michel on stage}, {@code Katherine and Simon};
 * not in {@code Katherine Michel's slides} or {@code photo by Katherine Michel}. Only of people: what a club or a firm is
 * called stands on everything it gives away.
 */
final class NamedAuthor {

    /** Two to four words with one capital at their beginning, or after a hyphen, an apostrophe, "Mc": Django is not CamelCase. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?:(?:Mc|Mac|O['’]|D['’])?\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-'’]\\p{Lu}[\\p{Ll}\\p{M}]+)*|\\p{Lu}\\.)"
                    + "(?: (?:(?:Mc|Mac|O['’]|D['’])?\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-'’]\\p{Lu}[\\p{Ll}\\p{M}]+)*|\\p{Lu}\\."
                    + "|de|da|van|von|der|den|la|le|del|di|bin|al)){1,4}");

    private static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}]|['’]\\p{L}|-\\p{L}"
            + "| (?:Street|Road|Avenue|Square|Park|School|Hall|Bridge|Award|Prize|Studios?|Photography|Gallery|Lab|Stage|"
            + CreditTerms.TOOK + ")"
            + "(?![\\p{L}\\p{M}]))";
    private static final String WORD_START = "(?<![\\p{L}\\p{M}\\p{N}@/.-])";
    private static final String NOT_BY = "(?<!(?U:\\b)(?i:by|von|par|por|di|for|to|from|credits?|für|pour|photo|foto|"
            + CreditTerms.PHOTOGRAPHER + "|courtesy of|à|a|an|dank|grazie)[ :]{1,3})";
    private static final String AND = "(?:and|&|with|und|mit|et|avec|y|con|e|com|en|met|och|og)";

    /** What somebody does who is looked at; whoever "took", "filmed" or "a pris" stands behind the camera. */
    private static final String SEEN =
            "(?=[\\s\\])*_]*(?:$|[.;!?)(–—|/&+]|,(?! (?:who|whose|qui|que|der|die|che|który|która|który|která)(?U:\\b)))"
                    + "| (?:" + AND
                    + "|[ai](?= \\p{Lu})|at|on|in|before|after|near|by|outside|inside|behind|beside|between|during|from"
                    + "|under|next|left|right|am|an|auf|bei|beim|im|vor|hinter|neben|unter|zwischen|links|rechts|à|au|aux|chez|dans"
                    + "|devant|derrière|sur|sous|pendant|ante|frente|junto|delante|sobre|entre|durante|al|alla|davanti|nel|nella|sul|sulla"
                    + "|em|no|na|ao|diante|op|bij|voor|naast|tijdens|w|we|z|ze|przy|przed|podczas|obok|v|ve|s|u|při|před|vedle|během"
                    + "|på|med|ved|vid|hos"
                    + "|(?:is )?(?!taking|filming|photographing|shooting|snapping|capturing)\\p{Ll}+ing"
                    + "|(?!tomando|sacando|haciendo|fotograf|film|scattando|tirando)\\p{Ll}+[aei]ndo"
                    + "|(?:smile|stand|sit|speak|talk|wave|pose|hold|look|laugh|give|present|receive|read|sing|play|dance|eat|drink|wear|walk|hug)s"
                    + "|lacht|lächelt|steht|sitzt|spricht|hält|winkt|liest|singt|tanzt|isst|trinkt|redet|schaut|sourit|parle|tient|debout|assise?"
                    + "|pose|rit|lit|sonríe|habla|sostiene|sentad[oa]|sorride|parla|tiene|sedut[oa]|sorri|fala|segura|staat|zit|spreekt"
                    + "|stoi|siedzi|mówi|trzyma|stojí|sedí|mluví|drží)(?![\\p{L}\\p{M}]))";

    /** Whoever is thanked is not seen for it. */
    private static final Pattern THANKS = Pattern.compile(
            "(?i)(?U:\\b)(?:thanks|thank you|danke|vielen dank|merci|gracias|grazie|obrigad[oa]|bedankt|dzięki|díky|kudos|tack)(?U:\\b)[^.!?]*$",
            Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What bears names: somebody whose name stands on a slide is not seen. */
    private static final Pattern BEARER = Pattern.compile(
            "(?i)(?U:\\b)(?:badges?|banner|billboard|board|book|card|certificate|cover|flyer|label|lanyard|letter|list|mug|mural|name ?tag|note|page"
                    + "|plaque|poster|program(?:me)?|reads?|says|schedule|screen|shirt|sign|slides?|sticker|tag|tattoo|ticket|title"
                    + "|whiteboard|written|album|artikel|ausweis|buch|folie|karte|namensschild|plakat|schild|tafel|titel|affiche|badge"
                    + "|diapositive|écran|livre|panneau|cartel|diapositiva|libro|pantalla|letrero|cartaz|crachá|livro|tela)(?U:\\b)",
            Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** "St. Anna" and "Bar Anna" are places. */
    private static final String NO_NAME_BEFORE = "(?<!\\p{Lu}[\\p{L}.]{0,15} )";

    /** Where somebody stands in a picture, or by what to tell them: "Anna (left)", "Bartek (in the hat)". */
    private static final String POSITIONED =
            " \\((?iu:(?:(?:far|the|on|in|to|at|au|à|a|al|la|im|in der|ganz|po|z|no|na|en|el|op de|till|til|i) ){0,3}"
                    + "(?:left|right|cent(?:er|re)|middle|front|back|foreground|background|links?|rechts?|mitte|vorne?|hinten|gauche|droite"
                    + "|izquierda|derecha|centro|medio|esquerda|direita|meio|sinistra|destra|mezzo|lewej|prawej|środku|lewa|prawa|vlevo|vpravo"
                    + "|uprostřed|midden|vänster|höger|mitten|venstre|høyre|højre|midten|[lr])"
                    + "|(?:standing|sitting|seated|kneeling|waving|with the|wearing|holding|second from|third from|first from)(?: [^()]{1,40})?"
                    + "|in (?:the |a |an |her |his )?(?:\\p{L}+ )?(?:hat|cap|dress|shirt|t-shirt|coat|jacket|hoodie|sweater|glasses|sunglasses|scarf"
                    + "|blue|red|green|black|white|yellow|orange|pink|purple|grey|gray))[^()]{0,20}\\)";

    /** Who is named behind it is seen. */
    private static final String IN_A_ROW =
            "^\\W*(?iu:(?:from )?(?:the )?left to (?:the )?right|from (?:the )?left|l ?(?:to|-) ?r|von links(?: nach rechts)?"
                    + "|v\\. ?l\\.(?: ?n\\. ?r\\.)?|de gauche à droite|de izquierda a derecha|da esquerda (?:para|à) (?:a )?direita|da sinistra"
                    + "(?: a destra)?|od lewej|zleva(?: doprava)?|fra venstre|från vänster|van links naar rechts|vasemmalta)(?!\\p{L})[^.!?]*?";

    private static final int MAX_CHARS = 1_000;
    private static final int MAX_NAME_CHARS = 100;

    private final List<Pattern> ways;

    private NamedAuthor(List<Pattern> ways) {
        this.ways = ways;
    }

    /**
     * A given name is enough for the author and whoever is registered; else there may be another Bob.
     *
     * @param isAuthor true for who writes the gallery; of anybody else, more is said that doesn't show them
     */
    static NamedAuthor of(Person person, boolean isAuthor) {
        if (person.name().length() > MAX_NAME_CHARS) {
            return new NamedAuthor(List.of());
        }
        String name = person.name().strip().replaceAll("\\s+", " ");
        if (!PERSONAL.matcher(name).matches() || PersonName.isFirm(name)) {
            return new NamedAuthor(List.of());
        }
        Pattern whole = Pattern.compile(WORD_START + NOT_BY + Pattern.quote(name) + WORD_END + (isAuthor ? "" : SEEN));
        if (!isAuthor && person.key() == null) {
            return new NamedAuthor(List.of(whole));
        }
        String given =
                givenNames(person, name).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        String one = WORD_START + NOT_BY + given + WORD_END + "(?! \\p{Lu})";
        return new NamedAuthor(
                List.of(
                        whole,
                        Pattern.compile(NO_NAME_BEFORE + one + POSITIONED),
                        Pattern.compile(IN_A_ROW + one),
                        Pattern.compile(one + ",? " + AND + " [@\\[]*\\p{Lu}"),
                        Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*\\]?(?:\\([^()]*\\))?,? " + AND + " " + one),
                        Pattern.compile(
                                "^\\W*" + one
                                        + "(?:\\W*$| (?:on|at|in|near|before|speaking|giving|holding|presenting|talking|waving|waves|smiles|smiling"
                                        + "|stands|standing|sits|sitting|poses|posing|holds|receives|looks|auf|am|im|bei|sur|au)(?U:\\b))")));
    }

    private static List<String> givenNames(Person person, String name) {
        List<String> given = new ArrayList<>(List.of(name.substring(0, name.indexOf(' '))));
        String key = person.key() == null ? "" : person.key();
        if (key.matches("\\p{Ll}{3,}")) {
            given.add(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1));
        }
        return given;
    }

    boolean isSeenBy(String text) {
        String line = FoldedText.beginning(FoldedText.plain(text), MAX_CHARS)
                .replaceAll("[*_`]", "")
                .replaceAll("\\s+", " ");
        return ways.stream()
                .flatMap(way -> way.matcher(line).results())
                .map(found -> line.substring(0, found.start()))
                .anyMatch(before -> !BEARER.matcher(before).find()
                        && !THANKS.matcher(before).find());
    }
}
