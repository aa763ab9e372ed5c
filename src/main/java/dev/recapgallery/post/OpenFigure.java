package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Image;
import dev.recapgallery.post.Piece.Images;
import java.util.List;

/** A figure that is being read: where its images begin that have no caption yet, and the caption to give them. */
final class OpenFigure {
    private final StringBuilder caption = new StringBuilder();
    private int start;

    OpenFigure(int start) {
        this.start = start;
    }

    /** True where there is an image that it could give a caption. */
    boolean isNextTo(List<Piece> pieces) {
        return pieces.subList(start, pieces.size()).stream().anyMatch(Images.class::isInstance);
    }

    /** Gives its images the caption; the next ones get another. */
    void give(List<Piece> pieces) {
        for (int i = start; i < pieces.size() && !caption.isEmpty(); i++) {
            if (pieces.get(i) instanceof Images line) {
                List<Image> captioned = line.images().stream()
                        .map(image -> image.caption() == null ? image.withCaption(caption.toString()) : image)
                        .toList();
                pieces.set(i, new Images(captioned, line.firstLine(), line.lastLine()));
            }
        }
        start = pieces.size();
        caption.setLength(0);
    }

    /** A line of the caption. */
    void say(String line) {
        caption.append(caption.isEmpty() ? "" : "\n").append(line);
    }

    /** Lets it begin further up. */
    void startAt(int piece) {
        start = piece;
    }
}
