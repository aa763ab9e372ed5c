package dev.recapgallery.lint;

import dev.recapgallery.text.CreditTerms;
import dev.recapgallery.text.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a credit that is told as a sentence, or by whose the photo is:
 *
 * <pre>{@code
 * The pier. My husband took this photo.         who did it
 * Bryggan. Bilden togs av Anneli Svensson       by whom it was done
 * The pier (photo from Deepa Raman's album)     whose it is
 * The pier, licensed CC BY 4.0 by Tom Reed      who lets it be used
 * }</pre>
 */
final class ToldCredit {

    /** What begins a sentence or follows "by", and is nobody, or whoever writes. */
    private static final String NO_NAME =
            "(?!(?:I|We|You|He|She|They|It|Who|Someone|Somebody|Everyone|Everybody|Nobody|The|A|An|Ich|Wir|Er|Sie|Wer|Jemand|Alle|Je|Nous|On|Il|Elle|Qui"
                    + "|Yo|Él|Ella|Quién|Eu|Ele|Ela|Quem|Io|Lui|Lei|Chi|Ik|Hij|Zij|Wie|Jag|Han|Hon|Vi|Vem|Kto|Kdo|Das|Die|Der|La|Le|El|De)(?![\\p{L}'’]))";

    private static final String NAME = "(?-i:" + NO_NAME
            + "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:(?:de|da|van|von|der|di) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,2})";

    /** "my husband", "minha irmã", "a friend of ours". */
    private static final String RELATIVE =
            "(?:(?:my|our|meine?[rmn]?|unsere?[rmn]?|mon|ma|notre|mi|nuestr[oa]|[oa]? ?meu|[oa]? ?minha|noss[oa]|(?:il )?mio|(?:la )?mia|mijn|onze|min|mitt|vår"
                    + "|m[óů]j|mojeho|moj[aeą]|mojego|mého|mou)(?! (?:camera|phone|drone|handy|kamera|téléphone|móvil|celular|telefon|telefoon|mobil))(?: old| best)?"
                    + " \\p{L}{3,}|(?:a|an|eine?[rmn]?|une?|una?|uma?|een|en) (?:good |kind |nice )?(?:friend|stranger|passer-?by|colleague|neighbou?r|volunteer"
                    + "|freund(?:in)?|kolleg(?:e|in)|fremde[rn]?|passant(?:in)?|amie?|passante?|collègue|amig[oa]|colega|amic[oa]|vriend(?:in)?|vän))";

    private static final String WHO = "[\\[@*_]{0,3}(?:" + NAME + "|" + RELATIVE + ")";

    private static final String THIS =
            "(?:this|that|the) (?:lovely |great |beautiful )?(?:photo(?:graph)?|picture|pic|shot|image|snap)s?";

    /** Where only a photo can be meant; quilts are made, and a ball is shot. */
    private static final String THIS_ONE = "(?:(?!that shot)" + THIS + "|this one)";

    private static final String DAS = "(?:(?:das|dieses) )?(?:foto|bild)";
    private static final String LA =
            "(?:la|cette|esta|essa|a|questa|questo|lo) (?:photo|foto(?:grafía|grafia)?|imagen|imagem|cliché|immagine|scatto)";
    private static final String DE = "(?:de|deze) foto";
    private static final String BILDEN =
            "(?:(?:den (?:här|her) |denna |dette |det (?:här|her) )?(?:bilden?|fotot|fotografiet|billedet|bildet|fotoet))";
    private static final String ZDJECIE = "(?:to )?(?:zdjęcie|fot[oók]+ę?|fotku|snímek)";

    /** So that a picture frame that somebody took down is none. */
    private static final String STOP =
            "(?=[*_]{0,3}(?:\\s*(?:$|[.,;:!)\\]…–—\\n])|\\s(?:from|at|on|in|with|while|when|before|after|just|during|for (?:me|us)|von|vom|aus"
                    + "|am|auf|im|beim|für|depuis|pendant|à|au|avec|desde|en|com|con|da|dal|från|fra|vid|ved|på|vanaf|met|z|na|w)(?U:\\b)))";

    private static final List<Pattern> SENTENCES = List.of(
            active(THIS_ONE, "(?:took|snapped|shot|captured)"),
            active(THIS, "made"),
            Pattern.compile("(?iu)(?U:\\b)this one (?:was|is) (?:" + CreditTerms.SNAPPED
                    + "|by(?=\\s+[\\[@*_]{0,3}(?-i:" + PersonName.WHOLE + ")))\\s+" + WHO + ".*"),
            Pattern.compile("(?iu)(?U:\\b)" + THIS + " (?:was|were|is|are) (?:by|(?:kindly )?"
                    + CreditTerms.TAKEN_OR_SENT + ")" + "\\s+" + WHO + ".*"),
            active(DAS, "(?:machte|schoss|knipste)"),
            Pattern.compile("(?iu)(?<!\\p{L})" + WHO + " hat (?:uns )?" + DAS
                    + " (?:gemacht|geschossen|aufgenommen|geknipst).*"),
            Pattern.compile(
                    "(?iu)(?U:\\b)" + DAS + " (?:hat|haben) " + WHO + " (?:gemacht|geschossen|aufgenommen|geknipst).*"),
            Pattern.compile("(?iu)(?U:\\b)" + DAS + " (?:wurde|ist|war) von " + WHO
                    + " (?:aufgenommen|gemacht|fotografiert|geschossen|geknipst).*"),
            active(LA, "(?:(?:qui )?a (?:pris|fait)|hizo|tomó|sacó|tirou|fez|ha (?:scattato|fatto))"),
            Pattern.compile(
                    "(?iu)(?U:\\b)" + LA + ",? (?:la |l['’])(?:hizo|tomó|sacó|ha (?:fatta|scattata)) " + WHO + ".*"),
            Pattern.compile("(?iu)(?U:\\b)" + LA
                    + " (?:a été|est|fue|foi|è stata|è) (?:(?:prise|faite) par|(?:tomada|hecha|sacada|tirada|feita) (?:por|pel[oa])|(?:scattata|fatta) da(?:l|lla)?)\\s+"
                    + WHO + ".*"),
            active(DE, "(?:maakte|nam|schoot)"),
            Pattern.compile("(?iu)(?U:\\b)" + DE + " (?:is|werd) (?:gemaakt|genomen) door " + WHO + ".*"),
            active(BILDEN, "(?:tog|tok)"),
            Pattern.compile("(?iu)(?U:\\b)" + BILDEN
                    + " (?:togs|tas|är tage[nt]|er tatt|er taget|ble tatt|blev taget) a[vf] " + WHO + ".*"),
            active(ZDJECIE, "(?:zrobiła?|wykonała?|pořídila?|vyfotila?)"),
            Pattern.compile("(?iu)(?U:\\b)" + ZDJECIE + " (?:zrobiła?|wykonała?|pořídila?|vyfotila?) " + WHO + ".*"),
            // "photo prise par ma sœur"
            Pattern.compile("(?iu)(?:^|[.!?;|,:–—(\\[\\n]\\s*+|\\s-{1,3}\\s++)" + CreditTerms.PHOTO + "\\s+(?:"
                    + CreditTerms.PHOTOGRAPHED + "|" + CreditTerms.SNAPPED + "|(?:tirada|feita) pel[oa])\\s+" + WHO
                    + ".*"));

    /** Before a place or a thing as well: "la foto es de la plaza", "bilden tog tid". */
    private static final List<Pattern> OF_GIVEN_NAME = List.of(
            Pattern.compile("(?iu)(?U:\\b)(?:" + LA + " (?:es|é|è|est) (?:de|d[ao]|di|d['’]) ?|" + DAS
                    + " (?:ist|stammt|kommt) von |" + BILDEN + " (?:tog|tok|är av|er av) |" + DE
                    + " (?:is|komt) van )(?<name>" + NAME + ").*"),
            Pattern.compile(
                    "(?iu)[(\\[]\\s*(?<name>" + NAME + ")['’]s? (?:photo|picture|pic|shot|image)\\s*[)\\]][\\s.!]*$"),
            Pattern.compile(
                    "(?iu)(?:^|[.!;(–—-]\\s*+)(?:(?:the|der|die|le|la|el|il|o|a|de) )?" + CreditTerms.PHOTOGRAPHER
                            + " (?:was|is|war|ist|était|est|era|foi|var|är|è|é) (?<name>" + NAME + ")[\\s.!)]*$"));

    private static final String OWNED =
            "(?:(?:photo |family |wedding )?album|phone|camera|collection|archives?|feed|page|website|blog|story|account|gallery|"
                    + CreditTerms.PLATFORM + ")";

    private static final List<Pattern> OF_WHOM = List.of(
            Pattern.compile("(?iu)(?:^|[.!?;|,:–—(\\[\\n]\\s*+|\\s-{1,3}\\s++)(?:" + CreditTerms.PHOTO
                    + "\\s+(?:stolen|borrowed|nicked|taken|from|via|out of)|(?:stolen|borrowed|nicked|taken))(?: from)?\\s+(?:"
                    + NAME
                    + "['’]s?|my \\p{Ll}+['’]s?) " + OWNED
                    + "(?=[\\s.!)\\]]*$).*"),
            Pattern.compile("(?iu)(?:^|[.!?;|,:–—(\\[\\n]\\s*+|\\s-{1,3}\\s++)" + CreditTerms.PHOTO
                    + " (?:aus (?:dem|der)|de l['’]|de la|del|do|da|dall['’]|dalla|uit (?:het|de)|från|fra|z) ?(?:\\p{L}*album|\\p{L}*sammlung|\\p{L}*archiv|álbum|collection|colección"
                    + "|coleção|collezione|archivio?|archives?|arquivo|collectie|albumu) (?:von|de|da|do|di|van) "
                    + NAME
                    + ".*"),
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:licen[sc](?:ed|e)|lizen(?:ziert|z)|licencia(?:da)?|licença|licenciad[oa]|licenza|licens(?:ierad)?|licentie)\\s+(?:\\p{L}+\\s+){0,2}?"
                            + CreditTerms.LICENCE + "(?: licen[cs]e| lizenz)?,?\\s+(?!from(?U:\\b))" + CreditTerms.BY
                            + "\\s+[\\[@*_]{0,3}"
                            + "(?-i:" + PersonName.WHOLE + ")"
                            + ".*"));

    private static final Pattern QUESTION = Pattern.compile("\\?\\s*$");

    /** Credits stand at the end. */
    private static final int MAX_CHARS = 1_000;

    private ToldCredit() {}

    private static Pattern active(String photo, String took) {
        return Pattern.compile(
                "(?iu)(?<![\\p{L}.])" + WHO + "\\]?(?:\\([^()]*\\))? " + took + " " + photo + STOP + ".*");
    }

    /** From whoever it was to the end of the line. */
    static Optional<String> in(String text) {
        String plain = text.substring(Math.max(0, text.length() - MAX_CHARS));
        if (QUESTION.matcher(plain).find()) {
            return Optional.empty();
        }
        Stream<MatchResult> ofAnybody = Stream.concat(SENTENCES.stream(), OF_WHOM.stream())
                .flatMap(pattern -> pattern.matcher(plain).results());
        Stream<MatchResult> ofGivenName = OF_GIVEN_NAME.stream().flatMap(pattern -> {
            Matcher named = pattern.matcher(plain);
            return named.find() && isGiven(named.group("name"))
                    ? Stream.of(named.toMatchResult())
                    : Stream.<MatchResult>empty();
        });
        return Stream.concat(ofAnybody, ofGivenName)
                .map(found -> found.group().replaceFirst("^[.!?;|,:–—(\\[\\s-]+", ""))
                .findFirst();
    }

    private static boolean isGiven(String name) {
        return PersonName.isGiven(name.split("[\\s'’]", 2)[0]);
    }
}
