package dev.recapgallery.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of host that fragments are written for. */
public enum Target {
    /** Anything that leaves HTML alone. */
    HTML("html"),
    /** Filters that drop {@code picture} and {@code srcset}: READMEs on GitHub, WordPress. */
    PLAIN("plain"),
    /** Sphinx with MyST. */
    MYST("myst"),
    /** Hugo, which takes HTML from shortcodes only. */
    HUGO("hugo");

    private final String word;

    Target(String word) {
        this.word = word;
    }

    /** The target of a word on the command line or in the caption file. */
    public static Optional<Target> ofWord(String word) {
        return Arrays.stream(values())
                .filter(target -> target.word.equals(word))
                .findFirst();
    }

    /** Every word there is, in the order to show them in. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Target::word).toList();
    }

    /** What is written when these are asked for: {@link #HTML} always is. */
    public static Set<Target> withHtml(Collection<Target> asked) {
        Set<Target> targets = EnumSet.of(HTML);
        targets.addAll(asked);
        return Collections.unmodifiableSet(targets);
    }

    /** The word on the command line and in the caption file. */
    public String word() {
        return word;
    }
}
