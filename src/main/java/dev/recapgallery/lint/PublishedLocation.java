package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.PrivateDetail;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** A source photo that says where it was taken and lies where it gets published itself. */
final class PublishedLocation implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "published-location",
                Scope.CHECK,
                "renditions never say where a photo was taken, but the photo itself does, and it gets published, too",
                "keep the originals outside of the site, or strip them (exiftool -gps:all= -xmp:geotag= PHOTO)");
    }

    /** Who publishes locations on purpose needs no warning. */
    @Override
    public Stream<Problem> check(Material material) {
        return material.album().settings().keepsLocation()
                ? Stream.empty()
                : PublishedDetails.find(this, material, List.of(PrivateDetail.LOCATION));
    }
}
