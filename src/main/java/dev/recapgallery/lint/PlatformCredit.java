package dev.recapgallery.lint;

import dev.recapgallery.text.CreditTerms;
import dev.recapgallery.text.PersonName;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds at the end of a caption from whom and where a photo was fetched: {@code (Tom Reed/Flickr)}, {@code via Tom Reed on
 * Flickr, CC BY 4.0}, {@code (Getty Images)}.
 */
final class PlatformCredit {

    private static final String NAME = "(?<name>" + PersonName.WHOLE + "|@?[\\p{L}\\d][\\p{L}\\d_.-]{2,40})";

    private static final Pattern AT_END =
            Pattern.compile("(?<mark>^|[.!?;|,(\\[\\n]\\s*+|\\s[:–—-]{1,3}\\s++)(?<credit>(?iu:" + CreditTerms.PHOTO
                    + "[.:]?\\s+)?(?<via>(?i:via|by|from)\\s+)?(?:" + NAME + "(?:(?<on>\\s+(?iu:" + CreditTerms.ON
                    + ")\\s+)|\\s*[/|]\\s*)(?<place>(?i:" + CreditTerms.PHOTO_PLATFORM + ")|" + CreditTerms.AGENCY
                    + "|(?i:" + CreditTerms.PLATFORM + "))|(?<alone>" + CreditTerms.STOCK + ")))(?:[,;]?\\s*\\(?(?i:"
                    + CreditTerms.LICENCE + ")\\)?)?[\\s.)\\]]*$");

    /** Both in a bracket, with a comma between them, in any order. */
    private static final Pattern LISTED =
            Pattern.compile("[(\\[]\\s*(?<credit>(?:(?<first>" + PersonName.WHOLE + "),\\s*(?i:"
                    + CreditTerms.PHOTO_PLATFORM + ")|(?i:" + CreditTerms.PHOTO_PLATFORM + ")\\s*[,:/]\\s*(?<last>"
                    + PersonName.WHOLE
                    + ")))[^()]{0,30}[)\\]][\\s.!]*$");

    private static final Pattern SHARED =
            Pattern.compile("(?iu:" + CreditTerms.PHOTO_PLATFORM + ")|" + CreditTerms.AGENCY);
    /** Where an account is one to go to, not whose photo it is. */
    private static final Pattern INVITATION = Pattern.compile(
            "(?iu)(?U:\\b)(?:follow|find|join|see|tag|visit|contact|message) (?:us|me|them|him|her|it)(?U:\\b)[^.!?]*$|(?iu)(?:folgt|folge|findet|suivez|sígue|síguenos|siga|seguici|volg)(?U:\\b)[^.!?]*$");

    private static final Pattern NO_NAME = Pattern.compile("(?iu)" + CreditTerms.PLATFORM);

    private PlatformCredit() {}

    /** The credit; a talk about Flickr and GitHub is none. */
    static Optional<String> in(String plain) {
        Matcher found = AT_END.matcher(plain);
        while (found.find()) {
            boolean isBracket = found.group("mark").matches("(?s).*[(\\[]\\s*");
            String before = plain.substring(0, found.start());
            boolean isFetched = found.group("via") != null && found.group("on") != null; // no talk is
            if (isCredit(found, isBracket)
                    && !INVITATION.matcher(before).find()
                    && (isFetched || !BracketedCredit.isOfSomethingElse("x " + before))) {
                return Optional.of(found.group("credit"));
            }
        }
        Matcher listed = LISTED.matcher(plain);
        boolean isListed = listed.find()
                && PersonName.mayBe(Objects.requireNonNullElseGet(listed.group("first"), () -> listed.group("last")))
                && !BracketedCredit.isOfSomethingElse("x " + plain.substring(0, listed.start()));
        return isListed ? Optional.of(listed.group("credit")) : Optional.empty();
    }

    private static boolean isCredit(Matcher found, boolean isBracket) {
        if (found.group("alone") != null) {
            return isBracket;
        }
        String name = found.group("name");
        boolean isWhole = name.contains(" ") && PersonName.mayBe(name);
        boolean isShared = SHARED.matcher(found.group("place")).matches();
        if (NO_NAME.matcher(name).matches()) {
            return false;
        }
        boolean isFetched = found.group("via") != null || isBracket;
        return found.group("on") != null
                ? isShared && isFetched && (isWhole || name.startsWith("@"))
                : (isWhole && (isShared || isBracket)) || (isShared && isBracket);
    }
}
