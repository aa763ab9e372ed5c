package dev.recapgallery.post;

import dev.recapgallery.post.OurComments.Comment;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.text.LineEnds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final List<MarkedBlock> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> toldInLine = new HashSet<>();
    private @Nullable Comment open;
    private @Nullable Comment checksum;

    private MarkerReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The blocks of a post, or why they can't be told. */
    record Markers(List<MarkedBlock> blocks, List<Problem> problems) {}

    static Markers read(String file, String text) {
        Problem tooLong = LongParagraph.problem(file, text).orElse(null);
        if (tooLong != null) {
            return new Markers(List.of(), List.of(tooLong));
        }
        Node document = InlineMarkdown.parsed(PARSER, FrontMatter.of(text).blankedOut(text))
                .orElse(null);
        if (document == null) {
            return new Markers(
                    List.of(),
                    List.of(Problem.error(
                            Place.of(file), "post-too-nested", "the post nests too deep to find its markers")));
        }
        MarkerReader reader = new MarkerReader(file, text);
        OurComments.of(document, text).forEach(reader::comment);
        if (reader.open != null) {
            reader.problem(
                    reader.open,
                    "marker-unclosed",
                    "this marker is never closed; put <!-- /recap:gallery --> on a line of its own behind it");
        }
        return new Markers(reader.blocks, reader.problems);
    }

    /** True for a name that an opening marker may have. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private void comment(Comment comment) {
        Matcher opening = OPENING.matcher(comment.text());
        if (CHECKSUM.matcher(comment.text()).matches()) {
            checksum = comment;
        } else if (OriginalComment.isOne(comment.text())) {
            original(comment);
        } else if (!isAlone(comment)) {
            problem(
                    comment,
                    "marker-not-alone",
                    "a marker has to stand on a line of its own, outside of lists and quotes");
        } else if (opening.matches()) {
            open(comment, opening.group("name"));
        } else if (CLOSING.matcher(comment.text()).matches()) {
            close(comment);
        } else {
            problem(
                    comment,
                    "marker-broken",
                    "'" + Printable.excerpt(comment.text(), 60)
                            + "' is no marker; write <!-- recap:gallery NAME --> or <!-- /recap:gallery -->");
        }
    }

    private void open(Comment marker, String name) {
        if (open != null) {
            problem(
                    marker,
                    "marker-nested",
                    "this marker stands inside the block that begins in line " + open.line()
                            + "; close that one before it");
        } else if (!isName(name)) {
            problem(
                    marker,
                    "marker-broken",
                    "'" + Printable.excerpt(name, 60)
                            + "' is no name; write the id of a gallery or section, photo:ID or credits");
        }
        open = open == null ? marker : open;
        checksum = null;
    }

    /** The original of a figure stands right below its opening marker: anywhere else it would get lost. */
    private void original(Comment comment) {
        if (open == null || comment.start() != LineEnds.nextLine(text, open.end())) {
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
        if (open == null) {
            problem(
                    marker,
                    "marker-unopened",
                    "this closes no block; put <!-- recap:gallery NAME --> before it, or take it away");
            return;
        }
        Matcher opening = OPENING.matcher(open.text());
        int start = LineEnds.nextLine(text, open.end());
        int lineStart = LineEnds.lineStart(text, marker.start());
        boolean summed = checksum != null && checksum.line() == marker.line();
        if (opening.matches() && lineStart >= start) {
            blocks.add(new MarkedBlock(
                    opening.group("name"),
                    open.line(),
                    new MarkedBlock.Extent(open.start(), start, marker.end()),
                    text.substring(start, lineStart),
                    summed && checksum != null ? sum(checksum.text()) : null));
        }
        open = null;
        checksum = null;
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
        int column = marker.start() - LineEnds.lineStart(text, marker.start()) + 1;
        problems.add(Problem.error(Place.at(file, marker.line(), column), rule, message));
    }
}
