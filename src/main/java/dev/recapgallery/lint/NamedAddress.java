package dev.recapgallery.lint;

import dev.recapgallery.model.Person;
import dev.recapgallery.text.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is left of a credit that lost its words: {@code Attendees: Bartek Pawlik (https://bartpawlik.format.com/)}. */
final class NamedAddress {

    /** A label, a name, an address: in whatever is left of "label (photo credit: name (address))". */
    private static final Pattern NAMED_ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}' -])(?<label>[\\p{L}\\p{M}\\p{N}' -]*+)\\s*+(?:[:–—|]|(?<bracket>[(\\[]))\\s*(?!(?:The|A|An|Our|My|Da|Dal|Dalla|Chez|Zum|Zur|Zu|Am|Im|Bei|Beim|Al|Alla|Il|Lo|La|Le|Les|El|Los|Las|O|Os|As|Au|Aux|Casa|Pod|U|Na|Der|Die|Das|De|Het|Den|Det)(?U:\\b))(?<name>"
                    + PersonName.WORD
                    + "(?:\\s+(?:(?:de|da|van|von|der|den|la|le|del|di|bin|al)\\s+){0,3}" + PersonName.WORD + "){0,3})"
                    + "\\s*(?<mark>[:,(\\[]*)\\s*<?(?<url>(?:https?://|www\\.|mailto:)[^()\\[\\]\\s<>]+"
                    + "|(?<=[(\\[])[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/[^()\\[\\]\\s<>]*)?)>?[\\s.)\\]]*$");

    private final List<Person> people;

    NamedAddress(List<Person> people) {
        this.people = people;
    }

    /** A name with an address behind a colon, unless the address is that of a thing. */
    Optional<String> in(String caption) {
        Matcher address = NAMED_ADDRESS.matcher(linksWrittenOut(caption));
        if (!address.find()) {
            return Optional.empty();
        }
        String name = address.group("name");
        String label = address.group("label");
        boolean isByPerson = CreditLabels.isOccasion(label) && PersonName.is(name);
        boolean isOfThing = (CreditLabels.isAtEndOf(label) && !isByPerson)
                || PersonName.PLACE.matcher(name).find();
        boolean isUsual =
                address.group("bracket") == null && address.group("mark").equals("(");
        boolean isWrittenOut = !caption.contains("](" + address.group("url")) && (isUsual || name.matches(".*\\s.*"));
        boolean isPerson = people.stream()
                .anyMatch(person -> person.name().equalsIgnoreCase(name)
                        || address.group("url").equals(person.url()));
        return (isPerson || isWrittenOut) && !isOfThing
                ? Optional.of(address.group().strip())
                : Optional.empty();
    }

    /** {@code [Name](url)} as {@code Name (url)}. */
    private static String linksWrittenOut(String caption) {
        return caption.replaceAll("\\[([^\\[\\]]*)]\\(", "$1 (");
    }
}
