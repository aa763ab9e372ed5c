package dev.recapgallery.publish;

import dev.recapgallery.model.Settings;
import java.util.function.Function;

/**
 * Where HTML is going to stand.
 *
 * @param urlPrefix put before every rendition's path
 * @param sizes the {@code sizes} attribute of a photo there
 * @param anchors true to give sections and photos ids, which may stand in a page only once
 */
record Placement(String urlPrefix, Function<PublishedPhoto, String> sizes, boolean anchors) {

    /** Embedded in a post, the whole gallery at once. */
    static Placement gallery(Settings settings) {
        return new Placement(Urls.prefix(settings.baseUrl()), photo -> settings.sizes(), true);
    }

    /** Embedded in a post piece by piece, perhaps beside the whole gallery. */
    static Placement piece(Settings settings) {
        return new Placement(Urls.prefix(settings.baseUrl()), photo -> settings.sizes(), false);
    }

    static String sectionAnchor(String sectionId) {
        return "gallery-section-" + sectionId;
    }

    static String photoAnchor(String photoId) {
        return "gallery-photo-" + photoId;
    }
}
