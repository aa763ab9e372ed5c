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

    /** What {@code gallery.css} gives a figure alone. */
    private static final String COLUMN_SIZES = "(min-width: 48rem) 46rem, calc(100vw - 2rem)";

    private static final String PORTRAIT_SIZES = "(min-width: 48rem) 30rem, calc(100vw - 2rem)";

    /** Embedded in a post, the whole gallery at once. */
    static Placement gallery(Settings settings) {
        return new Placement(Urls.prefix(settings.baseUrl()), photo -> settings.sizes(), true);
    }

    /** Embedded in a post section by section, perhaps beside the whole gallery. */
    static Placement section(Settings settings) {
        return new Placement(Urls.prefix(settings.baseUrl()), photo -> settings.sizes(), false);
    }

    /**
     * One figure alone in a post, which it has a column of text to itself for: larger than in a list, unless the caption
     * file says how large photos are shown.
     */
    static Placement figure(Settings settings) {
        boolean isDefault = settings.sizes().equals(Settings.DEFAULTS.sizes());
        return new Placement(
                Urls.prefix(settings.baseUrl()),
                photo -> !isDefault ? settings.sizes() : photo.isPortrait() ? PORTRAIT_SIZES : COLUMN_SIZES,
                false);
    }

    static String sectionAnchor(String sectionId) {
        return "gallery-section-" + sectionId;
    }

    static String photoAnchor(String photoId) {
        return "gallery-photo-" + photoId;
    }
}
