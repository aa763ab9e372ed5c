package dev.recapgallery.post;

import dev.recapgallery.text.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A range of a post that is generated, and what stood there before.
 *
 * @param start char index
 * @param end char index behind it
 * @param original what comes in its place; empty where nothing does
 */
record Cut(int start, int end, String original) {

    /** What brings the originals of all figures back. */
    static List<Cut> figures(String post, List<MarkedBlock> blocks) {
        List<Cut> cuts = new ArrayList<>();
        for (MarkedBlock block : blocks) {
            block.original()
                    .map(original -> figure(post, block, original, cuts))
                    .ifPresent(cuts::add);
        }
        return cuts;
    }

    /** What takes all out that is generated: figures, and what stands between other markers. */
    static List<Cut> generated(String post, List<MarkedBlock> blocks) {
        List<Cut> cuts = new ArrayList<>();
        for (MarkedBlock block : blocks) {
            Optional<Cut> figure = block.original().map(original -> figure(post, block, original, cuts));
            if (figure.isPresent()) {
                cuts.add(figure.get());
            } else if (block.checksum() != null) {
                int start = block.extent().start();
                cuts.add(new Cut(start, start + block.content().length(), ""));
            }
        }
        return cuts;
    }

    /** The post with each range replaced. */
    static String apply(String post, List<Cut> cuts) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Cut cut : cuts) {
            out.append(post, at, cut.start()).append(cut.original());
            at = cut.end();
        }
        return out.append(post, at, post.length()).toString();
    }

    /** A figure without an original of its own goes with its line. */
    private static Cut figure(String post, MarkedBlock block, OriginalComment original, List<Cut> before) {
        int opening = block.extent().opening();
        int end = block.extent().end();
        String text = original.text();
        if (text != null) {
            return new Cut(opening, end, text);
        }
        int lastEnd = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
        boolean follows = !before.isEmpty() && LineEnds.nextLine(post, lastEnd) == opening;
        return follows ? new Cut(lastEnd, end, "") : new Cut(opening, LineEnds.nextLine(post, end), "");
    }
}
