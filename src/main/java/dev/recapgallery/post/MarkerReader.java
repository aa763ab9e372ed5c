package dev.recapgallery.post;

import dev.recapgallery.post.HtmlComments.Comment;
import dev.recapgallery.post.MarkerSpelling.Slip;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.text.LineEnds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the markers of a post: HTML comments as CommonMark has them. In code, in front matter and inside other comments
 * they are text.
 */
final class MarkerReader {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(new LoneAngleBracket.Factory())
            .build();
    private static final Pattern OPENING = Pattern.compile("<!--\\s*recap:gallery\\s+(?<name>[^\\s>]+)\\s*-->");
    private static final Pattern CLOSING = Pattern.compile("<!--\\s*/recap:gallery\\s*-->");
    private static final Pattern CHECKSUM = Pattern.compile("<!--\\s*recap:sum\\s+(?<sum>[0-9a-f]{8})\\s*-->");
    private static final Pattern NAME = Pattern.compile("(?:photo:)?[\\p{L}\\p{M}\\p{N}_-]+");

    private final String file;
    private final String text;
    private final MarkerSpelling spelling;
    private final List<MarkedBlock> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> toldInLine = new HashSet<>();
    private @Nullable Opened open;
    private @Nullable Suspect suspect;
    private @Nullable Comment checksum;

    private MarkerReader(String file, String text, MarkerSpelling spelling) {
        this.file = file;
        this.text = text;
        this.spelling = spelling;
    }

    /** The blocks of a post, or why they can't be told. */
    record Markers(List<MarkedBlock> blocks, List<Problem> problems) {}

    /**
     * The marker that opened a block.
     *
     * @param isBroken true where it was told already, so that the block has no more to tell
     */
    private record Opened(Comment marker, boolean isBroken) {}

    /** A comment that may have been meant to be the marker that is waited for: a closing one in a block, else an opening one. */
    private record Suspect(Comment comment, Slip slip) {}

    static Markers read(String file, String text) {
        return read(file, text, List::of);
    }

    /** @param names what markers may name, to tell comments that were meant to be markers from others */
    static Markers read(String file, String text, Supplier<? extends Collection<String>> names) {
        Problem tooLong = LongParagraph.problem(file, text).orElse(null);
        if (tooLong != null) {
            return new Markers(List.of(), List.of(tooLong));
        }
        Node document = InlineMarkdown.parsed(PARSER, FrontMatter.of(text).blankedOut(text))
                .orElse(null);
        if (document == null) {
            return new Markers(
                    List.of(),
                    List.of(
                            Problem.error(
                                    Place.of(file),
                                    "post-too-nested",
                                    "the post nests too deep to find its markers; take out some levels of its lists and quotes")));
        }
        MarkerReader reader = new MarkerReader(file, text, new MarkerSpelling(names));
        HtmlComments.of(document, text).forEach(reader::comment);
        reader.end();
        return new Markers(reader.blocks, reader.problems);
    }

    /** True for a name that an opening marker may have. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private void comment(Comment comment) {
        boolean isOpening = OPENING.matcher(comment.text()).matches();
        boolean isClosing = CLOSING.matcher(comment.text()).matches();
        if (CHECKSUM.matcher(comment.text()).matches()) {
            checksum = comment;
        } else if (OriginalComment.isOne(comment.text())) {
            original(comment);
        } else if ((isOpening || isClosing) && !isAlone(comment)) {
            problem(
                    comment,
                    "marker-not-alone",
                    "a marker has to stand on a line of its own, outside of lists and quotes");
            follow(comment, isClosing);
        } else if (isOpening) {
            open(comment);
        } else if (isClosing) {
            close(comment);
        } else {
            spelling.of(comment.text()).ifPresent(slip -> misspelt(comment, slip));
        }
    }

    private void misspelt(Comment comment, Slip slip) {
        boolean isBare = !slip.isClosing() && !slip.isNamed() && isOpen();
        if (slip.isSure()) {
            broken(comment, isBare ? Slip.closing(true) : slip);
            follow(comment, isBare || slip.isClosing());
        } else if ((slip.isClosing() || isBare) ? isOpen() : open == null) {
            suspect = new Suspect(comment, isBare ? Slip.closing(false) : slip);
        }
    }

    /** A marker that was told is followed as what it was meant to be, so that its pair isn't told, too. */
    private void follow(Comment comment, boolean isClosing) {
        if (isClosing) {
            open = null;
        } else if (!isOpen()) {
            open = new Opened(comment, true);
        }
        suspect = null;
        checksum = null;
    }

