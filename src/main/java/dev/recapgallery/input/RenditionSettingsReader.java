package dev.recapgallery.input;

import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.RenditionSettings;
import dev.recapgallery.problem.DidYouMean;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads which renditions are wanted:
 *
 * <pre>{@code
 * renditions: {widths: [480, 960, 1920], formats: [webp, jpeg], quality: {jpeg: 80, webp: 76}}
 * }</pre>
 *
 * <p>One width, one format and one quality for all formats may be typed without a list or block. What is left out, or
 * wrong, has its default.
 */
final class RenditionSettingsReader {

    static final int MIN_WIDTH_PX = 16;
    static final int MAX_WIDTH_PX = 8192;

    static final List<String> KEYS = List.of("widths", "formats", "quality");
    private static final List<String> FORMATS =
            Arrays.stream(RenditionFormat.values()).map(RenditionFormat::word).toList();

    private RenditionSettingsReader() {}

    static RenditionSettings read(Value renditions) {
        return renditions.block(KEYS).map(RenditionSettingsReader::read).orElse(RenditionSettings.defaults());
    }

    private static RenditionSettings read(Block block) {
        List<Integer> widths = members(block, "widths").stream()
                .flatMap(width -> width.wholeNumber(MIN_WIDTH_PX, MAX_WIDTH_PX, "bad-width").stream())
                .toList();
        List<RenditionFormat> formats = members(block, "formats").stream()
                .flatMap(format -> format(format).stream())
                .toList();
        RenditionSettings defaults = RenditionSettings.defaults();
        return new RenditionSettings(
                widths.isEmpty() ? defaults.widthsPx() : widths,
                formats.isEmpty() ? defaults.formats() : formats,
                block.value("quality").map(RenditionSettingsReader::quality).orElse(defaults.quality()));
    }

    private static List<Value> members(Block block, String key) {
        return block.value(key).map(Value::oneOrMany).orElse(List.of());
    }

    private static Optional<RenditionFormat> format(Value value) {
        return value.raw().flatMap(word -> {
            Optional<RenditionFormat> format = RenditionFormat.ofWord(word);
            return format.isPresent()
                    ? format
                    : value.error(
                            "bad-format",
                            "unknown format " + Value.quoted(word)
                                    + new DidYouMean(FORMATS).hintOr(word, "; known: " + String.join(", ", FORMATS)));
        });
    }

    private static Map<RenditionFormat, Integer> quality(Value value) {
        Map<RenditionFormat, Integer> quality = new EnumMap<>(RenditionFormat.class);
        Optional<Block> block = value.isText() ? Optional.empty() : value.block(FORMATS);
        for (RenditionFormat format : RenditionFormat.values()) {
            block.flatMap(each -> each.value(format.word()))
                    .or(() -> value.isText() ? Optional.of(value) : Optional.empty())
                    .flatMap(number -> number.wholeNumber(1, 100, "bad-quality"))
                    .ifPresent(number -> quality.put(format, number));
        }
        return quality;
    }
}
