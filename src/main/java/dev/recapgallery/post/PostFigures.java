package dev.recapgallery.post;

import dev.recapgallery.model.GalleryPhoto;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;
import dev.recapgallery.text.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes figures of the plain images of a post, and plain images of its figures. */
public final class PostFigures {

    private PostFigures() {}

    /**
     * Puts a pair of markers, with the original between, in the place of each image that is a photo of the gallery and
     * stands alone in its lines with its caption. {@link PostEmbedder} fills them. A post that went through this before
     * stays as it is.
     *
     * @param file the post as shown in problems
     * @param post its bytes, as {@link PostEmbedder#embed} takes them
     * @param photos of the gallery
     * @param folder of the photos relative to the post, {@code /} between; null: the one in which most images of the post
     *     are photos of the gallery
     * @return the post, changed or not, with warnings for images that are no photos of the gallery, and for captions and
     *     alt texts that the gallery doesn't have; no value where a marker is broken
     */
    public static Outcome<FiguredPost> make(
            String file, byte[] post, List<GalleryPhoto> photos, @Nullable String folder) {
        PostBytes bytes = PostBytes.of(post);
        MarkerReader.Markers markers = MarkerReader.read(file, bytes.text());
        if (!markers.problems().isEmpty()) {
            return new Outcome<>(null, markers.problems());
        }
        RestoredPost restored = RestoredPost.of(bytes.text());
        FigurePlan.Plan plan = FigurePlan.of(file, restored, new FigurePlan.Gallery(photos, folder, bytes::isWritable));
        if (plan.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return new Outcome<>(null, plan.problems());
        }
        String figured = Cut.apply(bytes.text(), cuts(bytes.text(), plan.spots()));
        if (!RestoredPost.of(figured).text().equals(restored.text())) {
            return Outcome.failed(Problem.error(
                    Place.of(file),
                    "figures-not-undoable",
                    "nothing was changed: the post couldn't be brought back from its figures; please report it"));
        }
        EmbeddedPost result = new EmbeddedPost(
                bytes.withText(figured),
                !plan.spots().isEmpty(),
                plan.spots().stream()
                        .flatMap(spot -> spot.photos().stream())
                        .map(GalleryPhoto::markerName)
                        .toList());
        return Outcome.of(new FiguredPost(result, plan.left()), plan.problems());
    }

    /**
     * Brings the originals of all figures back, to the byte. Other markers stay.
     *
     * @param isForced true to lose what a person changed in a figure
     * @return the post, changed or not, with the names of the figures; no value where a marker is broken or an edit would
     *     be lost
     */
    public static Outcome<EmbeddedPost> undo(String file, byte[] post, boolean isForced) {
        PostBytes bytes = PostBytes.of(post);
        MarkerReader.Markers markers = MarkerReader.read(file, bytes.text());
        List<Problem> problems = new ArrayList<>(markers.problems());
        List<MarkedBlock> figures = markers.blocks().stream()
                .filter(block -> block.original().isPresent())
                .toList();
        if (!isForced) {
            problems.addAll(losses(file, figures, OrphanFigures.in(bytes.text(), markers.blocks())));
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return new Outcome<>(null, problems);
        }
        String undone = Cut.apply(bytes.text(), Cut.figures(bytes.text(), figures));
        List<String> names = figures.stream().map(MarkedBlock::name).toList();
        boolean changed = !figures.isEmpty();
        return Outcome.of(new EmbeddedPost(changed ? bytes.withText(undone) : post, changed, names), problems);
    }

    private static List<Problem> losses(String file, List<MarkedBlock> figures, List<MarkedBlock> orphans) {
        Set<Integer> orphanLines = orphans.stream().map(MarkedBlock::line).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (MarkedBlock block : figures) {
            Place place = block.place(file);
            if (!block.isSound()) {
                problems.add(Problem.error(
                        place,
                        "hand-edit",
                        "what stands between these markers was changed by hand since it was written; move the change out"
                                + " of them, or say --force to lose it"));
            } else if (orphanLines.contains(block.line())) {
                problems.add(Problem.error(
                        place,
                        "original-missing",
                        "the original of this figure stood with that of '"
                                + block.original().orElseThrow().keeper()
                                + "', which isn't right above any more; put it back there, or say --force to take the"
                                + " figure away without one"));
            }
        }
        return problems;
    }

    private static List<Cut> cuts(String post, List<FigureSpot> spots) {
        List<Integer> lineStarts = LineEnds.starts(post);
        List<Cut> cuts = new ArrayList<>();
        for (FigureSpot spot : spots) {
            int start = lineStarts.get(spot.firstLine() - 1);
            int end = LineEnds.contentEnd(post, lineStarts.get(spot.lastLine() - 1));
            String lineEnd = LineEnds.firstIn(post, start);
            cuts.add(new Cut(
                    start,
                    end,
                    blocks(
                            spot.photos(),
                            post.substring(start, end),
                            lineEnd.isEmpty() ? LineEnds.of(post) : lineEnd)));
        }
        return cuts;
    }

    private static String blocks(List<GalleryPhoto> photos, String original, String lineEnd) {
        String keeper = photos.get(0).markerName();
        List<String> blocks = new ArrayList<>();
        for (GalleryPhoto photo : photos) {
            String kept = blocks.isEmpty()
                    ? OriginalComment.keeping(original, lineEnd)
                    : OriginalComment.keptBy(keeper, lineEnd);
            blocks.add(
                    "<!-- recap:gallery " + photo.markerName() + " -->" + lineEnd + kept + "<!-- /recap:gallery -->");
        }
        return String.join(lineEnd, blocks);
    }
}
