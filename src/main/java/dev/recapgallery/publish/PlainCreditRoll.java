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
            writeCaptions(html, CreditRollWriter.labels(roll.uncredited()));
        }
        return isEmpty(roll) ? "<p>" + NOBODY + "</p>\n" : html.finish();
    }

    private static void writeCaptions(HtmlWriter html, List<String> captions) {
        if (!captions.isEmpty()) {
            html.open("ul").line();
            captions.forEach(caption -> html.open("li").text(caption).close().line());
            html.close().line();
        }
    }

    static String markdown(CreditRoll roll) {
        StringBuilder out = new StringBuilder();
        for (CreditRoll.Share share : roll.people()) {
            Person person = share.person();
            out.append(item(MarkdownText.link(person.name(), person.url()) + ": " + count(share.photos())));
        }
        if (!roll.uncredited().isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n");
            out.append(UNCREDITED).append(count(roll.uncredited())).append('\n');
            List<String> captions = CreditRollWriter.labels(roll.uncredited());
            out.append(captions.isEmpty() ? "" : "\n");
            captions.forEach(caption -> out.append(item(MarkdownText.inline(caption.strip()))));
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
