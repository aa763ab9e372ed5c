package dev.recapgallery.edit;

import dev.recapgallery.model.PhotoEntry;
import java.util.List;

/** The usual order of a photo's keys, so that one that was emptied and is typed anew stands where it stood. */
final class KeyOrder {

    private KeyOrder() {}

    /** Before which child of a photo's entry a new key fits; behind the last where the entry has an order of its own. */
    static int place(Tree entry, String key) {
        List<Integer> ranks = entry instanceof Tree.Mapping mapping
                ? mapping.entries().stream().map(KeyOrder::rank).toList()
                : List.of();
        int wanted = PhotoEntry.KEYS.indexOf(key);
        int place = 0;
        while (place < ranks.size() && ranks.get(place) < wanted) {
            place++;
        }
        boolean isUsual = ranks.subList(place, ranks.size()).stream().allMatch(rank -> rank > wanted);
        return isUsual ? place : ranks.size();
    }

    /** Keys that aren't known stand behind all others. */
    private static int rank(Tree.Entry entry) {
        return entry.key() instanceof Tree.Scalar key && PhotoEntry.KEYS.contains(key.value())
                ? PhotoEntry.KEYS.indexOf(key.value())
                : PhotoEntry.KEYS.size();
    }
}
