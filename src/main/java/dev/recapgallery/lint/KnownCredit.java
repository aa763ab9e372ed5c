package dev.recapgallery.lint;

import dev.recapgallery.model.Person;
import dev.recapgallery.text.CreditTerms;
import dev.recapgallery.text.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds at the end of a caption somebody of the caption file who has no part in its sentences:
 *
 * <pre>{@code
 * The pier at dusk. Bartek Pawlik (https://bartpawlik.format.com/)     with the address that the file has
 * The pier at dusk — Bartek Pawlik, photographer                       with what they do
 * }</pre>
 */
final class KnownCredit {

    private static final String BEFORE = "(?:[.!;]|\\s[–—-]{1,3})\\s+";

    private static final Pattern WITH_ADDRESS = Pattern.compile(BEFORE + "(?<credit>(?<name>" + PersonName.WHOLE
            + ")\\s*[(<]\\s*(?<url>https?://[^\\s()<>]+)\\s*[)>])[\\s.]*$");

    private static final Pattern WITH_JOB = Pattern.compile(BEFORE + "(?<credit>(?<name>" + PersonName.WHOLE
            + "),? \\(?(?iu:" + CreditTerms.PHOTOGRAPHER + "))[\\s.)]*$");

    private final List<Person> people;

    KnownCredit(List<Person> people) {
        this.people = people;
    }

    /** @param caption as typed, links in full */
    Optional<String> in(String caption) {
        Matcher address = WITH_ADDRESS.matcher(caption);
        if (address.find()
                && people.stream()
                        .anyMatch(person -> person.name().equalsIgnoreCase(address.group("name"))
                                && address.group("url").equals(person.url()))) {
            return Optional.of(address.group("credit"));
        }
        Matcher job = WITH_JOB.matcher(caption);
        return job.find() && people.stream().anyMatch(person -> person.name().equalsIgnoreCase(job.group("name")))
                ? Optional.of(job.group("credit"))
                : Optional.empty();
    }
}
