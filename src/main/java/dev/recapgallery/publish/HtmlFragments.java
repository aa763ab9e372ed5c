package dev.recapgallery.publish;

import dev.recapgallery.model.Section;

/** Fragments for hosts that leave HTML alone. */
final class HtmlFragments implements FragmentWriter {

    private final PublishedGallery gallery;

    HtmlFragments(PublishedGallery gallery) {
        this.gallery = gallery;
    }

    @Override
    public String gallery() {
        HtmlWriter html = new HtmlWriter();
        new SectionWriter(html, Placement.gallery(gallery.settings()), gallery).writeAll();
        return html.finish();
    }

    @Override
    public String credits() {
        return CreditRollWriter.html(gallery.creditRoll());
    }

    @Override
    public String section(Section section) {
        HtmlWriter html = new HtmlWriter();
        new SectionWriter(html, Placement.section(gallery.settings()), gallery).writeAlone(section);
        return html.finish();
    }

    @Override
    public String photo(PublishedPhoto photo) {
        HtmlWriter html = new HtmlWriter();
        new FigureWriter(html, Placement.figure(gallery.settings())).write(photo);
        return html.finish();
    }
}
