package dev.recapgallery.post;

import dev.recapgallery.model.GalleryPhoto;
import java.util.List;

/**
 * Lines of a post that become figures.
 *
 * @param firstLine in the post, from 1
 * @param photos of these lines, in order
 */
record FigureSpot(int firstLine, int lastLine, List<GalleryPhoto> photos) {
    FigureSpot {
        photos = List.copyOf(photos);
    }
}
