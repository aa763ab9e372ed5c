package dev.recapgallery.publish;

import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Video;
import java.net.URI;
import java.util.List;

/** Writes {@code section.photo-gallery}: photos, videos, then sub-sections under headings. */
final class SectionWriter {

    /** The level of a top-level section's heading: the post has the first. */
    static final int TOP_HEADING = 2;

    private static final int LAST_HEADING = 6;

    private final HtmlWriter html;
    private final Placement placement;
    private final PublishedGallery gallery;

    SectionWriter(HtmlWriter html, Placement placement, PublishedGallery gallery) {
        this.html = html;
        this.placement = placement;
        this.gallery = gallery;
    }

    /** All sections in one, which is named by the gallery's title since the post has the heading. */
    void writeAll() {
        html.open("section", "photo-gallery")
                .attribute("aria-label", gallery.title())
                .line();
        writeTopLevel();
        html.close().line();
    }

    /** All sections, side by side. */
    void writeTopLevel() {
        gallery.sections().forEach(section -> writeUnderHeading(section, TOP_HEADING));
    }

    /** One section without a heading of its own, which the post has. */
    void writeAlone(Section section) {
        html.open("section", "photo-gallery")
                .attribute("aria-label", section.title())
                .line();
        writeContent(section, gallery.headingLevel(section));
        html.close().line();
    }

    private void writeUnderHeading(Section section, int level) {
        html.open("section", "photo-gallery");
        if (placement.anchors()) {
            html.attribute("id", Placement.sectionAnchor(section.id()));
        }
        html.line();
        html.open(heading(level), "photo-gallery__title")
                .attribute("dir", "auto")
                .text(section.title())
                .close()
                .line();
        writeContent(section, level);
        html.close().line();
    }

    private void writeContent(Section section, int level) {
        writePhotos(gallery.photosOf(section));
        PublishedGallery.videosOf(section).forEach(this::writeVideo);
        section.sections().forEach(sub -> writeUnderHeading(sub, level + 1));
    }

    private void writePhotos(List<PublishedPhoto> photos) {
        if (photos.isEmpty()) {
            return;
        }
        FigureWriter figures = new FigureWriter(html, placement);
        html.open("ul", "photo-gallery__list").line();
        for (PublishedPhoto photo : photos) {
            html.open("li").line();
            figures.write(photo);
            html.close().line();
        }
        html.close().line();
    }

    private void writeVideo(Video video) {
        html.open("p", "photo-gallery__video").attribute("dir", "auto");
        html.open("a").attribute("href", video.url());
        String caption = video.caption();
        new CaptionRenderer()
                .renderWithoutLinks(caption == null ? null : new Caption(caption, true))
                .ifPresentOrElse(rendered -> html.raw(rendered.html()), () -> html.text(nameOf(video)));
        html.close().close().line();
    }

    /** {@code h2} for level 2. */
    static String heading(int level) {
        return "h" + Math.min(level, LAST_HEADING);
    }

    /** What a video without a caption is called. */
    static String nameOf(Video video) {
        try {
            String host = URI.create(Urls.encode(video.url())).getHost();
            return host == null ? video.url() : "Video on " + host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnUri) { // then the URL as typed is the best name there is
            return video.url();
        }
    }
}
