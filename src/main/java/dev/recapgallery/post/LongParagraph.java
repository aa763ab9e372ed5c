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
        int links = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            links += c == ']' && text.startsWith("](", i) ? 1 : 0;
            marks += (c == '*' || c == '_') && (i == 0 || text.charAt(i - 1) != c) ? 1 : 0;
        }
        if (links > MAX_LINKS || marks > MAX_MARKS) {
            problem = tooLong(lines, links > MAX_LINKS);
        }
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
