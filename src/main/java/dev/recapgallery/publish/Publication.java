package dev.recapgallery.publish;

import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.Target;
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
        add(OutputNames.GALLERY_LINKED_DATA, new LinkedData(gallery).wholeGallery());
        gallery.allSections()
                .forEach(section ->
                        add(OutputNames.sectionLinkedData(section.id()), new LinkedData(gallery).section(section)));
        gallery.photos()
                .forEach(photo ->
                        add(OutputNames.photoLinkedData(photo.photo().id()), new LinkedData(gallery).photo(photo)));
        gallery.settings().targets().forEach(target -> addTarget(gallery, target));
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
