package dev.recapgallery.post;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Tells the lines of a paragraph that CommonMark takes for text and that are none: rows of tables, what only follows a list. */
final class ParagraphLines {

    private static final Pattern TABLE_RULE = Pattern.compile("[ \\t:|]*-[ \\t:|-]*");

    private final TemplateMask source;

    ParagraphLines(TemplateMask source) {
        this.source = source;
    }

    /** The first line that belongs to a list item or quote only because nothing ended it (CommonMark 0.31, section 5.1). */
    int lazyFrom(Node paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        for (SourceSpan span : spans) {
            int lineStart = span.getInputIndex() - span.getColumnIndex();
            boolean quoted =
                    source.original().substring(lineStart, span.getInputIndex()).contains(">");
            if (span.getColumnIndex() < spans.get(0).getColumnIndex() && !quoted) {
                return span.getLineIndex() + 1;
            }
        }
        return -1;
    }

    /** Lines of tables as GitHub has them: the one above the rule, the rule and those below. */
    Set<Integer> tableLines(Node paragraph) {
        List<SourceSpan> spans = new ArrayList<>(paragraph.getSourceSpans());
        Set<Integer> lines = new HashSet<>();
        for (int i = 1; i < spans.size(); i++) {
            String line = typed(spans.get(i));
            boolean rule = line.contains("|") && TABLE_RULE.matcher(line).matches();
            if (rule && typed(spans.get(i - 1)).contains("|")) {
                lines.add(spans.get(i - 1).getLineIndex() + 1);
                for (; i < spans.size() && typed(spans.get(i)).contains("|"); i++) {
                    lines.add(spans.get(i).getLineIndex() + 1);
                }
            }
        }
        return lines;
    }

    private String typed(SourceSpan span) {
        return source.original().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
