package dev.recapgallery.publish;

import dev.recapgallery.model.CreditRoll;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Video;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A gallery with each caption rendered once.
 *
 * @param photosById in display order
 */
record PublishedGallery(Gallery gallery, Map<String, PublishedPhoto> photosById) {

    static PublishedGallery of(Gallery gallery) {
        CaptionRenderer captions = new CaptionRenderer();
        Map<String, PublishedPhoto> byId = new LinkedHashMap<>();
        for (Section section : allSections(gallery)) {
            for (Photo photo : section.photos()) {
                RenderedCaption caption = captions.render(photo.caption()).orElse(null);
                byId.put(photo.id(), PublishedPhoto.of(gallery.rendered(photo), section, caption));
            }
        }
        return new PublishedGallery(gallery, byId);
    }

    String id() {
        return gallery.album().id();
    }

    String title() {
        return gallery.album().title();
    }

    Settings settings() {
        return gallery.album().settings();
    }

    /** Top-level sections. */
    List<Section> sections() {
        return gallery.album().sections();
    }

    List<Section> allSections() {
        return allSections(gallery);
    }

    /** Every photo, in display order. */
    List<PublishedPhoto> photos() {
        return List.copyOf(photosById.values());
    }

    List<PublishedPhoto> photosOf(Section section) {
        return section.photos().stream()
                .map(photo -> Objects.requireNonNull(photosById.get(photo.id()), photo.id()))
                .toList();
    }

    /** The level the section's heading has in the whole gallery. */
    int headingLevel(Section wanted) {
        List<Section> level = sections();
        int heading = SectionWriter.TOP_HEADING;
        while (level.stream().noneMatch(section -> section.id().equals(wanted.id())) && !level.isEmpty()) {
            level = level.stream()
                    .flatMap(section -> section.sections().stream())
                    .toList();
            heading++;
        }
        return heading;
    }

    CreditRoll creditRoll() {
        return CreditRoll.of(gallery.album());
    }

    /** A section's videos that may be linked to. */
    static List<Video> videosOf(Section section) {
        return section.videos().stream()
                .filter(video -> Urls.isAbsolute(video.url()))
                .toList();
    }

    private static List<Section> allSections(Gallery gallery) {
        return gallery.album().sections().stream().flatMap(Section::walk).toList();
    }
}
