package dev.recapgallery.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Small questions to a caption's inline Markdown. */
final class InlineMarkdown {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(new LoneAngleBracket.Factory())
            .build();
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    /** Nobody nests deeper; strangers may, to exhaust the stack. */
    static final int MAX_DEPTH = 100;

    private InlineMarkdown() {}

    /** The nodes of Markdown; empty where they nest too deep to be read. */
    static Optional<Node> parsed(Parser parser, String markdown) {
        try {
            Node document = parser.parse(markdown);
            return isTooDeep(document) ? Optional.empty() : Optional.of(document);
        } catch (StackOverflowError e) {
            // The parser goes down into emphasis within emphasis; nothing of it is kept.
            return Optional.empty();
        }
    }

    /** True where nodes nest so deep that only malice explains it. */
    private static boolean isTooDeep(Node root) {
        int depth = 0;
        Node node = root;
        while (node != null && depth <= MAX_DEPTH) {
            Node next = node.getFirstChild();
            depth += next == null ? 0 : 1;
            while (next == null && node != null && node != root) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
                depth -= next == null ? 1 : 0;
            }
            node = next;
        }
        return depth > MAX_DEPTH;
    }

    /** The text that a reader sees. */
    static String plainText(String markdown) {
        return plainText(PARSER.parse(markdown)).strip();
    }

    /** The text that a reader sees of a node and those below it; images and tags say nothing. */
    static String plainText(Node node) {
        return plainText(node, 0);
    }

    private static String plainText(Node node, int depth) {
        if (depth > MAX_DEPTH) {
            return "";
        }
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return " ";
        }
        StringBuilder out = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            out.append(child instanceof Image ? "" : plainText(child, depth + 1));
        }
        return out.toString();
    }

    /** The text without emphasis that wraps all of it: that is how captions are set, not what they say. */
    static String unwrapped(String markdown) {
        String text = markdown.strip();
        Node only = onlyChild(text);
        boolean wrapped = only instanceof Emphasis || only instanceof StrongEmphasis;
        return wrapped && only != null ? unwrapped(inside(only, text)) : text;
    }

    /** The link that is all there is, or null. */
    static @Nullable Link onlyLink(String markdown) {
        return onlyChild(unwrapped(markdown)) instanceof Link link ? link : null;
    }

    /** The first thing in a line, or null where it is no line of text. */
    static @Nullable Node firstInline(String markdown) {
        Node block = PARSER.parse(markdown).getFirstChild();
        return block instanceof Paragraph ? block.getFirstChild() : null;
    }

    /** The char index behind a node. */
    static int end(Node node) {
        SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** True where all words are set in simple emphasis, in one piece or several. */
    static boolean isAllEmphasis(String markdown) {
        Node block = PARSER.parse(markdown.strip()).getFirstChild();
        if (!(block instanceof Paragraph) || block.getNext() != null) {
            return false;
        }
        boolean any = false;
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            boolean emphasis =
                    node instanceof Emphasis || (node instanceof Link && node.getFirstChild() instanceof Emphasis);
            if (!emphasis && plainText(node).codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
            any |= emphasis;
        }
        return any;
    }

    /** The text without the marks of emphasis around its pieces, as far as {@link #isAllEmphasis} looks. */
    static String withoutEmphasis(String markdown) {
        String source = markdown.strip();
        StringBuilder out = new StringBuilder();
        Node block = PARSER.parse(source).getFirstChild();
        for (Node node = block == null ? null : block.getFirstChild(); node != null; node = node.getNext()) {
            boolean link = node instanceof Link && node.getFirstChild() instanceof Emphasis;
            if (node.getSourceSpans().isEmpty()) {
                out.append('\n');
            } else if (node instanceof Emphasis) {
                out.append(inside(node, source));
            } else if (link) {
                String label = inside(node, source);
                out.append(typed(node, source).replace(label, withoutEmphasis(label)));
            } else {
                out.append(typed(node, source));
            }
        }
        return out.toString();
    }

    private static String typed(Node node, String source) {
        return source.substring(node.getSourceSpans().get(0).getInputIndex(), end(node));
    }

    /** The source between a node's own marks. */
    static String inside(Node node, String source) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            return "";
        }
        List<SourceSpan> end = last.getSourceSpans();
        SourceSpan lastSpan = end.get(end.size() - 1);
        return source.substring(
                first.getSourceSpans().get(0).getInputIndex(), lastSpan.getInputIndex() + lastSpan.getLength());
    }

    /** Text of HTML with its character references resolved, as text. */
    static String unescaped(String html) {
        Map<String, String> known = new HashMap<>();
        return ENTITY.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        known.computeIfAbsent(found.group(), entity -> plainText(PARSER.parse(entity)))));
    }

    /** Plain text as Markdown: as it is where that reads the same, else with its marks escaped. */
    static String ofText(String text) {
        Node only = onlyChild(text.strip());
        boolean same = text.isBlank()
                || (only instanceof Text node && node.getLiteral().equals(text.strip()));
        return same ? text : text.replaceAll("([\\\\`*_\\[\\]<>&])", "\\\\$1");
    }

    private static @Nullable Node onlyChild(String markdown) {
        Node block = PARSER.parse(markdown).getFirstChild();
        return block instanceof Paragraph && block.getNext() == null && block.getFirstChild() == block.getLastChild()
                ? block.getFirstChild()
                : null;
    }
}
