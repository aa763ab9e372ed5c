package dev.recapgallery.post;

import dev.recapgallery.text.LineEnds;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds figures whose original was to stand with another figure's, which is gone. A figure of the same name elsewhere in
 * the post doesn't count: it keeps another original.
 */
final class OrphanFigures {

    private OrphanFigures() {}

    /** Those among all blocks of a post, in order. */
    static List<MarkedBlock> in(String post, List<MarkedBlock> blocks) {
        List<MarkedBlock> orphans = new ArrayList<>();
        Run run = Run.NONE;
        for (MarkedBlock block : blocks) {
            run = run.with(post, block);
            if (run.isNone()
                    && block.original()
                            .filter(original -> original.text() == null)
                            .isPresent()) {
                orphans.add(block);
            }
        }
        return orphans;
    }

    /**
     * A figure that keeps an original, and those right below that have none of their own.
     *
     * @param keeper name of the first
     * @param end where the last ends
     * @param free images of the original that no figure was met for
     */
    private record Run(String keeper, int end, int free) {

        static final Run NONE = new Run("", -1, 0);

        boolean isNone() {
            return keeper.isEmpty();
        }

        /** The run that a block belongs to, or none. */
        Run with(String post, MarkedBlock block) {
            OriginalComment original = block.original().orElse(null);
            if (original == null) {
                return NONE;
            }
            int after = block.extent().end();
            String text = original.text();
            if (text != null) {
                // Every image in Markdown begins so: "![".
                return new Run(block.name(), after, text.split("!\\[", -1).length - 2);
            }
            boolean goesOn = keeper.equals(original.keeper())
                    && free > 0
                    && LineEnds.nextLine(post, end) == block.extent().opening();
            return goesOn ? new Run(keeper, after, free - 1) : NONE;
        }
    }
}
