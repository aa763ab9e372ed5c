package dev.recapgallery.lint;

import java.util.Set;

/**
 * Photos in whose texts nothing was found: they need not be read again as long as neither they nor what all texts are read
 * with has changed. It saves work, no more.
 *
 * @param hashes what {@link PhotoTexts#hash} gives for each, 64 hex digits
 */
public record SoundTexts(Set<String> hashes) {

    public SoundTexts {
        hashes = Set.copyOf(hashes);
    }

    /** Nothing is known of any photo. */
    public static SoundTexts none() {
        return new SoundTexts(Set.of());
    }
}
