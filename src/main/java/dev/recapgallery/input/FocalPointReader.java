package dev.recapgallery.input;

import dev.recapgallery.model.FocalPoint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what must stay in view when a photo is cropped, from the left and from the top:
 *
 * <pre>{@code
 * focal: [0.5, 0.3]
 * focal: {x: 0.5, y: 0.3}
 * focal: 50% 30%
 * }</pre>
 */
final class FocalPointReader {

    private static final List<String> KEYS = List.of("x", "y");
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]{1,3}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9})%?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+");

    private FocalPointReader() {}

    static Optional<FocalPoint> read(Value value) {
        List<String> parts = parts(value);
        if (parts.size() == 2) {
            Optional<Double> x = fraction(parts.get(0));
            Optional<Double> y = fraction(parts.get(1));
            if (x.isPresent() && y.isPresent()) {
                return Optional.of(new FocalPoint(x.get(), y.get()));
            }
        }
        return value.error(
                "bad-focal",
                "'focal' must be two fractions from 0 to 1, from the left and from the top, such as [0.5, 0.3] or 50%"
                        + " 30%, but is " + shown(value, parts));
    }

    /** As typed: {@code [1.5, 0.2]}. */
    private static String shown(Value value, List<String> parts) {
        return value.node() instanceof YamlNode.Items && !parts.isEmpty()
                ? Value.quoted("[" + String.join(", ", parts) + "]")
                : value.node() instanceof YamlNode.Mapping && parts.size() == KEYS.size()
                        ? Value.quoted("{x: " + parts.get(0) + ", y: " + parts.get(1) + "}")
                        : value.shown();
    }

    private static List<String> parts(Value value) {
        if (value.node() instanceof YamlNode.Text text) {
            return List.of(BETWEEN.split(text.value().strip(), 3));
        }
        if (value.node() instanceof YamlNode.Items items) {
            return items.nodes().stream().map(FocalPointReader::typed).toList();
        }
        Optional<Block> block = value.block(KEYS);
        return KEYS.stream()
                .flatMap(key -> block.flatMap(both -> both.value(key)).stream())
                .map(Value::node)
                .map(FocalPointReader::typed)
                .toList();
    }

    private static String typed(YamlNode node) {
        return node instanceof YamlNode.Text text ? text.value() : node.kind();
    }

    private static Optional<Double> fraction(String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            return Optional.empty();
        }
        boolean isPercent = typed.endsWith("%");
        double number = Double.parseDouble(isPercent ? typed.substring(0, typed.length() - 1) : typed);
        double fraction = isPercent ? number / 100 : number;
        return fraction <= 1 ? Optional.of(fraction) : Optional.empty();
    }
}
