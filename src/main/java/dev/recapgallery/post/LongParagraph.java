package dev.recapgallery.post;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Refuses paragraphs of a size that nobody writes: the time to parse one grows with the square of its links and emphasis.
 * Blocks alone are parsed, which takes little; code and HTML, such as a large gallery's, may be of any length.
 */
final class LongParagraph implements InlineParser {

    private static final int MAX_LINKS = 10_000;
    private static final int MAX_MARKS = 20_000;

    private final String file;
    private @Nullable Problem problem;

    private LongParagraph(String file) {
        this.file = file;
    }

    /** The first such paragraph of a post. */
    static Optional<Problem> problem(String file, String text) {
        if (isShort(text)) {
            return Optional.empty();
        }
        LongParagraph guard = new LongParagraph(file);
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .inlineParserFactory(context -> guard)
                .build();
        parser.parse(FrontMatter.of(text).blankedOut(text));
        return Optional.ofNullable(guard.problem);
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        if (problem != null || lines.isEmpty()) {
            return;
        }
        String text = lines.getContent();
        if (!isShort(text)) {
            problem = tooLong(lines, links(text) > MAX_LINKS);
        }
    }

    /** What holds of the whole post holds of its paragraphs: most need not be parsed for it. */
    private static boolean isShort(String text) {
        return links(text) <= MAX_LINKS && marks(text) <= MAX_MARKS;
    }

    private static int links(String text) {
        int links = 0;
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
            links++;
        }
        return links;
    }

    private static int marks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks += (c == '*' || c == '_') && (i == 0 || text.charAt(i - 1) != c) ? 1 : 0;
        }
        return marks;
    }

    private Problem tooLong(SourceLines lines, boolean hasLinks) {
        SourceLine first = lines.getLines().get(0);
        SourceSpan span = first.getSourceSpan();
        return Problem.error(
                Place.at(file, span == null ? 1 : span.getLineIndex() + 1, 1),
                "paragraph-too-long",
                "this paragraph has more than "
                        + (hasLinks ? MAX_LINKS + " links and images" : MAX_MARKS + " marks of emphasis")
                        + "; put blank lines between its parts");
    }
}
