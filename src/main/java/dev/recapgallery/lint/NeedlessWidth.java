package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.RenditionSettings;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A width asked for that no photo has: nothing is ever scaled up, so it makes nothing. */
final class NeedlessWidth implements Rule {

    private static final String KEY = "gallery.renditions.widths";

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "needless-width",
                Scope.CHECK,
                "no photo is that wide, and none is ever scaled up, so the width makes no renditions",
                "take it out of 'gallery: renditions: widths:', or use larger originals");
    }

    /**
     * In place of a width a little over the largest photo comes that photo's own, so it has a use; and the default widths
     * are nobody's wish.
     */
    @Override
    public Stream<Problem> check(Material material) {
        int widest = material.photos()
                .mapToInt(photo -> photo.source().widthPx())
                .max()
                .orElse(0);
        if (widest == 0 || !material.captions().places().containsKey(KEY)) {
            return Stream.empty();
        }
        List<Integer> over = material.album().settings().renditions().widthsPx().stream()
                .filter(width -> 2L * width >= 3L * widest)
                .filter(width -> !RenditionSettings.defaults().widthsPx().contains(width))
                .toList();
        String widths = over.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return over.isEmpty()
                ? Stream.empty()
                : Stream.of(at(
                                material.captions().placeOf(KEY),
                                "no photo is wider than " + widest + " pixels, so renditions of " + widths
                                        + " are never made; take " + (over.size() == 1 ? "that width" : "those widths")
                                        + " out, or use larger originals")
                        .about(over.stream().map(String::valueOf).toList()));
    }
}
