package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Image;
import dev.recapgallery.post.Piece.Images;
import dev.recapgallery.post.Piece.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    private final Deque<OpenFigure> figures = new ArrayDeque<>();
    private OptionalInt lastImage = OptionalInt.empty();
    private int textFirst;
    private int textLast;
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
            lastImage = OptionalInt.of(pieces.size());
            pieces.add(new Images(List.of(image), image.line(), image.line()));
        }
    }

    /** Takes what a site generator's tag shows; false where it shows nothing. */
    boolean template(String tag, int line) {
        if (tag.startsWith("[")) {
            return wordPressCaption(tag);
        }
        TemplateTag template = TemplateTag.of(tag);
        List<Image> images = template.images(line);
        images.forEach(this::image);
        Optional<Piece.Video> video = images.isEmpty() ? template.video(line) : Optional.empty();
        video.ifPresent(this::add);
        return !images.isEmpty() || video.isPresent();
    }

    /** {@code [caption width="300"]} an image and words {@code [/caption]}: the words are its caption. */
    private boolean wordPressCaption(String tag) {
        if (tag.startsWith("[/")) {
            closeFigure();
            return true;
        }
        openFigure();
        openFigureCaption();
        text(TagArguments.of(tag).named().getOrDefault("caption", ""), 0, 0);
        flush();
        return true;
    }

    /** The last piece but for comments. */
    private OptionalInt lastSaying() {
        int last = pieces.size() - 1;
        while (last >= 0 && pieces.get(last) instanceof Piece.Comment) {
            last--;
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /** How many pieces there are: a figure may be opened from here on later. */
    int size() {
        flush();
        return pieces.size();
    }

    void openFigure() {
        figures.push(new OpenFigure(size()));
    }

    /** Opens a figure around what has been read since there were {@code size} pieces; false where that is no image. */
    boolean openFigureFrom(int size) {
        flush();
        boolean holdsImage = lastImage.isPresent() && lastImage.getAsInt() >= size;
        if (holdsImage) {
            figures.push(new OpenFigure(size));
        }
        return holdsImage;
    }

    /** Opens a figure around the last image, which is shown here again by its name. */
    void openFigureAroundLastImage() {
        if (lastImage.isPresent() && !figures.isEmpty()) {
            figures.element().startAt(lastImage.getAsInt());
        }
    }

    void openFigureCaption() {
        flush();
        inFigureCaption = !figures.isEmpty();
    }

    /** Gives the images since the last caption of the figure this one. */
    void closeFigureCaption() {
        flush();
        if (inFigureCaption && figures.element().isNextTo(pieces)) {
            figures.element().give(pieces);
        }
        inFigureCaption = false;
    }

    /** Gives the images of the figure that have none its caption. */
    void closeFigure() {
        closeFigureCaption();
        if (!figures.isEmpty()) {
            figures.pop().give(pieces);
        }
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
            figures.element().say(line);
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
