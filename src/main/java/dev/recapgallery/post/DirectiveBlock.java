package dev.recapgallery.post;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * A MyST directive between colons. A figure keeps its lines as they are; any other is a box around Markdown.
 *
 * <pre>{@code
 * :::{figure} images/pier.jpg
 * :alt: A wooden pier
 *
 * The pier
 * :::
 * }</pre>
 */
final class DirectiveBlock extends CustomBlock {

    private static final Pattern OPENING =
            Pattern.compile("(?<fence>:{3,})\\s*\\{(?<name>[\\w-]+)}\\s*(?<argument>.*)");
    private static final Pattern CLOSING = Pattern.compile("(:{3,})\\s*");

    /** Boxes in boxes beyond this are text: each line is held against each open box. */
    private static final int MAX_DEPTH = 20;

    private final String name;
    private final String argument;
    private final List<String> lines = new ArrayList<>();

    private DirectiveBlock(String name, String argument) {
        this.name = name;
        this.argument = argument;
    }

    String name() {
        return name;
    }

    String argument() {
        return argument;
    }

    /** The lines of a figure; empty for a box. */
    List<String> lines() {
        return lines;
    }

    boolean isFigure() {
        return name.equals("figure") || name.equals("image") || name.equals("figure-md");
    }

    /** Tells the parser of blocks between colons. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
            Matcher opening = OPENING.matcher(rest(state));
            Block parent = matchedBlockParser.getMatchedBlockParser().getBlock();
            if (state.getIndent() >= 4 || !opening.matches() || depth(parent) >= MAX_DEPTH) {
                return BlockStart.none();
            }
            DirectiveBlock block = new DirectiveBlock(
                    opening.group("name"), opening.group("argument").strip());
            return BlockStart.of(new Lines(block, opening.group("fence").length()))
                    .atIndex(state.getLine().getContent().length());
        }
    }

    private static int depth(@Nullable Node node) {
        int depth = 0;
        for (Node here = node; here != null; here = here.getParent()) {
            depth += here instanceof DirectiveBlock ? 1 : 0;
        }
        return depth;
    }

    private static CharSequence rest(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length());
    }

    private static final class Lines extends AbstractBlockParser {
        private final DirectiveBlock block;
        private final int fence;
        private boolean isFirst = true;

        Lines(DirectiveBlock block, int fence) {
            this.block = block;
            this.fence = fence;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return !block.isFigure();
        }

        @Override
        public boolean canContain(Block childBlock) {
            return !block.isFigure();
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            Matcher closing = CLOSING.matcher(rest(state));
            boolean closes = closing.matches() && closing.group(1).length() >= fence;
            return closes ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            if (!isFirst) {
                block.lines.add(line.getContent().toString());
            }
            isFirst = false;
        }

        @Override
        public void addSourceSpan(SourceSpan sourceSpan) {
            block.addSourceSpan(sourceSpan);
        }
    }
}
