package dev.recapgallery.lint;

import dev.recapgallery.model.Person;
import dev.recapgallery.text.CreditTerms;
import dev.recapgallery.text.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a credit that stands in brackets at the end of a caption: {@code Sunset (Bartek Pawlik)} of somebody in the file,
 * {@code Sunset (by Bartek Pawlik)} and {@code Západ slunce (foto Jan Novák)} of anybody. What somebody gave or made is
 * told apart by the words before the bracket ({@code Keynote (Bartek Pawlik)}) or by what the picture shows.
 */
final class BracketedCredit {

    private static final String WHOLE_NAME =
            "(?!(?i:san|santa|santo|saint|sainte|são|sankt|notre|nossa|nuestra|bad|mount|lake|day|the)(?U:\\b))"
                    + PersonName.WORD
                    + "(?:\\s+(?:(?:de|da|van|von|der|den|la|le|del|di)\\s+){0,3}" + PersonName.WORD + "){1,2}"
                    + "|[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]{2,8}";

    /** A bracket at the very end, with what stands before it. */
    private static final Pattern BRACKET = Pattern.compile(
            "(?<label>(?:.*\\S)?)\\s*+[(\\[{（【［](?<inner>[^()\\[\\]{}（）【】［］]{0,120})[)\\]}）】］][\\s.!]*",
            Pattern.DOTALL);

    /** What is in the bracket: words of a credit, if any, a name, a year, if any. */
    private static final Pattern INNER = Pattern.compile(
            "\\s*(?:(?<photo>(?iu:(?:" + CreditTerms.PHOTO + "[.:：]*\\s*)?" + CreditTerms.TAKEN_OR_SENT + "|"
                    + CreditTerms.PHOTO + "[.:：]*(?:\\s+" + CreditTerms.BY + ")?[.:：]*))\\s*|(?<by>(?iu:"
                    + CreditTerms.BY + "|via))\\s+)?" + "(?<name>[\\p{L}@][^,;:/]*?)(?:,?\\s*(?:19|20)\\d\\d)?\\s*");

    /** Where somebody is in a picture: "On the left (Bartek)". */
    private static final Pattern POSITION = Pattern.compile(
            "(?<!\\S)(?:left|right|links|rechts|gauche|droite|izquierda|derecha|sinistra|destra|esquerda|direita|lewej|prawej"
                    + "|vlevo|vpravo|uprostřed|vorne|hinten|vorn|(?:in the|in der|in het|im|au|en el|al|no|nel|w|v)"
                    + " (?:middle|centre|center|front|back|mitte|hintergrund|vordergrund|midden|milieu|centre|centro|medio|meio|mezzo"
                    + "|środku|foreground|background)"
                    + "|(?:on|on the|auf der|sur|en el|no|sul|op het|på) (?:stage|bühne|scène|escenario|palco|podium|scenen))$");

    /** Before a tower or a town, and no name: {@code Foto vom Michel}. */
    private static final Pattern OF_A_PLACE = Pattern.compile("(?iu)\\svom\\s*$");

    private final List<Person> people;

    BracketedCredit(List<Person> people) {
        this.people = people;
    }

    /**
     * The bracket that holds a credit.
     *
     * @param caption as typed
     * @param alt what is seen, which tells a painter from a photographer
     */
    Optional<String> in(String caption, @Nullable String alt) {
        String plain = FoldedText.plain(caption);
        Matcher bracket = BRACKET.matcher(plain);
        if (!bracket.matches() || isOfSomethingElse(bracket.group("label"))) {
            return Optional.empty();
        }
        Matcher inner = INNER.matcher(bracket.group("inner"));
        return inner.matches()
                        && (isCredit(inner, bracket.group("label") + " " + alt)
                                || (inner.group("by") != null && isLinked(inner.group("name"), caption, alt)))
                ? Optional.of(plain.substring(bracket.end("label")).strip())
                : Optional.empty();
    }

    private boolean isCredit(Matcher inner, String seen) {
        String name = inner.group("name").strip();
        if (isOf(name) && !seen.contains(name) && (inner.group("photo") != null || !CreditLabels.isOfWork(seen))) {
            return true;
        }
        boolean isName = name.matches(WHOLE_NAME)
                && !PersonName.NO_NAME.matcher(name).find()
                && !PersonName.PLACE.matcher(name).find();
        boolean isGiven = inner.group("photo") != null
                && !OF_A_PLACE.matcher(inner.group("photo")).find()
                && PersonName.isGiven(name);
        return isGiven || (isName && (inner.group("photo") != null || isBySomebody(inner.group("by"), name, seen)));
    }

    /** Behind any but the English word a given name is needed, since "von" and "de" stand before places more often. */
    private static boolean isBySomebody(@Nullable String by, String name, String seen) {
        return ("by".equalsIgnoreCase(by) || (by != null && PersonName.is(name)))
                && !PersonName.NEARBY.matcher(name).find()
                && !CreditLabels.isOfWork(seen);
    }

    /** "by" alone doesn't make a name of two words with capitals, "(by Central Park)"; a link behind it does. */
    private static boolean isLinked(String name, String caption, @Nullable String alt) {
        return name.strip().matches(WHOLE_NAME)
                && caption.contains("[" + name.strip() + "](")
                && !CreditLabels.isOfWork(caption + " " + alt);
    }

    /** True for the name of somebody in the file; for the given name of somebody registered as well. */
    private boolean isOf(String name) {
        return people.stream()
                .filter(person -> !PersonName.isFirm(person.name()))
                .anyMatch(person -> person.name().equalsIgnoreCase(name)
                        || (person.key() != null && person.name().startsWith(name + " ")));
    }

    static boolean isOfSomethingElse(String label) {
        String words = FoldedText.words(label);
        return words.isEmpty() || POSITION.matcher(words).find() || CreditLabels.isOfSomebody(label);
    }
}
