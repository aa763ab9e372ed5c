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
 * for each one again: minutes for a post of 100 KB made of them. The search here ends at the next {@code <} that can't be
 * part of the same tag (CommonMark 0.31, section 6.6), so that it isn't made twice over the same characters.
 */
final class LoneAngleBracket implements InlineContentParser {

    /** No tag or address is longer; comments may be. */
    private static final int MAX_CHARS = 5_000;

    /** The parser asks a new instance for each paragraph, from its start to its end. */
    private boolean hasNoCommentEnd;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        scanner.next();
        Position behind = scanner.position();
        boolean closed = scanner.next("!--") ? isCommentClosed(scanner) : isTagClosed(scanner);
        scanner.setPosition(start);
        return closed ? ParsedInline.none() : ParsedInline.of(new Text("<"), behind);
    }

    private boolean isCommentClosed(Scanner scanner) {
        if (scanner.peek() == '>' || scanner.next("->")) {
            return true;
        }
        while (!hasNoCommentEnd && scanner.find('-') >= 0) {
            if (scanner.next("-->")) {
                return true;
            }
            scanner.next();
        }
        hasNoCommentEnd = true;
        return false;
    }

    private static boolean isTagClosed(Scanner scanner) {
        boolean declares = scanner.peek() == '!' || scanner.peek() == '?';
        char quote = 0;
        for (int i = 0; i < MAX_CHARS && scanner.peek() != Scanner.END; i++) {
            char c = scanner.peek();
            scanner.next();
            if (c == '>') {
                return true;
            }
            if (c == '<' && (declares ? scanner.peek() == '!' || scanner.peek() == '?' : quote == 0)) {
                return false;
            }
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        return false;
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
