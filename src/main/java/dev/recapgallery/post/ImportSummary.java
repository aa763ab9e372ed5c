package dev.recapgallery.post;

import dev.recapgallery.post.ImportedPost.ImportedPhoto;
import dev.recapgallery.post.ImportedPost.ImportedSection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an import found, in numbers.
 *
 * @param photos all taken, hidden ones counted
 * @param sections those that hold photos or videos themselves
 * @param captions photos that have one
 * @param credits photos that have one
 * @param altMissing photos without alt text
 * @param toReview photos that get a comment in the caption file on what to look at
 * @param hidden photos taken out of comments
 * @param commented photos in comments that were left out
 * @param skipped images that are no photos of the folder
 * @param notFound names of photos that aren't in the photo folder
 */
public record ImportSummary(
        long photos,
        long sections,
        long captions,
        long credits,
        long videos,
        long altMissing,
        long toReview,
        long hidden,
        long commented,
        long skipped,
        List<String> notFound) {

    public ImportSummary {
        notFound = List.copyOf(notFound);
    }

    /** The numbers of a post; {@code filesThere} are the names in the photo folder. */
    public static ImportSummary of(ImportedPost post, Set<String> filesThere) {
        return new ImportSummary(
                post.allPhotos().count(),
                post.sections().stream()
                        .flatMap(ImportedSection::walk)
                        .filter(section ->
                                !section.photos().isEmpty() || !section.videos().isEmpty())
                        .count(),
                count(post, photo -> photo.caption() != null),
                count(post, photo -> photo.credit() != null),
                post.allVideos().count(),
                count(post, photo -> photo.alt() == null),
                count(post, photo -> !photo.reviews().isEmpty()),
                count(post, ImportedPhoto::hidden),
                post.commented().size(),
                post.skipped().size(),
                post.allPhotos()
                        .map(ImportedPhoto::file)
                        .filter(file -> !filesThere.contains(file))
                        .toList());
    }

    private static long count(ImportedPost post, Predicate<ImportedPhoto> wanted) {
        return post.allPhotos().filter(wanted).count();
    }
}
