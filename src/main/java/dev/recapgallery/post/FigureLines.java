package dev.recapgallery.post;

import dev.recapgallery.post.CaptionMatcher.Found;
import dev.recapgallery.post.PlainImages.Group;
import dev.recapgallery.text.LineEnds;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Tells which lines of a post an image and its caption fill, and whether they can go without harm to those around. */
final class FigureLines {

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{(?![{%]).*}");

    private final String markdown;
    private final List<Piece> pieces;
    private final PlainImages plain;
    private final List<Integer> lineStarts;

    /** @param markdown what site generators run hidden in it, front matter blanked out */
    FigureLines(String markdown, List<Piece> pieces) {
        this.markdown = markdown;
        this.pieces = pieces;
        this.plain = PlainImages.of(markdown);
        this.lineStarts = LineEnds.starts(markdown);
    }

    /** A range of lines, from 1, both ends in it. */
    record Range(int first, int last) {
        private boolean meets(Piece piece) {
            return piece.firstLine() <= last && piece.lastLine() >= first;
        }
    }

    /** The lines, and why they have to stay, or null. */
    record Ruling(Range range, @Nullable String reason) {}

    /** @param index of the images among the pieces */
    Ruling rule(int index, Piece.Images line, @Nullable Found caption) {
        Optional<Group> group = plain.alone(line.firstLine());
        int imagesEnd = group.map(Group::lastLine).orElse(line.lastLine());
        Range range = caption == null
                ? new Range(line.firstLine(), imagesEnd)
                : new Range(Math.min(line.firstLine(), caption.firstLine()), Math.max(imagesEnd, caption.lastLine()));
        if (line.images().stream().anyMatch(image -> image.caption() != null)) {
            return new Ruling(range, "it stands in a figure");
        }
        if (group.isEmpty()) {
            return new Ruling(range, plain.reason(line.firstLine()));
        }
        if (group.get().images() != line.images().size()) {
            return new Ruling(range, "other text stands in its line");
        }
        return new Ruling(range, reason(index, new Range(line.firstLine(), imagesEnd), range));
    }

    private @Nullable String reason(int index, Range images, Range range) {
        int paragraphEnd = plain.paragraphEnd(range.first()).orElse(0);
        if (!isFilled(index, images, range) || paragraphEnd < range.last()) {
            return "something else stands between it and its caption";
        }
        if (isAttributes(range.first() - 1) || isAttributes(range.last() + 1)) {
            return "attributes stand beside it";
        }
        return paragraphEnd > range.last() && !isParagraph(range.last() + 1, paragraphEnd)
                ? "the text below would be no paragraph without it"
                : null;
    }

    /** True where the images and lines of text, with nothing but their tags, fill the range. */
    private boolean isFilled(int index, Range images, Range range) {
        BitSet filled = new BitSet();
        filled.set(images.first(), images.last() + 1);
        boolean pure = true;
        for (int i = index - 1; i >= 0 && range.meets(pieces.get(i)); i--) {
            pure &= fill(pieces.get(i), filled);
        }
        for (int i = index + 1; i < pieces.size() && range.meets(pieces.get(i)); i++) {
            pure &= fill(pieces.get(i), filled);
        }
        return pure && filled.get(range.first(), range.last() + 1).cardinality() == range.last() - range.first() + 1;
    }

    private static boolean fill(Piece piece, BitSet filled) {
        if (piece instanceof Piece.Text) {
            filled.set(piece.firstLine(), piece.lastLine() + 1);
        }
        return piece instanceof Piece.Text
                || (piece instanceof Piece.Comment comment && comment.inside().isBlank());
    }

    /** A line of attributes belongs to the block beside it in kramdown, MyST and others. */
    private boolean isAttributes(int line) {
        return line >= 1
                && line <= lineStarts.size()
                && ATTRIBUTES
                        .matcher(TemplateMask.unmasked(text(line, line)).strip())
                        .matches();
    }

    /**
     * True where lines that went on with a paragraph make one of their own. The first few tell: no link reference definition
     * is longer, and anything else would have ended the paragraph before.
     */
    private boolean isParagraph(int first, int last) {
        Node only = PostOutline.parse(text(first, Math.min(last, first + 2))).getFirstChild();
        return only instanceof Paragraph && only.getNext() == null;
    }

    private String text(int first, int last) {
        return markdown.substring(
                lineStarts.get(first - 1), last < lineStarts.size() ? lineStarts.get(last) : markdown.length());
    }
}
