package dev.recapgallery.input;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What SnakeYAML says of a slip, in words that need no knowledge of parsers. */
final class ParserWords {

    private record Wording(Pattern said, String plain) {
        Wording(String said, String plain) {
            this(Pattern.compile(said, Pattern.DOTALL), plain);
        }
    }

    /** The parser's messages from their beginning, and then the parts of a file that others may name. */
    private static final List<Wording> SENTENCES = List.of(
            new Wording("expected <block end>, but found .*", "this goes with nothing that stands above it"),
            new Wording("expected the node content, but found '([^<>']+)'.*", "a value is missing before '$1'"),
            new Wording("expected the node content, but found .*", "a value is missing here"),
            new Wording("could not find expected ':'.*", "a ':' is missing behind the key"),
            new Wording("expected ',' or '([]}])', but got .*", "a ',' or the closing '$1' is missing"),
            new Wording("found unexpected end of stream.*", "a quote or bracket is still open at the end"));

    private static final List<Wording> PARTS = List.of(
            new Wording("'?<block end>'?", "the end of this block"),
            new Wording("'?<block mapping start>'?", "a key"),
            new Wording("'?<block sequence start>'?", "a list"),
            new Wording("'?<document start>'?", "the beginning of the file"),
            new Wording("'?<stream end>'?", "the end of the file"),
            new Wording("'?<scalar>'?", "a text"),
            new Wording("'?<([a-z ]+)>'?", "$1"));

    private ParserWords() {}

    static String plain(String said) {
        for (Wording wording : SENTENCES) {
            Matcher matcher = wording.said().matcher(said);
            if (matcher.matches()) {
                return matcher.replaceFirst(wording.plain());
            }
        }
        String plain = said;
        for (Wording part : PARTS) {
            plain = part.said().matcher(plain).replaceAll(part.plain());
        }
        return plain;
    }
}
