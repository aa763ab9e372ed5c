package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Published renditions wider than the caption file asks for: they are of an earlier build. */
final class OversizedRendition implements Rule {

    private static final String KEY = "gallery.renditions.widths";

    /** {@code images/ID-WIDTHw-HASH.EXT}. */
    private static final Pattern RENDITION =
            Pattern.compile("images/[a-z0-9-]+-(?<width>\\d{1,6})w-[0-9a-f]{8}\\.[a-z]+");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "oversized-rendition",
                Scope.CHECK,
                "readers load larger pictures than the caption file asks for",
                "run build, which replaces them; or ask for the width in 'gallery: renditions: widths:'");
    }

    @Override
    public Stream<Problem> check(Material material) {
        List<Integer> asked = material.album().settings().renditions().widthsPx();
        int widest = asked.get(asked.size() - 1);
        List<Integer> over = material.inspected().renditions().stream()
                .map(RENDITION::matcher)
                .filter(Matcher::matches)
                .map(rendition -> Integer.valueOf(rendition.group("width")))
                .filter(width -> width > widest)
                .sorted()
                .toList();
        if (over.isEmpty()) {
            return Stream.empty();
        }
        String many = over.size() == 1 ? "1 published rendition is" : over.size() + " published renditions are";
        return Stream.of(at(
                material.captions().placeOf(KEY),
                many + " wider than the " + widest + " pixels asked for (up to " + over.get(over.size() - 1)
                        + "); run build, which replaces them"));
    }
}
