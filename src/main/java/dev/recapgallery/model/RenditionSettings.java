package dev.recapgallery.model;

import java.util.List;
import java.util.Map;

/**
 * Which renditions a gallery wants of each photo.
 *
 * @param widthsPx ascending, each once
 * @param formats in the order the page offers them, the last one as the fallback
 * @param quality 1 to 100 for each format; one that is left out has its default
 */
public record RenditionSettings(
        List<Integer> widthsPx, List<RenditionFormat> formats, Map<RenditionFormat, Integer> quality) {

    public RenditionSettings {
        widthsPx = widthsPx.stream().sorted().distinct().toList();
        formats = formats.stream().distinct().toList();
        quality = Map.copyOf(quality);
        if (widthsPx.isEmpty() || formats.isEmpty()) {
            throw new IllegalArgumentException("a gallery needs a width and a format");
        }
    }

    public static RenditionSettings defaults() {
        return new RenditionSettings(
                List.of(480, 960, 1920), List.of(RenditionFormat.WEBP, RenditionFormat.JPEG), Map.of());
    }

    public int qualityOf(RenditionFormat format) {
        return quality.getOrDefault(format, format.defaultQuality());
    }
}
