package dev.recapgallery.post;

import dev.recapgallery.model.Slug;
import dev.recapgallery.problem.DidYouMean;
import dev.recapgallery.problem.Printable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which of the names that there are a marker meant, where it is more than a slip of the finger: a photo by its
 * file name ({@code photo:swag.jpg}, {@code swag.jpg}), by part of its path, or a section by its title.
 */
final class MarkerGuess {

    private static final String PHOTO = "photo:";
    private static final String GONE =
            "; if the photo was renamed, hidden or taken out, change the marker, or remove it with"
                    + " what stands inside";

    /** One letter turns a shorter word into any other. */
    private static final int MIN_NEAR = 5;

    private static final int MAX_NEAR = 80;

    private MarkerGuess() {}

    /** {@code ; did you mean 'photo:swag'?}, or what else can be done where nothing fits. */
    static String hint(String typed, Collection<String> names, String otherwise) {
        return of(typed, names)
                .or(() -> isShort(typed) ? Optional.empty() : new DidYouMean(names).nearest(typed))
                .map(name -> "; did you mean '" + Printable.excerpt(name, 80) + "'?")
                .orElse(otherwise + (typed.startsWith(PHOTO) ? GONE : ""));
    }

    /** The name that a marker in a wrong spelling means, where that is hardly anything else. */
    static Optional<String> known(String typed, Collection<String> names) {
        boolean isLong = typed.length() >= MIN_NEAR && typed.length() <= MAX_NEAR;
        return names.contains(typed)
                ? Optional.of(typed)
                : of(typed, names).or(() -> isLong ? new DidYouMean(names).nearest(typed) : Optional.empty());
    }

    /** Of two letters one makes another name. */
    private static boolean isShort(String typed) {
        return typed.replaceFirst("^" + PHOTO, "").length() <= 2;
    }

    private static Optional<String> of(String typed, Collection<String> names) {
        String bare = typed.startsWith(PHOTO) ? typed.substring(PHOTO.length()) : typed;
        String stem = bare.replaceFirst("\\.\\p{Alnum}{2,4}$", "");
        return exactly(PHOTO + stem, names)
                .or(() -> exactly(Slug.anchor(bare), names))
                .or(() -> exactly(PHOTO + Slug.ascii(stem), names))
                .or(() -> ending(stem, names));
    }

    private static Optional<String> exactly(String wanted, Collection<String> names) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(lower))
                .findFirst();
    }

    /** {@code photo:swag} for {@code photo:tuesday-swag}. */
    private static Optional<String> ending(String stem, Collection<String> names) {
        List<String> ending = names.stream()
                .filter(name -> name.startsWith(PHOTO) && name.endsWith("-" + stem))
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }
}
