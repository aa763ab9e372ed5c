package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the page had shown a photo that the caption file names: taken out of the file meanwhile, it comes back there.
 *
 * @param section id of the section; empty for outside any
 * @param previous the photo before it, null for none
 * @param next the photo behind it, null for none
 */
record PlaceOnPage(
        String section, @Nullable String previous, @Nullable String next) {

    /**
     * A place in the file.
     *
     * @param photos the mapping that is to hold the entry
     * @param at the ordinal before which it is to stand
     */
    record Spot(CaptionPath photos, int at) {}

    /** Beside its neighbours in its section, else at the section's end, else beside them wherever they are; or nowhere. */
    Optional<Spot> in(CaptionFileValues captions) {
        return beside(captions, entry -> CaptionChange.sectionOf(captions, entry)
                        .equals(section))
                .or(() -> CaptionChange.section(captions, section)
                        .map(found -> new Spot(found.path().key("photos"), Integer.MAX_VALUE)))
                .or(() -> beside(captions, entry -> true));
    }

    private Optional<Spot> beside(CaptionFileValues captions, Predicate<CaptionPath> isWanted) {
        return Stream.concat(neighbour(captions, next, 0), neighbour(captions, previous, 1))
                .filter(neighbour -> isWanted.test(neighbour.entry()))
                .map(neighbour -> neighbour.spot(captions))
                .findFirst();
    }

    private static Stream<Neighbour> neighbour(CaptionFileValues captions, @Nullable String photo, int behind) {
        return photo == null
                ? Stream.empty()
                : captions.photo(photo).map(entry -> new Neighbour(entry, behind)).stream();
    }

    private record Neighbour(CaptionPath entry, int behind) {
        Spot spot(CaptionFileValues captions) {
            CaptionPath photos =
                    new CaptionPath(entry.steps().subList(0, entry.steps().size() - 1));
            return new Spot(photos, captions.ordinal(photos, entry) + behind);
        }
    }
}
