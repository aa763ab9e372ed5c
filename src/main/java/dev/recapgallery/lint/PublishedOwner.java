package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.PrivateDetail;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** A source photo that tells of its camera's owner or serial number and lies where it gets published itself. */
final class PublishedOwner implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "published-owner",
                Scope.CHECK,
                "owner and serial number tie photos to one camera; renditions drop them, the published photo doesn't",
                "keep the originals outside of the site, or strip them (exiftool -OwnerName= -SerialNumber= PHOTO)");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return PublishedDetails.find(this, material, List.of(PrivateDetail.OWNER, PrivateDetail.SERIAL_NUMBER));
    }
}
