package dev.recapgallery.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of one or several XMP packets; the first packet with a property decides it. */
final class XmpProperties {

    private record Value(String language, String text) {}

    private final Map<XmpProperty, List<Value>> values = new EnumMap<>(XmpProperty.class);

    /** {@code language} is empty where none is given. */
    void add(XmpProperty property, String language, String text) {
        values.computeIfAbsent(property, unused -> new ArrayList<>()).add(new Value(language, text));
    }

    /** Takes over what these properties lack. */
    void addMissing(XmpProperties others) {
        others.values.forEach(values::putIfAbsent);
    }

    /** All values in document order. */
    List<String> all(XmpProperty property) {
        return values.getOrDefault(property, List.of()).stream()
                .map(Value::text)
                .toList();
    }

    /** The value in {@code x-default} of a language alternative (XMP Part 1, section 8.2.2.4), else the first. */
    Optional<String> text(XmpProperty property) {
        List<Value> all = values.getOrDefault(property, List.of());
        return all.stream()
                .filter(value -> value.language().equals("x-default"))
                .filter(value -> !value.text().isBlank())
                .findFirst()
                .or(() -> all.stream().filter(value -> !value.text().isBlank()).findFirst())
                .map(Value::text);
    }
}
