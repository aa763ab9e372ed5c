package dev.recapgallery.post;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes a {@code <} that nothing closes for text at once. The parser would look for its end through the whole paragraph,
 * for each one again: minutes for a post of 100 KB made of them.
 */
final class LoneAngleBracket implements InlineContentParser {

    /** No tag or address is longer; comments, which may be, are left alone. */
    private static final int MAX_CHARS = 5_000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        scanner.next();
        Position behind = scanner.position();
        boolean comment = scanner.next("!--");
        for (int i = 0; i < MAX_CHARS && !comment; i++) {
            if (scanner.peek() == Scanner.END) {
                return ParsedInline.of(new Text("<"), behind);
            }
            if (scanner.peek() == '>') {
                break;
            }
            scanner.next();
        }
        boolean closed = comment || scanner.peek() == '>';
        scanner.setPosition(start);
        return closed ? ParsedInline.none() : ParsedInline.of(new Text("<"), behind);
    }

    /** For the parser's builder. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new LoneAngleBracket();
        }
    }
}
