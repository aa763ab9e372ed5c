package dev.recapgallery.post;

import dev.recapgallery.text.LineEnds;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A post as its author wrote it: originals in the place of their figures, nothing between other markers. */
final class RestoredPost {

    /**
     * Lines of the text that stand together in the post.
     *
     * @param lineInPost of the first, from 1
     * @param isPutBack true for an original
     */
    private record Stretch(int lineInPost, boolean isPutBack) {}

    private final String text;
    private final List<MarkedBlock> orphans;
    private final NavigableMap<Integer, Stretch> stretches = new TreeMap<>(Map.of(1, new Stretch(1, false)));

    private RestoredPost(String post, List<MarkedBlock> blocks) {
        List<Cut> cuts = Cut.generated(post, blocks);
        this.text = Cut.apply(post, cuts);
        this.orphans = OrphanFigures.in(post, blocks);
        int at = 0;
        int lineInPost = 1;
        int line = 1;
        for (Cut cut : cuts) {
            int kept = LineEnds.count(post.substring(at, cut.start()));
            line += kept;
            if (!cut.original().isEmpty()) {
                // Its first line stands below the opening marker and that of its comment.
                stretches.put(line, new Stretch(lineInPost + kept + 2, true));
            }
            line += LineEnds.count(cut.original());
            lineInPost += kept + LineEnds.count(post.substring(cut.start(), cut.end()));
            at = cut.end();
            boolean atLineStart = LineEnds.lineStart(post, at) == at;
            stretches.put(atLineStart ? line : line + 1, new Stretch(atLineStart ? lineInPost : lineInPost + 1, false));
        }
    }

    /** Restores a post. Of broken markers, those that can be told are minded. */
    static RestoredPost of(String post) {
        boolean marked = post.contains("recap:gallery");
        List<MarkedBlock> blocks = marked ? MarkerReader.read("", post).blocks() : List.of();
        return new RestoredPost(post, blocks);
    }

    String text() {
        return text;
    }

    /** Figures of which the text has nothing, since their original is gone; their lines count in the post. */
    List<MarkedBlock> orphans() {
        return orphans;
    }

    /** The line of the post that a line of the text stands in; both from 1. */
    int lineInPost(int line) {
        Map.Entry<Integer, Stretch> stretch = stretches.floorEntry(line);
        return stretch == null ? line : stretch.getValue().lineInPost() + line - stretch.getKey();
    }

    /** True for a line of an original. */
    boolean isPutBack(int line) {
        Map.Entry<Integer, Stretch> stretch = stretches.floorEntry(line);
        return stretch != null && stretch.getValue().isPutBack();
    }
}
