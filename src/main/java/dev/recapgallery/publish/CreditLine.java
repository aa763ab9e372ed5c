package dev.recapgallery.publish;

import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is shown below a photo of who took it and how it may be used, such as {@code Photo: Natalia Bidart · CC BY 4.0}.
 *
 * @param before the credit line up to the name
 * @param person the name as it stands in the credit line, and where it links to; null when nobody is named
 * @param after the rest of the credit line
 * @param license null when nothing is known of it; otherwise shown after the credit line
 */
record CreditLine(
        String before,
        @Nullable Person person,
        String after,
        @Nullable License license) {

    private static final String SEPARATOR = " · ";

    /** The credit of a photo; empty when there is nothing to show. */
    static Optional<CreditLine> of(Photo photo) {
        Person person = photo.credit().person();
        String line = photo.credit().line();
        License license = photo.license();
        if (person == null || line == null) {
            return license == null ? Optional.empty() : Optional.of(new CreditLine("", null, "", license));
        }
        int at = line.indexOf(person.name());
        String linked = at < 0 ? line : person.name();
        int from = Math.max(at, 0);
        Person shown = new Person(person.key(), linked, person.url());
        return Optional.of(
                new CreditLine(line.substring(0, from), shown, line.substring(from + linked.length()), license));
    }

    /** The credit line, the name in it linked to the person's page; then the licence, linked to its own. */
    void write(HtmlWriter html) {
        if (person != null) {
            html.text(before);
            CreditRollWriter.writePerson(html, person);
            html.text(after);
        }
        if (license != null) {
            html.text(person == null ? "" : SEPARATOR);
            writeLicense(html, license);
        }
    }

    /** The licence's name, linked to its page where it has one. */
    static void writeLicense(HtmlWriter html, License license) {
        String url = Urls.absoluteOrNull(license.url());
        if (url == null) {
            html.text(license.name());
        } else {
            html.open("a")
                    .attribute("rel", "license")
                    .attribute("href", url)
                    .text(license.name())
                    .close();
        }
    }

    /** As {@link #write}, in Markdown on one line. */
    String markdown() {
        String line = person == null
                ? ""
                : MarkdownText.inline(before)
                        + MarkdownText.link(person.name(), person.url())
                        + MarkdownText.inline(after);
        if (license == null) {
            return line;
        }
        return line + (person == null ? "" : SEPARATOR) + MarkdownText.link(license.name(), license.url());
    }
}
