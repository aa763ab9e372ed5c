package dev.recapgallery.publish;

import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Section;
import java.util.List;

/**
 * Fragments for filters that let few elements through and fewer attributes, such as those of GitHub and WordPress: a
 * paragraph a photo, its {@code img} with a width alone, nothing that needs a style sheet. A paragraph stands on one
 * line, since such filters turn line ends in it to breaks.
 *
 * <pre>{@code
 * <p><a href="…-1920w-….jpg"><img src="…-960w-….jpg" width="960" alt="…" /></a><br />caption<br />credit</p>
 * }</pre>
 */
final class PlainFragments implements FragmentWriter {

    /** As wide as the column of a post; filters that drop a style sheet drop what would make a wider image fit. */
    private static final int MAX_WIDTH_PX = 960;

    /** What an empty section is: a fragment begins with a block tag. */
    private static final String NOTHING = "<p></p>\n";

    private final PublishedGallery gallery;
    private final String urlPrefix;

    PlainFragments(PublishedGallery gallery) {
        this.gallery = gallery;
        this.urlPrefix = Urls.prefix(gallery.settings().baseUrl());
    }

    @Override
    public String gallery() {
        HtmlWriter html = new HtmlWriter();
        writeSections(html, gallery.sections(), SectionWriter.TOP_HEADING);
        return orNothing(html.finish());
    }

    @Override
    public String section(Section section) {
        HtmlWriter html = new HtmlWriter();
        writeContent(html, section, gallery.headingLevel(section));
        return orNothing(html.finish());
    }

    @Override
    public String photo(PublishedPhoto photo) {
        HtmlWriter html = new HtmlWriter();
        writePhoto(html, photo);
        return html.finish();
    }

    @Override
    public String credits() {
        return PlainCreditRoll.html(gallery.creditRoll());
    }

    private static String orNothing(String html) {
        return html.isEmpty() ? NOTHING : html;
    }

    private void writeSections(HtmlWriter html, List<Section> sections, int level) {
        for (Section section : sections) {
            html.open(SectionWriter.heading(level))
                    .text(section.title())
                    .close()
                    .line();
            writeContent(html, section, level);
        }
    }

    private void writeContent(HtmlWriter html, Section section, int level) {
        gallery.photosOf(section).forEach(photo -> writePhoto(html, photo));
        PublishedGallery.videosOf(section).forEach(video -> {
            html.open("p").open("a").attribute("href", video.url());
            String caption = video.caption();
            new CaptionRenderer()
                    .renderWithoutLinks(caption == null ? null : new Caption(caption, true))
                    .ifPresentOrElse(
                            rendered -> html.raw(rendered.html()), () -> html.text(SectionWriter.nameOf(video)));
            html.close().close().line();
        });
        writeSections(html, section.sections(), level + 1);
    }

    private void writePhoto(HtmlWriter html, PublishedPhoto photo) {
        html.open("p");
        boolean linked = !photo.photo().decorative();
        if (linked) {
            html.open("a").attribute("href", urlPrefix + photo.largest().path());
        }
        html.open("img")
                .attribute("src", urlPrefix + photo.middle().path())
                .attribute("width", Math.min(photo.middle().widthPx(), MAX_WIDTH_PX))
                .attribute("alt", photo.altAttribute())
                .close();
        if (linked) {
            html.close();
        }
        RenderedCaption caption = photo.caption();
        if (caption != null) {
            html.open("br").close().raw(caption.html());
        }
        CreditLine.of(photo.photo()).ifPresent(credit -> {
            html.open("br").close();
            credit.write(html);
        });
        html.close().line();
    }
}
