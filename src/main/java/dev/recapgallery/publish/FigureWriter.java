package dev.recapgallery.publish;

import dev.recapgallery.model.Rendition;
import dev.recapgallery.model.RenditionFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes {@code figure.photo}: the picture in a link to its largest rendition, the caption and the credit. */
final class FigureWriter {

    private final HtmlWriter html;
    private final Placement placement;

    FigureWriter(HtmlWriter html, Placement placement) {
        this.html = html;
        this.placement = placement;
    }

    void write(PublishedPhoto photo) {
        html.open("figure", classNames(photo));
        if (placement.anchors()) {
            html.attribute("id", Placement.photoAnchor(photo.photo().id()));
        }
        html.line();
        writeLinkedPicture(photo);
        writeFigcaption(photo);
        html.close().line();
    }

    private static String classNames(PublishedPhoto photo) {
        String shape = photo.isPortrait() ? " photo--portrait" : photo.isPanorama() ? " photo--panorama" : "";
        return "photo" + shape;
    }

    /** A decorative photo has no link: nothing would name it. */
    private void writeLinkedPicture(PublishedPhoto photo) {
        boolean linked = !photo.photo().decorative();
        if (linked) {
            html.open("a").attribute("href", url(photo.largest()));
        }
        writePicture(photo);
        if (linked) {
            html.close();
        }
        html.line();
    }

    private void writePicture(PublishedPhoto photo) {
        html.open("picture").line();
        List<RenditionFormat> formats = photo.formats();
        for (RenditionFormat format : formats.subList(0, formats.size() - 1)) {
            html.open("source").attribute("type", format.mediaType());
            writeCandidates(photo, photo.rendered().renditions(format));
            html.close().line();
        }
        writeImg(photo);
        html.close();
    }

    private void writeImg(PublishedPhoto photo) {
        html.open("img").attribute("src", url(photo.middle()));
        writeCandidates(photo, photo.fallbacks());
        html.attribute("width", photo.largest().widthPx())
                .attribute("height", photo.largest().heightPx())
                .attribute("alt", photo.altAttribute())
                .attribute("loading", "lazy")
                .attribute("decoding", "async")
                .close()
                .line();
    }

    private void writeCandidates(PublishedPhoto photo, List<Rendition> renditions) {
        Map<String, Integer> widthsPxByUrl = new LinkedHashMap<>();
        renditions.forEach(rendition -> widthsPxByUrl.put(url(rendition), rendition.widthPx()));
        html.srcset(widthsPxByUrl).attribute("sizes", placement.sizes().apply(photo));
    }

    private String url(Rendition rendition) {
        return placement.urlPrefix() + rendition.path();
    }

    private void writeFigcaption(PublishedPhoto photo) {
        RenderedCaption caption = photo.caption();
        Optional<CreditLine> credit = CreditLine.of(photo.photo());
        if (caption == null && credit.isEmpty()) {
            return;
        }
        html.open("figcaption").line();
        if (caption != null) {
            openSpan("photo__caption").raw(caption.html()).close().line();
        }
        credit.ifPresent(line -> {
            openSpan("photo__credit");
            line.write(html);
            html.close().line();
        });
        html.close().line();
    }

    /** {@code dir="auto"} isolates the text, so that what reorders it ends with it (HTML, section 15.3.5). */
    private HtmlWriter openSpan(String className) {
        return html.open("span", className).attribute("dir", "auto");
    }
}
