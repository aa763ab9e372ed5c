package dev.recapgallery.publish;

import dev.recapgallery.model.CreditRoll;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code index.html}: every section on one page, to look at before anything is embedded. It needs no server and
 * no script; all its URLs are relative, whatever {@code base-url} says.
 */
final class PreviewPage {

    /** Languages whose usual script runs from right to left (CLDR, likely subtags). */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final String CREDITS_ANCHOR = "gallery-credits";

    private final HtmlWriter html = new HtmlWriter();
    private final PublishedGallery gallery;

    private PreviewPage(PublishedGallery gallery) {
        this.gallery = gallery;
    }

    static String of(PublishedGallery gallery) {
        return new PreviewPage(gallery).write();
    }

    /** How wide {@code gallery.css} may show a photo on this page, by its shape and whether it has company. */
    private static String sizes(PublishedPhoto photo) {
        if (photo.isPanorama()) {
            return "(min-width: 94rem) 71rem, (min-width: 64rem) calc(100vw - 23rem), calc(100vw - 2.5rem)";
        }
        if (photo.isPortrait()) {
            return "(min-width: 27rem) 24rem, calc(100vw - 2.5rem)";
        }
        boolean alone = photo.section().photos().size() == 1;
        return alone
                ? "(min-width: 49rem) 46rem, calc(100vw - 2.5rem)"
                : "(min-width: 37rem) 34rem, calc(100vw - 2.5rem)";
    }

    private String write() {
        html.raw("<!DOCTYPE html>").line();
        html.open("html")
                .attribute("lang", gallery.settings().language())
                .attribute("dir", isRightToLeft() ? "rtl" : "ltr")
                .line();
        writeHead();
        html.open("body", "recap-page").line();
        writeHeader();
        writeNavigation();
        writeMain();
        writeFooter();
        html.close().line().close().line();
        return html.finish();
    }

    private boolean isRightToLeft() {
        String language = gallery.settings().language().toLowerCase(Locale.ROOT);
        return RIGHT_TO_LEFT.contains(language.split("[-_]", 2)[0]);
    }

    private void writeHead() {
        html.open("head").line();
        html.open("meta").attribute("charset", "utf-8").close().line();
        writeMeta("viewport", "width=device-width, initial-scale=1");
        writeMeta("color-scheme", "light dark");
        writeMeta("generator", "Recap Gallery");
        html.open("title").text(gallery.title()).close().line();
        html.open("link")
                .attribute("rel", "stylesheet")
                .attribute("href", OutputNames.STYLES)
                .close()
                .line();
        html.close().line();
    }

    private void writeMeta(String name, String content) {
        html.open("meta")
                .attribute("name", name)
                .attribute("content", content)
                .close()
                .line();
    }

    private void writeHeader() {
        html.open("header", "recap-page__header").line();
        html.open("h1").attribute("dir", "auto").text(gallery.title()).close().line();
        html.open("p", "recap-page__summary");
        html.text(String.join(" · ", summary())).close().line();
        html.close().line();
    }

    private List<String> summary() {
        List<String> parts = new ArrayList<>();
        parts.add(CreditRollWriter.count(gallery.photos().size()));
        dateRange().map(range -> range.format(gallery.settings().language())).ifPresent(parts::add);
        int people = creditRoll().people().size();
        if (people > 0) {
            parts.add(people == 1 ? "1 photographer" : people + " photographers");
        }
        return parts;
    }

    private Optional<DateRange> dateRange() {
        List<Taken> times = gallery.photos().stream()
                .map(photo -> photo.photo().taken())
                .filter(Objects::nonNull)
                .toList();
        return DateRange.of(times);
    }

    private void writeNavigation() {
        html.open("nav", "recap-page__nav").attribute("aria-label", "Sections").line();
        html.open("ul").line();
        gallery.sections().forEach(this::writeNavigationItem);
        html.open("li");
        writeLink("#" + CREDITS_ANCHOR, "Photo credits");
        html.close().line();
        html.close().line().close().line();
    }

    private void writeNavigationItem(Section section) {
        html.open("li");
        writeLink("#" + Placement.sectionAnchor(section.id()), section.title());
        if (!section.sections().isEmpty()) {
            html.line().open("ul").line();
            section.sections().forEach(this::writeNavigationItem);
            html.close().line();
        }
        html.close().line();
    }

    private void writeLink(String href, String text) {
        html.open("a")
                .attribute("href", href)
                .attribute("dir", "auto")
                .text(text)
                .close();
    }

    private void writeMain() {
        html.open("main", "recap-page__main").line();
        Placement here = new Placement("", PreviewPage::sizes, true);
        new SectionWriter(html, here, gallery).writeTopLevel();
        html.open("h2", "recap-page__credits")
                .attribute("id", CREDITS_ANCHOR)
                .text("Photo credits")
                .close()
                .line();
        html.raw(CreditRollWriter.html(creditRoll()));
        html.close().line();
    }

    private CreditRoll creditRoll() {
        return CreditRoll.of(gallery.gallery().album());
    }

    private void writeFooter() {
        html.open("footer", "recap-page__footer").line();
        License license = commonLicense();
        if (license != null) {
            html.open("p").text("All photos: ");
            CreditLine.writeLicense(html, license);
            html.close().line();
        }
        html.open("p").text("Made with Recap Gallery").close().line();
        html.close().line();
    }

    /** The licence that all photos share, or null. */
    private @Nullable License commonLicense() {
        List<Optional<License>> licenses = gallery.photos().stream()
                .map(photo -> Optional.ofNullable(photo.photo().license()))
                .distinct()
                .toList();
        return licenses.size() == 1 ? licenses.get(0).orElse(null) : null;
    }
}
