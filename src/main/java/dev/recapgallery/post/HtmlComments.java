package dev.recapgallery.post;

import dev.recapgallery.text.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Finds the HTML comments of a post as CommonMark has them: in code and inside other comments they are text. */
final class HtmlComments extends AbstractVisitor {

    /** A line that is framed almost like a comment. */
    private static final Pattern HALF =
            Pattern.compile("\\s*(?<half><\\s?!?\\s?[-–—]{1,3}+(?<!<!--)[^<>`]{1,200}?[-–—]{1,3}\\s?!?>)\\s*");

    private final String text;
    private final List<Comment> found = new ArrayList<>();

    private HtmlComments(String text) {
        this.text = text;
    }

    /**
     * A comment with its marks.
     *
     * @param line from 1
     * @param start char index
     * @param end char index behind it
     */
    record Comment(String text, int line, int start, int end) {}

    /** Those of a document that was parsed from a text, in order. */
    static List<Comment> of(Node document, String text) {
        HtmlComments comments = new HtmlComments(text);
        document.accept(comments);
        return comments.found;
    }

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

    /** {@code <!- recap:gallery trip -->} is a line of text to CommonMark. */
    @Override
    public void visit(Paragraph paragraph) {
        for (SourceSpan span : paragraph.getSourceSpans()) {
            String typed = text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
            Matcher half = HALF.matcher(typed);
            if (half.matches()) {
                int at = span.getInputIndex() + half.start("half");
                found.add(new Comment(
                        half.group("half"),
                        span.getLineIndex() + 1,
                        at,
                        at + half.group("half").length()));
            }
        }
        visitChildren(paragraph);
    }

    private void comments(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int from = spans.get(0).getInputIndex();
        SourceSpan last = spans.get(spans.size() - 1);
        String html = text.substring(from, last.getInputIndex() + last.getLength());
        int line = spans.get(0).getLineIndex() + 1;
        int counted = 0;
        for (HtmlToken token : HtmlToken.scan(html)) {
            if (token.isComment()) {
                int at = from + token.start();
                line += LineEnds.count(html.substring(counted, token.start()));
                counted = token.start();
                found.add(new Comment(token.text(), line, at, at + token.text().length()));
            }
        }
    }
}
