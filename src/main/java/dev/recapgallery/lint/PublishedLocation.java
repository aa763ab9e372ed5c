package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Inspection;
import dev.recapgallery.model.PrivateDetail;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A source photo that says where it was taken and lies where it gets published itself. */
final class PublishedLocation implements Rule {

    private static final int NAMED = 5;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "published-location",
                Scope.CHECK,
                "renditions never say where a photo was taken, but the photo itself does: take care where it goes",
                "publish the gallery only, or strip the originals (exiftool -gps:all= -xmp:geotag= PHOTO)");
    }

    /** Who publishes locations on purpose needs no warning. */
    @Override
    public Stream<Problem> check(Material material) {
        return material.album().settings().keepsLocation()
                ? Stream.empty()
                : Stream.concat(
                        PublishedDetails.find(this, material, List.of(PrivateDetail.LOCATION)),
                        unpublished(material).stream());
    }

    /** Where nothing says that the photos get published, once for all of them. */
    private Optional<Problem> unpublished(Material material) {
        List<String> telling = material.inspections()
                .filter(inspection -> inspection.details().contains(PrivateDetail.LOCATION))
                .map(Inspection::file)
                .toList();
        if (telling.isEmpty() || material.inspected().publication() != null) {
            return Optional.empty();
        }
        String names = telling.stream().limit(NAMED).collect(Collectors.joining("', '", "'", "'"))
                + (telling.size() > NAMED ? " and " + (telling.size() - NAMED) + " more" : "");
        boolean isOne = telling.size() == 1;
        return Optional.of(at(
                        material.placeByFile().getOrDefault(telling.get(0), Place.of(telling.get(0))),
                        (isOne ? "photo " + names + " tells" : "photos " + names + " tell")
                                + " where " + (isOne ? "it was" : "they were")
                                + " taken; nothing that is built does, so nobody learns it as long as only the gallery is published;"
                                + " strip the originals before you hand them on, or write 'check: {published-location: off}'")
                .about(telling));
    }
}
