package dev.recapgallery.publish;

import dev.recapgallery.model.CreditRoll;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the credit roll: who took how many photos, then the photos nobody is credited for. */
public final class CreditRollWriter {

    private CreditRollWriter() {}

    /** A person a line, for the terminal: number of photos, name, URL. */
    public static String text(CreditRoll roll) {
        StringBuilder out = new StringBuilder();
        for (CreditRoll.Share share : roll.people()) {
            String url = share.person().url();
            out.append(row(share.photos().size(), share.person().name() + (url == null ? "" : "  " + url)));
        }
        if (!roll.uncredited().isEmpty()) {
            out.append(row(roll.uncredited().size(), "nobody credited:"));
            roll.uncredited().forEach(photo -> out.append("             ")
                    .append(Printable.line(photo.file()))
                    .append('\n'));
        }
        return out.isEmpty() ? "no photos\n" : out.toString();
    }

    /** A list item a person, with links. */
    public static String markdown(CreditRoll roll) {
        StringBuilder out = new StringBuilder();
        for (CreditRoll.Share share : roll.people()) {
            out.append("- ")
                    .append(MarkdownText.paragraph(MarkdownText.link(
                            share.person().name(), share.person().url())))
                    .append(": ")
                    .append(count(share.photos().size()) + "\n");
        }
        if (!roll.uncredited().isEmpty()) {
            out.append("- Not credited: ")
                    .append(count(roll.uncredited().size()))
                    .append('\n');
            labels(roll.uncredited()).forEach(label -> out.append("    - ")
                    .append(MarkdownText.paragraph(MarkdownText.inline(label.strip())))
                    .append('\n'));
        }
        return out.isEmpty() ? "No photos.\n" : out.toString();
    }

    /** {@code section.photo-credits}, the fragment {@code fragments/credits.html}. */
    public static String html(CreditRoll roll) {
        HtmlWriter html = new HtmlWriter();
        html.open("section", "photo-credits")
                .attribute("aria-label", "Photo credits")
                .line();
        writePeople(html, roll.people());
        writeUncredited(html, roll.uncredited());
        if (roll.people().isEmpty() && roll.uncredited().isEmpty()) {
            html.open("p").text("No photos to credit.").close().line();
        }
        return html.close().line().finish();
    }

    /** {@code {"people": [{key, name, url, photos: [{id, file}]}], "uncredited": [{id, file}]}}. */
    public static String json(CreditRoll roll) {
        return JsonText.of(new RollView(
                roll.people().stream().map(ShareView::of).toList(),
                roll.uncredited().stream().map(PhotoView::of).toList()));
    }

    /** The person's name, linked to their page where they have one. */
    static void writePerson(HtmlWriter html, Person person) {
        String url = Urls.absoluteOrNull(person.url());
        if (url == null) {
            html.text(person.name());
        } else {
            html.open("a").attribute("href", url).text(person.name()).close();
        }
    }

    /** What readers know photos by that aren't shown: their captions. A photo without one is counted, and not called. */
    static List<String> labels(List<Photo> photos) {
        CaptionRenderer captions = new CaptionRenderer();
        return photos.stream()
                .flatMap(photo -> captions.render(photo.caption()).stream())
                .map(RenderedCaption::text)
                .toList();
    }

    /** {@code 1 photo}, {@code 47 photos}. */
    static String count(int photos) {
        return photos == 1 ? "1 photo" : photos + " photos";
    }

    private static void writePeople(HtmlWriter html, List<CreditRoll.Share> people) {
        if (people.isEmpty()) {
            return;
        }
        html.open("ul", "photo-credits__list").line();
        for (CreditRoll.Share share : people) {
            html.open("li").open("span", "photo-credits__name").attribute("dir", "auto");
            writePerson(html, share.person());
            html.close().text(" ");
            html.open("span", "photo-credits__count")
                    .text(count(share.photos().size()))
                    .close()
                    .close()
                    .line();
        }
        html.close().line();
    }

    private static void writeUncredited(HtmlWriter html, List<Photo> uncredited) {
        if (uncredited.isEmpty()) {
            return;
        }
        html.open("p").text("Not credited: " + count(uncredited.size())).close().line();
        List<String> labels = labels(uncredited);
        if (labels.isEmpty()) {
            return;
        }
        html.open("ul", "photo-credits__uncredited").line();
        labels.forEach(label ->
                html.open("li").attribute("dir", "auto").text(label).close().line());
        html.close().line();
    }

    private static String row(int photos, String what) {
        String number = String.valueOf(photos);
        return " ".repeat(Math.max(0, 4 - number.length())) + number + (photos == 1 ? " photo   " : " photos  ")
                + Printable.line(what) + "\n";
    }

    record RollView(List<ShareView> people, List<PhotoView> uncredited) {}

    record ShareView(
            @Nullable String key, String name, @Nullable String url, List<PhotoView> photos) {
        static ShareView of(CreditRoll.Share share) {
            Person person = share.person();
            return new ShareView(
                    person.key(),
                    person.name(),
                    person.url(),
                    share.photos().stream().map(PhotoView::of).toList());
        }
    }

    record PhotoView(String id, String file) {
        static PhotoView of(Photo photo) {
            return new PhotoView(photo.id(), photo.file());
        }
    }
}
