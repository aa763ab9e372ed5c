package dev.recapgallery.post;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
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
    private static final Pattern OURS = Pattern.compile("<!--\\s*/?recap:.*", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("<!--\\s*recap:gallery\\s+(?<name>[^\\s>]+)\\s*-->");
    private static final Pattern CLOSING = Pattern.compile("<!--\\s*/recap:gallery\\s*-->");
    private static final Pattern CHECKSUM = Pattern.compile("<!--\\s*recap:sum\\s+(?<sum>[0-9a-f]{8})\\s*-->");
    private static final Pattern NAME = Pattern.compile("(?:photo:)?[\\p{L}\\p{M}\\p{N}_-]+");

    private final String file;
    private final String text;
    private final List<MarkedBlock> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Marker open;
    private @Nullable Marker checksum;

    /** A comment of ours: {@code start} and {@code end} are char indexes. */
    private record Marker(String text, int line, int start, int end) {}

    private MarkerReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The blocks of a post, or why they can't be told. */
    record Markers(List<MarkedBlock> blocks, List<Problem> problems) {}

    static Markers read(String file, String text) {
        MarkerReader reader = new MarkerReader(file, text);
        Node document = InlineMarkdown.parsed(PARSER, FrontMatter.of(text).blankedOut(text))
                .orElse(null);
        if (document == null) {
            return new Markers(
                    List.of(),
                    List.of(Problem.error(
                            Place.of(file), "post-too-nested", "the post nests too deep to find its markers")));
        }
        document.accept(reader.new Comments());
        if (reader.open != null) {
            reader.problem(
                    reader.open,
                    "marker-unclosed",
                    "this marker is never closed; put <!-- /recap:gallery --> on a line of its own behind it");
        }
        return new Markers(reader.blocks, reader.problems);
    }

    private void marker(Marker marker) {
        Matcher opening = OPENING.matcher(marker.text());
        if (CHECKSUM.matcher(marker.text()).matches()) {
            checksum = marker;
        } else if (!isAlone(marker)) {
            problem(
                    marker,
                    "marker-not-alone",
                    "a marker has to stand on a line of its own, outside of lists and quotes");
        } else if (opening.matches()) {
            open(marker, opening.group("name"));
        } else if (CLOSING.matcher(marker.text()).matches()) {
            close(marker);
        } else {
            problem(
                    marker,
                    "marker-broken",
                    "'" + Printable.excerpt(marker.text(), 60)
                            + "' is no marker; write <!-- recap:gallery NAME --> or <!-- /recap:gallery -->");
        }
    }

    private void open(Marker marker, String name) {
        if (open != null) {
            problem(
                    marker,
                    "marker-nested",
                    "this marker stands inside the block that begins in line " + open.line()
                            + "; close that one before it");
        } else if (!NAME.matcher(name).matches()) {
            problem(
                    marker,
                    "marker-broken",
                    "'" + Printable.excerpt(name, 60)
                            + "' is no name; write the id of a gallery or section, photo:ID or credits");
        }
        open = open == null ? marker : open;
        checksum = null;
    }

    private void close(Marker marker) {
        if (open == null) {
            problem(
                    marker,
                    "marker-unopened",
                    "this closes no block; put <!-- recap:gallery NAME --> before it, or take it away");
            return;
        }
        Matcher opening = OPENING.matcher(open.text());
        int start = lineEnd(open.end());
        int lineStart = lineStart(marker.start());
        boolean summed = checksum != null && checksum.line() == marker.line();
        if (opening.matches() && lineStart >= start) {
            blocks.add(new MarkedBlock(
                    opening.group("name"),
                    open.line(),
                    start,
                    text.substring(start, lineStart),
                    marker.end(),
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
    private boolean isAlone(Marker marker) {
        String before = text.substring(lineStart(marker.start()), marker.start());
        String after = text.substring(marker.end(), Math.max(marker.end(), contentEnd(marker.end())));
        return CHECKSUM.matcher(before).replaceFirst("").isBlank() && after.isBlank();
    }

    private int lineStart(int index) {
        int at = index;
        while (at > 0 && "\r\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private int contentEnd(int index) {
        int at = index;
        while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int lineEnd(int index) {
        int at = contentEnd(index);
        return at + (at == text.length() ? 0 : text.startsWith("\r\n", at) ? 2 : 1);
    }

    private void problem(Marker marker, String rule, String message) {
        int column = marker.start() - lineStart(marker.start()) + 1;
        problems.add(Problem.error(Place.at(file, marker.line(), column), rule, message));
    }

    /** Hands on each comment of ours. */
    private final class Comments extends AbstractVisitor {

        @Override
        public void visit(HtmlBlock block) {
            String start = block.getLiteral().stripLeading().toLowerCase(Locale.ROOT);
            if (!start.startsWith("<script") && !start.startsWith("<style") && !start.startsWith("<textarea")) {
                comments(block);
            }
        }

        @Override
        public void visit(HtmlInline inline) {
            comments(inline);
        }

        private void comments(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                return;
            }
            int from = spans.get(0).getInputIndex();
            SourceSpan last = spans.get(spans.size() - 1);
            String html = text.substring(from, last.getInputIndex() + last.getLength());
            for (HtmlToken token : HtmlToken.scan(html)) {
                if (token.isComment() && OURS.matcher(token.text()).matches()) {
                    int at = from + token.start();
                    int line = spans.get(0).getLineIndex() + 1 + lineEnds(html.substring(0, token.start()));
                    marker(new Marker(token.text(), line, at, at + token.text().length()));
                }
            }
        }

        private int lineEnds(String before) {
            return (int) before.lines().count()
                    - (before.isEmpty() || before.endsWith("\n") || before.endsWith("\r") ? 0 : 1);
        }
    }
}
