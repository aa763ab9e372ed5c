package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the keys of the caption file's fixed blocks lie: {@code gallery.title}, {@code gallery.renditions.widths}. */
final class KeyPlaces {

    private static final List<String> BLOCKS = List.of("gallery", "people", "defaults", "check");
    private static final int MAX_DEPTH = 4;

    private final Map<String, Place> places = new HashMap<>();

    private KeyPlaces() {}

    static Map<String, Place> of(YamlNode.Mapping root) {
        KeyPlaces keys = new KeyPlaces();
        root.entries().stream()
                .filter(entry -> BLOCKS.contains(entry.key().value()))
                .forEach(entry -> keys.add("", entry, 1));
        return keys.places;
    }

    private void add(String prefix, YamlNode.Entry entry, int depth) {
        String key = prefix + entry.key().value();
        places.put(key, entry.key().place());
        if (depth < MAX_DEPTH && entry.value() instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(inner -> add(key + ".", inner, depth + 1));
        }
    }
}
