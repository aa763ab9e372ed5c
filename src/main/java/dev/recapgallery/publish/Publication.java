package dev.recapgallery.publish;

import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything textual that is published of a gallery, part by part; renditions are files already. */
public final class Publication {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Publication() {}

    /**
     * What makes the files, in parts that may run at the same time. Each gives files by path within the output folder, with
     * {@code /} between names, no two parts the same path. UTF-8, {@code \n}, one final newline; the same gallery gives the
     * same bytes on every machine.
     */
    public static List<Supplier<SortedMap<String, byte[]>>> parts(Gallery gallery) {
        PublishedGallery published = PublishedGallery.of(gallery);
        List<Supplier<SortedMap<String, byte[]>>> parts = new ArrayList<>();
        parts.add(part(files -> files.add(OutputNames.GALLERY_JSON, GalleryJson.of(published))));
        parts.add(part(files -> files.addPage(published)));
        parts.add(part(files -> files.addLinkedData(published, new LinkedData(published))));
        for (Target target : published.settings().targets()) {
            parts.add(part(files -> files.addTarget(published, target)));
        }
        return parts;
    }

    private static Supplier<SortedMap<String, byte[]>> part(Consumer<Publication> writer) {
        return () -> {
            Publication publication = new Publication();
            writer.accept(publication);
            return Collections.unmodifiableSortedMap(publication.files);
        };
    }

    private void addPage(PublishedGallery gallery) {
        add(OutputNames.GALLERY_SCHEMA, Resources.gallerySchema());
        add(OutputNames.STYLES, Resources.styles());
        add(OutputNames.PAGE, PreviewPage.of(gallery));
    }

    private void addLinkedData(PublishedGallery gallery, LinkedData linkedData) {
        add(OutputNames.GALLERY_LINKED_DATA, linkedData.wholeGallery());
        for (Section section : gallery.allSections()) {
            add(OutputNames.sectionLinkedData(section.id()), linkedData.section(section));
        }
        for (PublishedPhoto photo : gallery.photos()) {
            add(OutputNames.photoLinkedData(photo.photo().id()), linkedData.photo(photo));
        }
    }

    private void addTarget(PublishedGallery gallery, Target target) {
        switch (target) {
            case HTML -> addFragments(gallery, target, new HtmlFragments(gallery));
            case PLAIN -> addFragments(gallery, target, new PlainFragments(gallery));
            case MYST -> addFragments(gallery, target, new MystFragments(gallery));
            case HUGO -> {
                HugoFragments fragments = new HugoFragments(gallery);
                addFragments(gallery, target, fragments);
                add(OutputNames.HUGO_SHORTCODE, Resources.hugoShortcode());
                add(OutputNames.hugoData(gallery.id()), fragments.data());
            }
        }
    }

    private void addFragments(PublishedGallery gallery, Target target, FragmentWriter fragments) {
        FragmentNames names = FragmentNames.of(target);
        add(names.gallery(), fragments.gallery());
        add(names.credits(), fragments.credits());
        gallery.allSections().forEach(section -> add(names.section(section.id()), fragments.section(section)));
        gallery.photos().forEach(photo -> add(names.photo(photo.photo().id()), fragments.photo(photo)));
    }

    private void add(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
