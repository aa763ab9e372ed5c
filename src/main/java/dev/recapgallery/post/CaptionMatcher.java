package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Comment;
import dev.recapgallery.post.Piece.Images;
import dev.recapgallery.post.Piece.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the caption of each image: the lines that touch it on the side where the post has its captions, else, with low
 * confidence, those that touch it on the other side and are nobody else's.
 */
final class CaptionMatcher {

    /** Where a post has its captions. */
    enum Side {
        ABOVE(-1),
        BELOW(1);

        private final int step;

        Side(int step) {
            this.step = step;
        }

        Side other() {
            return this == ABOVE ? BELOW : ABOVE;
        }
    }

    /**
     * What stands beside the images of a line.
     *
     * @param markdown its lines, {@code \n} between
     * @param reviews what a person should look at
     * @param firstLine where it stands, from 1
     */
    record Found(String markdown, boolean isLowConfidence, List<String> reviews, int firstLine, int lastLine) {

        static Found of(List<Text> lines, boolean isLowConfidence, List<String> reviews) {
            return new Found(
                    lines.stream().map(Text::markdown).collect(Collectors.joining("\n")),
                    isLowConfidence,
                    List.copyOf(reviews),
                    lines.get(0).firstLine(),
                    lines.get(lines.size() - 1).lastLine());
        }
    }

    private final List<Piece> pieces;
    private final Set<Integer> taken = new HashSet<>();
    private final Map<Integer, Found> found = new HashMap<>();

    private CaptionMatcher(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The side that most images with text on one side alone have it on; below where that doesn't tell. */
    static Side side(List<Piece> pieces) {
        CaptionMatcher matcher = new CaptionMatcher(pieces);
        int above = 0;
        int below = 0;
        for (int index : matcher.bareImages()) {
            boolean hasAbove = !matcher.run(index, Side.ABOVE).isEmpty();
            boolean hasBelow = !matcher.run(index, Side.BELOW).isEmpty();
            above += hasAbove && !hasBelow ? 1 : 0;
            below += hasBelow && !hasAbove ? 1 : 0;
        }
        return above > below ? Side.ABOVE : Side.BELOW;
    }

    /** The captions by the place of the images among the pieces; figures with a caption of their own have none here. */
    static Map<Integer, Found> match(List<Piece> pieces, Side side) {
        CaptionMatcher matcher = new CaptionMatcher(pieces);
        matcher.bareImages().forEach(index -> matcher.take(index, side, false));
        matcher.bareImages().forEach(index -> matcher.take(index, side.other(), true));
        matcher.found.putAll(ApartCaptions.of(pieces, matcher.bareImages(), matcher.found));
        return matcher.found;
    }

    private void take(int index, Side side, boolean isLowConfidence) {
        List<Integer> run = run(index, side);
        if (found.containsKey(index) || run.isEmpty() || run.stream().anyMatch(taken::contains)) {
            return;
        }
        taken.addAll(run);
        List<Text> texts = run.stream().map(i -> (Text) pieces.get(i)).toList();
        boolean ofSameLine = texts.stream()
                .anyMatch(text -> text.firstLine() == pieces.get(index).firstLine());
        List<String> reviews = new ArrayList<>();
        if (isLowConfidence) {
            reviews.add("on the other side of the photo than most captions of the post");
        }
        if (ofSameLine) {
            reviews.add("words in the line of the photo");
        }
        found.put(index, Found.of(texts, isLowConfidence, reviews));
    }

    private List<Integer> bareImages() {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Images line
                    && line.images().stream().anyMatch(image -> image.caption() == null)) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    /** The text that touches an image on one side, in reading order. */
    private List<Integer> run(int image, Side side) {
        List<Integer> run = new ArrayList<>();
        Piece last = pieces.get(image);
        for (int i = image + side.step; i >= 0 && i < pieces.size(); i += side.step) {
            Piece next = pieces.get(i);
            boolean passable = next instanceof Text || next instanceof Comment;
            if (!passable || !touches(last, next, side)) {
                break;
            }
            if (next instanceof Text) {
                run.add(i);
            }
            last = next;
        }
        if (side == Side.ABOVE) {
            Collections.reverse(run);
        }
        return run;
    }

    private static boolean touches(Piece from, Piece to, Side side) {
        return side == Side.BELOW ? to.firstLine() - from.lastLine() <= 1 : from.firstLine() - to.lastLine() <= 1;
    }
}
