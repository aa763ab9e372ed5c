package dev.recapgallery.publish;

import dev.recapgallery.model.Photo;
import dev.recapgallery.model.RenderedPhoto;
import dev.recapgallery.model.Rendition;
import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A photo as everything that is published needs it.
 *
 * @param section the one it is shown in
 * @param caption null where there is none to see
 * @param formats the formats there are, in the order the page offers them; the last one is the fallback
 * @param fallbacks renditions in the format that every browser shows, ascending in width
 */
record PublishedPhoto(
        RenderedPhoto rendered,
        Section section,
        @Nullable RenderedCaption caption,
        List<RenditionFormat> formats,
        List<Rendition> fallbacks) {

    /** The width that a page shown without {@code srcset} gets, as near as there is one. */
    private static final int MIDDLE_WIDTH_PX = 960;

    private static final double PORTRAIT_RATIO = 0.95;
    private static final double PANORAMA_RATIO = 2.2;

    static PublishedPhoto of(RenderedPhoto rendered, Section section, @Nullable RenderedCaption caption) {
        List<RenditionFormat> formats =
                rendered.renditions().stream().map(Rendition::format).distinct().toList();
        List<Rendition> fallbacks = rendered.renditions(formats.get(formats.size() - 1));
        return new PublishedPhoto(rendered, section, caption, formats, fallbacks);
    }

    Photo photo() {
        return rendered.photo();
    }

    /** The alt text as typed; none for a decorative photo, nor where nobody wrote one. */
    Optional<String> alt() {
        return Optional.ofNullable(photo().alt())
                .filter(alt -> !photo().decorative())
                .map(PublishableText::of)
                .filter(alt -> !alt.isBlank());
    }

    /** The {@code alt} attribute: never empty unless the photo is decorative, so that no link is nameless. */
    String altAttribute() {
        if (photo().decorative()) {
            return "";
        }
        return alt().or(this::captionText).orElseGet(() -> "Photo: " + section.title());
    }

    Optional<String> captionText() {
        return Optional.ofNullable(caption).map(RenderedCaption::text);
    }

    Rendition smallest() {
        return fallbacks().get(0);
    }

    Rendition middle() {
        return fallbacks().stream()
                .min(Comparator.comparingInt(rendition -> Math.abs(rendition.widthPx() - MIDDLE_WIDTH_PX)))
                .orElseThrow();
    }

    Rendition largest() {
        return fallbacks().get(fallbacks().size() - 1);
    }

    boolean isPortrait() {
        return ratio() < PORTRAIT_RATIO;
    }

    boolean isPanorama() {
        return ratio() >= PANORAMA_RATIO;
    }

    private double ratio() {
        return (double) largest().widthPx() / largest().heightPx();
    }
}
