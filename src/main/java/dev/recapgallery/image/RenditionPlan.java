package dev.recapgallery.image;

import dev.recapgallery.model.Photo;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is to be made of one photo.
 *
 * @param renditions by format in the order of the settings, then ascending in width; never empty
 * @param credit what each of them says of who made the photo
 * @param key 64 hex digits that stand for everything the renditions' bytes come from; equal keys, equal bytes
 */
public record RenditionPlan(Photo photo, List<PlannedRendition> renditions, CreditXmp credit, String key) {

    public RenditionPlan {
        Objects.requireNonNull(photo, "photo");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(key, "key");
        renditions = List.copyOf(renditions);
        if (renditions.isEmpty()) {
            throw new IllegalArgumentException("no rendition of " + photo.file());
        }
    }

    /** The width of the largest rendition, which the photo is decoded for. */
    public int largestWidthPx() {
        return widthsDescending().get(0);
    }

    /** Bytes of heap and native memory that rendering needs at its peak, besides the picture of the largest rendition. */
    public long memoryBytes() {
        PlannedRendition largest = of(largestWidthPx()).get(0);
        long target = (long) largest.widthPx() * largest.heightPx();
        // The next smaller picture, and the encoder's copy with what it makes of it.
        return Integer.BYTES * 3 * target;
    }

    List<Integer> widthsDescending() {
        return renditions.stream()
                .map(PlannedRendition::widthPx)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The renditions of one width, one for each format. */
    List<PlannedRendition> of(int widthPx) {
        return renditions.stream()
                .filter(rendition -> rendition.widthPx() == widthPx)
                .toList();
    }
}
