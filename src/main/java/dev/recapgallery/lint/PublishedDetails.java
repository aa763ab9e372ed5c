package dev.recapgallery.lint;

import dev.recapgallery.model.Inspection;
import dev.recapgallery.model.PrivateDetail;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds private details in photo files that get published. Says that they are there, never what they are. */
final class PublishedDetails {

    private PublishedDetails() {}

    static Stream<Problem> find(Rule rule, Material material, List<PrivateDetail> wanted) {
        @Nullable String publication = material.inspected().publication();
        if (publication == null) {
            return Stream.empty();
        }
        Map<String, Place> places = material.placeByFile();
        return material.inspections()
                .filter(inspection -> wanted.stream().anyMatch(inspection.details()::contains))
                .map(inspection -> rule.at(
                        places.getOrDefault(inspection.file(), Place.of(inspection.file())),
                        message(inspection, wanted, publication)));
    }

    private static String message(Inspection inspection, List<PrivateDetail> wanted, String publication) {
        String details = wanted.stream()
                .filter(inspection.details()::contains)
                .map(PrivateDetail::words)
                .collect(Collectors.joining(" and "));
        return "photo '" + inspection.file() + "' tells " + details + ", and the file itself gets published: "
                + publication + "; keep the originals outside of the site, or strip them";
    }
}
