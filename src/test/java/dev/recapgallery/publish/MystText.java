package dev.recapgallery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Checks that a fragment for MyST is figures, paragraphs and lists, and that nothing in it is a construct of MyST. */
final class MystText {

    private static final Set<Class<? extends Node>> NODES = Set.of(
            Document.class,
            Paragraph.class,
            BulletList.class,
            ListItem.class,
            FencedCodeBlock.class,
            Text.class,
            Emphasis.class,
            StrongEmphasis.class,
            Code.class,
            Link.class,
            HardLineBreak.class);

    private static final Pattern FIGURE = Pattern.compile("\\{figure} images/[a-z]+-[0-9]+w-[0-9a-f]{8}\\.jpg");
    private static final Pattern BODY =
            Pattern.compile(":alt: \"(?:[^\"\\\\\\n]|\\\\[\"\\\\])*\"\\n(?:\\n(?:%\\n\\n)?(.*))?", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("(?<![`\\\\])(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern CONSTRUCT =
            Pattern.compile("[{}<]|^(?:%|\\+\\+\\+|:|\\()|(?<!\\\\)(?:\\$|\\[\\^|~~)", Pattern.MULTILINE);

    private MystText() {}

    static void check(String text) {
        assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), text);
        if (!text.equals("% Nothing to show here yet.\n")) {
            checkMarkdown(text, true);
        }
    }

    private static void checkMarkdown(String text, boolean mayHoldFigures) {
        Node document = Parser.builder().build().parse(text);
        checkBelow(document, mayHoldFigures, text);
        if (!mayHoldFigures) {
            String outside = CODE.matcher(text.replaceAll("]\\(<[^>]*>\\)", "")).replaceAll("");
            assertFalse(CONSTRUCT.matcher(outside).find(), text);
        }
    }

    private static void checkBelow(Node parent, boolean mayHoldFigures, String text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            assertTrue(NODES.contains(node.getClass()), () -> "in:\n" + text);
            if (node instanceof FencedCodeBlock block) {
                assertTrue(mayHoldFigures, text);
                checkFigure(block);
            } else if (node instanceof Link link) {
                assertTrue(link.getDestination().matches("(https?:|mailto:).*"), link.getDestination());
            }
            checkBelow(node, mayHoldFigures, text);
        }
    }

    private static void checkFigure(FencedCodeBlock block) {
        assertTrue(FIGURE.matcher(block.getInfo()).matches(), block.getInfo());
        assertEquals("`", block.getFenceCharacter());
        var body = BODY.matcher(block.getLiteral());
        assertTrue(body.matches(), block.getLiteral());
        if (body.group(1) != null) {
            checkMarkdown(body.group(1), false);
        }
    }
}
