package dev.recapgallery.publish;

import dev.recapgallery.model.CreditRoll;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import java.util.List;

/** Writes the credit roll as bare lists, for hosts that leave no more of it. Its words are those of the HTML fragment. */
final class PlainCreditRoll {

    private static final String NOBODY = "No photos to credit.";
    private static final String UNCREDITED = "Not credited: ";

    private PlainCreditRoll() {}

    static String html(CreditRoll roll) {
        HtmlWriter html = new HtmlWriter();
        if (!roll.people().isEmpty()) {
            html.open("ul").line();
            for (CreditRoll.Share share : roll.people()) {
                html.open("li");
                CreditRollWriter.writePerson(html, share.person());
                html.text(": " + count(share.photos())).close().line();
            }
            html.close().line();
        }
        if (!roll.uncredited().isEmpty()) {
            html.open("p").text(UNCREDITED + count(roll.uncredited())).close().line();
            html.open("ul").line();
            CreditRollWriter.labels(roll.uncredited())
                    .forEach(label -> html.open("li").text(label).close().line());
            html.close().line();
        }
        return isEmpty(roll) ? "<p>" + NOBODY + "</p>\n" : html.finish();
    }

    static String markdown(CreditRoll roll) {
        StringBuilder out = new StringBuilder();
        for (CreditRoll.Share share : roll.people()) {
            Person person = share.person();
            out.append(item(MarkdownText.link(person.name(), person.url()) + ": " + count(share.photos())));
        }
        if (!roll.uncredited().isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n");
            out.append(UNCREDITED).append(count(roll.uncredited())).append("\n\n");
            CreditRollWriter.labels(roll.uncredited())
                    .forEach(label -> out.append(item(MarkdownText.inline(label.strip()))));
        }
        return isEmpty(roll) ? NOBODY + "\n" : out.toString();
    }

    private static String item(String inline) {
        return "- " + MarkdownText.paragraph(inline) + "\n";
    }

    private static String count(List<Photo> photos) {
        return CreditRollWriter.count(photos.size());
    }

    private static boolean isEmpty(CreditRoll roll) {
        return roll.people().isEmpty() && roll.uncredited().isEmpty();
    }
}
