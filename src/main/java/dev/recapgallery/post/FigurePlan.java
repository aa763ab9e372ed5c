package dev.recapgallery.post;

import dev.recapgallery.model.GalleryPhoto;
import dev.recapgallery.post.CaptionMatcher.Found;
import dev.recapgallery.post.FigureLines.Range;
import dev.recapgallery.post.FigureLines.Ruling;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides which images of a post become figures, on the post as its author wrote it. */
final class FigurePlan {

    private final String file;
    private final RestoredPost post;
    private final FigureLines lines;
    private final PhotoFinder photos;
    private final Predicate<String> isWritable;
    private final List<FigureSpot> spots = new ArrayList<>();
    private final List<LeftImage> left = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FigurePlan(String file, RestoredPost post, FigureLines lines, Finding finding) {
        this.file = file;
        this.post = post;
        this.lines = lines;
        this.photos = finding.photos();
        this.isWritable = finding.isWritable();
    }

    /**
     * As {@link PhotoFinder} takes it.
     *
     * @param isWritable false for a marker's name that the post's encoding lacks
     */
    record Gallery(List<GalleryPhoto> photos, @Nullable String folder, Predicate<String> isWritable) {}

    private record Finding(PhotoFinder photos, Predicate<String> isWritable) {}

    /** The figures to be, in order; what stays; and what a person should know. */
    record Plan(List<FigureSpot> spots, List<LeftImage> left, List<Problem> problems) {}

    static Plan of(String file, RestoredPost post, Gallery gallery) {
        Problem tooLong = LongParagraph.problem(file, post.text()).orElse(null);
        if (tooLong != null) {
            return new Plan(List.of(), List.of(), List.of(tooLong));
        }
        String blanked = FrontMatter.of(post.text()).blankedOut(post.text());
        List<Piece> pieces = PostOutline.of(blanked).orElse(null);
        if (pieces == null) {
            return new Plan(
                    List.of(),
                    List.of(),
                    List.of(Problem.error(
                            Place.of(file), "post-too-nested", "the post nests too deep to find its images")));
        }
        FigureLines lines = new FigureLines(TemplateMask.of(blanked).masked(), pieces);
        PhotoFinder photos = new PhotoFinder(gallery.photos(), gallery.folder(), paths(pieces));
        FigurePlan plan = new FigurePlan(file, post, lines, new Finding(photos, gallery.isWritable()));
        Map<Integer, Found> captions = CaptionMatcher.match(pieces, CaptionMatcher.side(pieces));
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Images line && !post.isPutBack(line.firstLine())) {
                plan.line(i, line, captions.get(i));
            }
        }
        return new Plan(plan.spots, plan.left, plan.problems);
    }

    private void line(int index, Piece.Images line, @Nullable Found beside) {
        List<GalleryPhoto> found = find(line);
        if (found.isEmpty()) {
            return;
        }
        Found caption = beside == null || isBodyText(beside, line, found) ? null : beside;
        Ruling ruling = lines.rule(index, line, caption);
        String reason = reason(line, found, ruling);
        if (reason != null) {
            line.images().stream()
                    .filter(image -> candidates(image).size() == 1)
                    .forEach(image -> left.add(new LeftImage(image.source(), post.lineInPost(image.line()), reason)));
            return;
        }
        Place place = Place.at(file, post.lineInPost(line.firstLine()), 1);
        List<Problem> missing = new ArrayList<>();
        List<Problem> differing = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            TypedText typed = TypedText.of(line.images().get(i), caption == null ? null : caption.markdown());
            missing.addAll(typed.missing(found.get(i), place));
            differing.addAll(typed.differing(found.get(i), place));
        }
        problems.addAll(missing.isEmpty() ? differing : missing);
        if (missing.isEmpty()) {
            spots.add(new FigureSpot(
                    post.lineInPost(ruling.range().first()),
                    post.lineInPost(ruling.range().last()),
                    found));
        }
    }

    private @Nullable String reason(Piece.Images line, List<GalleryPhoto> found, Ruling ruling) {
        if (found.size() < line.images().size()) {
            return "it stands in a line with an image that is no photo of the gallery";
        }
        if (isTorn(ruling.range())) {
            return "its caption belongs to a figure";
        }
        boolean writable = found.stream().map(GalleryPhoto::markerName).allMatch(isWritable);
        return ruling.reason() != null || writable
                ? ruling.reason()
                : "its id can't be written in this post's encoding; save the post as UTF-8";
    }

    /** The photo of each image of a line; what is none is told. */
    private List<GalleryPhoto> find(Piece.Images line) {
        List<GalleryPhoto> found = new ArrayList<>();
        for (Piece.Image image : line.images()) {
            if (ImagePath.reasonToSkip(image.source()).isPresent()) {
                continue;
            }
            List<GalleryPhoto> candidates = candidates(image);
            if (candidates.size() == 1 && MarkerReader.isName(candidates.get(0).markerName())) {
                found.add(candidates.get(0));
            } else {
                problems.add(Problem.warning(
                        Place.at(file, post.lineInPost(image.line()), 1),
                        "image-not-in-gallery",
                        candidates.size() < 2
                                ? "image '" + image.source()
                                        + "' is no photo of the gallery and stays as it is; build with it, or name the photo"
                                        + " folder with --photos"
                                : "image '" + image.source() + "' may be '"
                                        + candidates.get(0).file() + "' or '"
                                        + candidates.get(1).file()
                                        + "' and stays as it is; name the photo folder with --photos"));
            }
        }
        return found;
    }

    private List<GalleryPhoto> candidates(Piece.Image image) {
        return ImagePath.reasonToSkip(image.source()).isPresent()
                ? List.of()
                : photos.find(ImagePath.of(image.source()));
    }

    /** True for text on the side on which the post has few captions, unless the gallery took it for one. */
    private static boolean isBodyText(Found beside, Piece.Images line, List<GalleryPhoto> found) {
        TypedText typed = TypedText.of(line.images().get(0), beside.markdown());
        return beside.isLowConfidence() && !found.stream().allMatch(typed::hasCaptionOf);
    }

    private boolean isTorn(Range range) {
        return IntStream.rangeClosed(range.first(), range.last()).anyMatch(post::isPutBack);
    }

    private static List<ImagePath> paths(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Images.class::isInstance)
                .flatMap(piece -> ((Piece.Images) piece).images().stream())
                .filter(image -> ImagePath.reasonToSkip(image.source()).isEmpty())
                .map(image -> ImagePath.of(image.source()))
                .toList();
    }
}