    private boolean isOpen() {
        return open != null && !open.isBroken();
    }

    private void broken(Comment comment, Slip slip) {
        problem(
                comment,
                "marker-broken",
                "'" + Printable.excerpt(comment.text(), 60) + "' is no marker; "
                        + (slip.meant() == null
                                ? "write <!-- recap:gallery NAME --> or <!-- /recap:gallery -->"
                                : "did you mean " + slip.meant() + "?"));
    }

    private void open(Comment marker) {
        if (isOpen()) {
            tellSuspect();
        }
        suspect = null;
        Opened around = open;
        if (around != null && !around.isBroken()) {
            problem(
                    marker,
                    "marker-nested",
                    "this marker stands inside the block that begins in line "
                            + around.marker().line() + "; close that one before it");
        } else {
            open = new Opened(marker, false);
        }
        checksum = null;
    }

    /** Tells what was meant to close a block that is open, or to open one that is closed here. */
    private boolean tellSuspect() {
        Suspect told = suspect;
        suspect = null;
        if (told == null || told.slip().isClosing() != isOpen()) {
            return false;
        }
        broken(told.comment(), told.slip());
        follow(told.comment(), told.slip().isClosing());
        return true;
    }

    private void end() {
        Opened opened = open;
        if (opened != null && !opened.isBroken() && !tellSuspect()) {
            problem(
                    opened.marker(),
                    "marker-unclosed",
                    "this marker is never closed; put <!-- /recap:gallery --> on a line of its own behind it");
        }
    }

    /** The original of a figure stands right below its opening marker: anywhere else it would get lost. */
    private void original(Comment comment) {
        if (open == null
                || comment.start() != LineEnds.nextLine(text, open.marker().end())) {
            problem(
                    comment,
                    "original-astray",
                    "this keeps the original of a figure and has to stand right below the figure's opening marker;"
                            + " put it back there, or take it away");
        } else if (OriginalComment.at(text.substring(comment.start(), LineEnds.nextLine(text, comment.end())))
                .isEmpty()) {
            problem(
                    comment,
                    "original-damaged",
                    "this keeps the original of a figure, but can't be read any more; take it away, or bring back an"
                            + " older version of the post");
        }
    }

    private void close(Comment marker) {
        Opened opened = open;
        if (opened == null && !tellSuspect()) {
            problem(
                    marker,
                    "marker-unopened",
                    "this closes no block; put <!-- recap:gallery NAME --> before it, or take it away");
        } else if (opened != null && !opened.isBroken()) {
            block(opened.marker(), marker);
        }
        open = null;
        suspect = null;
        checksum = null;
    }

    private void block(Comment opening, Comment closing) {
        Matcher named = OPENING.matcher(opening.text());
        int start = LineEnds.nextLine(text, opening.end());
        int lineStart = LineEnds.lineStart(text, closing.start());
        boolean summed = checksum != null && checksum.line() == closing.line();
        if (named.matches() && lineStart >= start) {
            blocks.add(new MarkedBlock(
                    named.group("name"),
                    position(opening),
                    new MarkedBlock.Extent(opening.start(), start, closing.end()),
                    text.substring(start, lineStart),
                    summed && checksum != null ? sum(checksum.text()) : null));
        }
    }

    private static @Nullable String sum(String comment) {
        Matcher matcher = CHECKSUM.matcher(comment);
        return matcher.matches() ? matcher.group("sum") : null;
    }

    /** True where nothing but blanks and a checksum shares the marker's line. */
    private boolean isAlone(Comment marker) {
        boolean summed = checksum != null && beforeBlanks(marker.start()) == checksum.end();
        int before = beforeBlanks(summed && checksum != null ? checksum.start() : marker.start());
        int after = marker.end();
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        return (before == 0 || isLineEnd(text.charAt(before - 1)))
                && (after == text.length() || isLineEnd(text.charAt(after)));
    }

    /** The index before the blanks, of one line, that end at an index. */
    private int beforeBlanks(int end) {
        int at = end;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) && !isLineEnd(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** One problem of a kind a line: who mends the line, mends them all. */
    private void problem(Comment marker, String rule, String message) {
        if (!toldInLine.add(rule + marker.line())) {
            return;
        }
        problems.add(Problem.error(new Place(file, position(marker)), rule, message));
    }

    private Place.Position position(Comment marker) {
        int lineStart = LineEnds.lineStart(text, marker.start());
        return new Place.Position(marker.line(), text.codePointCount(lineStart, marker.start()) + 1);
    }
}
