package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Image;
import dev.recapgallery.post.Piece.Images;
import dev.recapgallery.post.Piece.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together the pieces of a post from what its Markdown and HTML say, word by word. */
final class PieceCollector {

    /** A longer line is looked into no further. */
    private static final int MAX_LINE_CHARS = 10_000;

    private static final Pattern LOOSE_IMAGE = Pattern.compile(
            "!\\[(?<alt>[^\\[\\]]*)]\\((?<path>[^()<>]+\\.\\w{3,4})\\)|!\\[\\[(?<wiki>[^|\\[\\]]+)(?:\\|[^\\[\\]]*)?]]");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder figureCaption = new StringBuilder();
    private int textFirst;
    private int textLast;
    private int figureStart = -1;
    private boolean inFigureCaption;
    private boolean isNever;

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    void add(Piece piece) {
        flush();
        pieces.add(piece);
    }

    void barrier(int line) {
        add(new Piece.Barrier(line, line));
    }

    /** From here on text is none that a caption can be made of, until said otherwise. */
    void never(boolean never) {
        flush();
        isNever = never;
    }

    boolean isNever() {
        return isNever;
    }

    void text(String markdown, int firstLine, int lastLine) {
        if (text.isEmpty()) {
            textFirst = firstLine;
        }
        textLast = lastLine;
        text.append(markdown);
    }

    /** Where in the current text a link may begin; none where there is no such place. */
    int mark() {
        return text.length();
    }

    /** Makes a link of the text from a mark on. */
    void link(int mark, String url) {
        if (mark < text.length()) {
            text.insert(mark, "[").append("](").append(url).append(")");
        }
    }

    void image(Image image) {
        flush();
        OptionalInt last = lastSaying();
        if (last.isPresent() && pieces.get(last.getAsInt()) instanceof Images line && line.lastLine() == image.line()) {
            List<Image> all = new ArrayList<>(line.images());
            all.add(image);
            pieces.set(last.getAsInt(), new Images(all, line.firstLine(), image.line()));
        } else {
            pieces.add(new Images(List.of(image), image.line(), image.line()));
        }
    }

    /** The last piece but for what counts as not there. */
    private OptionalInt lastSaying() {
        int last = pieces.size() - 1;
        while (last >= 0 && pieces.get(last) instanceof Piece.Comment) {
            last--;
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    void openFigure() {
        flush();
        figureStart = pieces.size();
        figureCaption.setLength(0);
    }

    void openFigureCaption() {
        flush();
        inFigureCaption = figureStart >= 0;
    }

    void closeFigureCaption() {
        flush();
        inFigureCaption = false;
    }

    /** Gives the images of the figure its caption. */
    void closeFigure() {
        closeFigureCaption();
        String caption = figureCaption.toString().strip();
        for (int i = figureStart; i >= 0 && i < pieces.size() && !caption.isEmpty(); i++) {
            if (pieces.get(i) instanceof Images line) {
                List<Image> captioned = line.images().stream()
                        .map(image -> image.withCaption(caption))
                        .toList();
                pieces.set(i, new Images(captioned, line.firstLine(), line.lastLine()));
            }
        }
        figureStart = -1;
    }

    /** An image that CommonMark takes for text and other programs show: a path with blanks, Obsidian's brackets. */
    private static Optional<Image> looseImage(String line, int number) {
        Matcher loose = LOOSE_IMAGE.matcher(line);
        if (!loose.matches()) {
            return Optional.empty();
        }
        String alt = loose.group("alt");
        String source = loose.group("wiki") == null ? loose.group("path") : loose.group("wiki");
        return Optional.of(new Image(source.strip(), alt == null || alt.isBlank() ? null : alt, null, null, number));
    }

    /** Ends a line of text, or what of it stands on one side of an image. */
    void flush() {
        String line = text.toString().strip();
        text.setLength(0);
        if (line.isEmpty()) {
            return;
        }
        if (inFigureCaption) {
            figureCaption.append(figureCaption.isEmpty() ? "" : "\n").append(line);
            return;
        }
        looseImage(line, textFirst).ifPresentOrElse(this::image, () -> pieces.add(piece(line)));
    }

    private Piece piece(String line) {
        if (line.length() > MAX_LINE_CHARS) {
            return isNever ? new Piece.Barrier(textFirst, textLast) : new Text(line, textFirst, textLast);
        }
        Optional<Piece.Video> video = VideoLink.of(line, textFirst, textLast);
        if (video.isPresent()) {
            return video.get();
        }
        LineKind kind = LineKind.of(line);
        if (kind == LineKind.DECORATION) {
            return new Piece.Comment("", textFirst, textLast);
        }
        return kind == LineKind.TEXT && !isNever
                ? new Text(LineKind.withoutAttributes(line), textFirst, textLast)
                : new Piece.Barrier(textFirst, textLast);
    }
}
