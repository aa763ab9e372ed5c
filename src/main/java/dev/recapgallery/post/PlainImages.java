package dev.recapgallery.post;

import dev.recapgallery.text.LineEnds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Finds the images of a post that stand alone in their lines, from the first column, and says of others why they don't. */
final class PlainImages extends AbstractVisitor {

    /** Elements that a figure has no place in, or that a figure would not be alone in. */
    private static final Set<String> NO_PLACE = Set.of(
            "a",
            "blockquote",
            "button",
            "dl",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ol",
            "picture",
            "pre",
            "summary",
            "table",
            "template",
            "ul");

    private static final Pattern FOOTNOTE = Pattern.compile(" {0,3}\\[\\^[^\\]\\s]+]:");

    private final String markdown;
    private final BitSet footnoteLines;
    private final NavigableMap<Integer, Integer> paragraphs = new TreeMap<>();
    private final Map<Integer, Group> groups = new HashMap<>();
    private final Map<Integer, String> reasons = new HashMap<>();
    private final Map<String, Integer> openTags = new HashMap<>();
    private final List<Image> images = new ArrayList<>();
    private final BitSet inImages = new BitSet();
    private final Map<Integer, Boolean> aloneByLineStart = new HashMap<>();

    /**
     * Lines that hold images and nothing else; most often one line.
     *
     * @param images how many there are
     */
    record Group(int firstLine, int lastLine, int images) {}

    private PlainImages(String markdown) {
        this.markdown = markdown;
        this.footnoteLines = footnoteLines(markdown);
    }

    /** @param markdown what site generators run hidden in it, front matter blanked out */
    static PlainImages of(String markdown) {
        PlainImages images = new PlainImages(markdown);
        PostOutline.parse(markdown).accept(images);
        images.group();
        return images;
    }

    /** The lines of images alone that begin with this line. */
    Optional<Group> alone(int line) {
        return Optional.ofNullable(reasons.containsKey(line) ? null : groups.get(line));
    }

    /** Why the images that begin in a line are none that stand alone. */
    String reason(int line) {
        return reasons.getOrDefault(line, "it is written in HTML, as a tag or inside a directive");
    }

    /** The last line of the paragraph, outside of lists and quotes, that a line belongs to. */
    Optional<Integer> paragraphEnd(int line) {
        return Optional.ofNullable(paragraphs.floorEntry(line))
                .map(Map.Entry::getValue)
                .filter(last -> last >= line);
    }

    @Override
    public void visit(HtmlBlock block) {
        for (HtmlToken token : HtmlToken.scan(block.getLiteral())) {
            boolean closes = token.name().startsWith("/");
            String name = closes ? token.name().substring(1) : token.name();
            // <a name="top"> is a place in the page, which most leave open.
            boolean anchor = token.name().equals("a") && token.attribute("href").isEmpty();
            if (NO_PLACE.contains(name) && !anchor && !token.text().endsWith("/>")) {
                openTags.merge(name, closes ? -1 : 1, (open, change) -> Math.max(0, open + change));
            }
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getParent() instanceof Document
                && !paragraph.getSourceSpans().isEmpty()) {
            paragraphs.put(InlineReader.lineOf(paragraph), InlineReader.lastLineOf(paragraph));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Image image) {
        List<SourceSpan> spans = image.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        spans.forEach(span -> inImages.set(span.getInputIndex(), span.getInputIndex() + span.getLength()));
        images.add(image);
        String reason = place(image);
        if (reason != null) {
            reasons.putIfAbsent(InlineReader.lineOf(image), reason);
        }
    }

    private void group() {
        for (Image image : images) {
            int first = InlineReader.lineOf(image);
            int last = InlineReader.lastLineOf(image);
            if (!isAlone(image)) {
                reasons.putIfAbsent(first, besideReason(image));
            }
            groups.merge(
                    first,
                    new Group(first, last, 1),
                    (group, one) -> new Group(first, Math.max(last, group.lastLine()), group.images() + 1));
        }
    }

    private @Nullable String place(Image image) {
        if (openTags.values().stream().anyMatch(open -> open > 0)) {
            return "it stands inside of raw HTML";
        }
        for (Node node = image.getParent(); node != null; node = node.getParent()) {
            if (node instanceof Link) {
                return "it stands in a link";
            } else if (node instanceof Heading) {
                return "it stands in a heading";
            } else if (node instanceof ListItem) {
                return "it stands in a list";
            } else if (node instanceof BlockQuote) {
                return "it stands in a quote";
            } else if (node instanceof DirectiveBlock) {
                return "it stands in a directive";
            }
        }
        if (footnoteLines.get(InlineReader.lineOf(image))) {
            return "it stands in a footnote";
        }
        return image.getParent() instanceof Paragraph ? null : "it stands in emphasis";
    }

    /**
     * The lines of footnotes, from 1, up to their first blank line. CommonMark has none: it takes their first line for a link
     * reference definition or text.
     */
    private static BitSet footnoteLines(String markdown) {
        BitSet lines = new BitSet();
        boolean inFootnote = false;
        int number = 0;
        for (int at = 0; at < markdown.length(); at = LineEnds.nextLine(markdown, at)) {
            number++;
            String line = markdown.substring(at, LineEnds.contentEnd(markdown, at));
            boolean ends = line.isBlank() || line.startsWith("#") || line.startsWith("```");
            inFootnote = !ends && (inFootnote || FOOTNOTE.matcher(line).lookingAt());
            lines.set(number, inFootnote);
        }
        return lines;
    }

    /** True where only images, blanks and a mark for a line break share its lines. */
    private boolean isAlone(Image image) {
        for (SourceSpan span : image.getSourceSpans()) {
            int start = span.getInputIndex() - span.getColumnIndex();
            if (!aloneByLineStart.computeIfAbsent(start, this::isLineOfImages)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLineOfImages(int start) {
        int end = LineEnds.beforeBlank(markdown, LineEnds.contentEnd(markdown, start));
        boolean broken = end > start && markdown.charAt(end - 1) == '\\' && !inImages.get(end - 1);
        for (int i = start; i < (broken ? end - 1 : end); i++) {
            if (!inImages.get(i) && (i == start || !Character.isWhitespace(markdown.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private String besideReason(Image image) {
        SourceSpan span = image.getSourceSpans().get(0);
        int start = span.getInputIndex() - span.getColumnIndex();
        return Character.isWhitespace(markdown.charAt(start)) ? "it is indented" : "other text stands in its line";
    }
}
