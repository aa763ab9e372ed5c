package dev.recapgallery.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a post holds, in reading order, as far as captions are concerned. Lines count from 1. */
sealed interface Piece {

    int firstLine();

    int lastLine();

    /** A heading, its title as plain text. */
    record Heading(int level, String title, int firstLine, int lastLine) implements Piece {

        Heading atLine(int line) {
            return new Heading(level, title, line, line + lastLine - firstLine);
        }
    }

    /** A line, or a part of one beside an image, that may be a caption: inline Markdown. */
    record Text(String markdown, int firstLine, int lastLine) implements Piece {}

    /** The images of one line. */
    record Images(List<Image> images, int firstLine, int lastLine) implements Piece {
        public Images {
            images = List.copyOf(images);
        }
    }

    /** A link to a video on a line of its own; {@code caption} is inline Markdown. */
    record Video(String url, @Nullable String caption, int firstLine, int lastLine) implements Piece {}

    /** What no caption reaches across: lists, quotes, rules, tables, links to the top. */
    record Barrier(int firstLine, int lastLine) implements Piece {}

    /** What counts as not there: an HTML comment, with its inside, or tags alone. */
    record Comment(String inside, int firstLine, int lastLine) implements Piece {}

    /**
     * An image.
     *
     * @param source path or URL as meant, escapes resolved
     * @param alt plain text, or null where it is empty
     * @param caption its own, from a figure; inline Markdown
     */
    record Image(
            String source,
            @Nullable String alt,
            @Nullable String title,
            @Nullable String caption,
            int line) {

        Image withCaption(String own) {
            return new Image(source, alt, title, own, line);
        }

        Image atLine(int other) {
            return new Image(source, alt, title, caption, other);
        }
    }
}
