package dev.recapgallery.publish;

import dev.recapgallery.model.CreditRoll;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.Section;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything textual that is published of a gallery; renditions are files already. */
public final class Publication {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Publication() {}

    /**
     * The files by path within the output folder, with {@code /} between names. UTF-8, {@code \n}, one final newline;
     * the same gallery gives the same bytes on every machine.
     */
    public static SortedMap<String, byte[]> of(Gallery gallery) {
        Publication publication = new Publication();
        publication.addAll(PublishedGallery.of(gallery));
        return Collections.unmodifiableSortedMap(publication.files);
    }

    private void addAll(PublishedGallery gallery) {
        add(OutputNames.GALLERY_JSON, GalleryJson.of(gallery));
        add(OutputNames.GALLERY_SCHEMA, Resources.gallerySchema());
        add(OutputNames.STYLES, Resources.styles());
        add(OutputNames.PAGE, PreviewPage.of(gallery));
        add(OutputNames.GALLERY_FRAGMENT, galleryFragment(gallery));
        add(
                OutputNames.CREDITS_FRAGMENT,
                CreditRollWriter.html(CreditRoll.of(gallery.gallery().album())));
        add(OutputNames.GALLERY_LINKED_DATA, new LinkedData(gallery).wholeGallery());
        gallery.allSections().forEach(section -> addSection(gallery, section));
        gallery.photos().forEach(photo -> addPhoto(gallery, photo));
    }

    private void addSection(PublishedGallery gallery, Section section) {
        HtmlWriter html = new HtmlWriter();
        new SectionWriter(html, Placement.piece(gallery.settings()), gallery).writeAlone(section);
        add(OutputNames.sectionFragment(section.id()), html.finish());
        add(OutputNames.sectionLinkedData(section.id()), new LinkedData(gallery).section(section));
    }

    private void addPhoto(PublishedGallery gallery, PublishedPhoto photo) {
        HtmlWriter html = new HtmlWriter();
        new FigureWriter(html, Placement.piece(gallery.settings())).write(photo);
        add(OutputNames.photoFragment(photo.photo().id()), html.finish());
        add(OutputNames.photoLinkedData(photo.photo().id()), new LinkedData(gallery).photo(photo));
    }

    private static String galleryFragment(PublishedGallery gallery) {
        HtmlWriter html = new HtmlWriter();
        new SectionWriter(html, Placement.gallery(gallery.settings()), gallery).writeAll();
        return html.finish();
    }

    private void add(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
