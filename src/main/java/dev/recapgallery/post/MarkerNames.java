package dev.recapgallery.post;

import java.util.Collection;
import java.util.List;

/**
 * What markers may name.
 *
 * @param shown names of what the gallery shows
 * @param hidden names of photos that its caption file hides
 */
public record MarkerNames(Collection<String> shown, Collection<String> hidden) {
    public MarkerNames {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }
}
