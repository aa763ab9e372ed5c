package dev.recapgallery.publish;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Caption;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionRendererTest {

    private final CaptionRenderer renderer = new CaptionRenderer();

    static Stream<Arguments> inlineMarkdown() {
        return Stream.of(
                Arguments.of("Attendees", "Attendees"),
                Arguments.of("*a* **b** `c{}` d", "<em>a</em> <strong>b</strong> <code>c&#123;&#125;</code> d"),
                Arguments.of(
                        "[a *b*](https://example.org/?x=1&y=2)",
                        "<a href=\"https://example.org/?x=1&amp;y=2\">a <em>b</em></a>"),
                Arguments.of("<https://example.org/>", "<a href=\"https://example.org/\">https://example.org/</a>"),
                Arguments.of("<kati@example.org>", "<a href=\"mailto:kati@example.org\">kati@example.org</a>"),
                Arguments.of("![the alt](https://example.org/a.png) b", "the alt b"),
                Arguments.of("one\ntwo", "one two"),
                Arguments.of("one  \ntwo", "one<br />two"),
                Arguments.of("one\r\n\r\n \r\ntwo", "one<br />two"),
                Arguments.of("\\*a\\* &amp; &copy;", "*a* &amp; ©"),
                Arguments.of("_a_ b", "<em>a</em> b"),
                Arguments.of("**\"a\"** b", "<strong>&quot;a&quot;</strong> b"));
    }

    /** What holds no markup isn't parsed; an entity at its end makes that the parser sees the same. */
    @Test
    void showsTextWithoutMarkupAsTheParserDoes() {
        String characters = "ab Ü→😀.,:;'\"()#-+=|~>/{}$%^@?0\t\u00A0\u200D";
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(1 + random.nextInt(12), 0, characters.codePointCount(0, characters.length()))
                    .map(at -> characters.codePointAt(characters.offsetByCodePoints(0, at)))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertEquals(render(text + "&#46;"), render(text + "."), text);
        }
    }

    @ParameterizedTest
    @MethodSource("inlineMarkdown")
    void rendersInlineMarkdown(String source, String html) {
        assertEquals(html, render(source).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a", "- a", "1. a", "a\n===", "***", "~~~ a", "[a]: https://example.org", "[a]: b \"c\""})
    void leavesBlockConstructsAsTyped(String source) {
        assertEquals(
                source.replace('\n', ' ').replace("\"", "&quot;"),
                render(source).html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JAVASCRIPT:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](java&#10;script:alert(1))",
                "[a](data:text/html;base64,x)",
                "[a](//evil.example)",
                "[a](relative.html)",
                "[a]()"
            })
    void keepsOnlyTheTextOfOtherLinks(String source) {
        assertEquals("a", render(source).html());
    }

    @Test
    void showsRawHtmlAsText() {
        assertEquals(
                "x &lt;!-- /recap:gallery --&gt; &lt;b onclick=&quot;y&quot;&gt;z&lt;/b&gt;",
                render("x <!-- /recap:gallery --> <b onclick=\"y\">z</b>").html());
    }

    @Test
    void givesTextWithoutMarkup() {
        assertEquals(
                "Me & Lorenzo, <b>code</b>\nlate",
                render("*Me* &amp; [Lorenzo](https://a.example), `<b>code</b>`\\\nlate")
                        .text());
    }

    @Test
    void leavesPlainTextAlone() {
        RenderedCaption caption = renderer.render(new Caption("*a* [b](https://c.example)\nd\n\ne", false))
                .orElseThrow();

        assertEquals("*a* [b](https://c.example) d<br />e", caption.html());
        assertEquals("*a* [b](https://c.example) d\ne", caption.text());
    }

    @Test
    void hasNoLinksWithinALink() {
        Caption caption = new Caption("A [talk](https://example.org) *here*", true);

        assertEquals(
                "A talk <em>here</em>",
                renderer.renderWithoutLinks(caption).orElseThrow().html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u0000\u0007", "![](https://example.org/a.png)", "&#32;"})
    void isNothingWhereThereIsNothingToSee(String source) {
        assertEquals(Optional.empty(), renderer.render(new Caption(source, true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "*a ",
                "**a",
                "_",
                "`",
                "<",
                "![",
                "[a](",
                "](",
                "> ",
                "- ",
                "a*",
                "\\",
                "&",
                "*a **b ",
                "``a`",
                "<a ",
                "<!--",
                "\n",
                " ",
                "\n\n",
                "[a][",
                "***a*** ",
                "<?",
                "<![CDATA[",
                "a@",
                "&#32;",
                "[](",
                "(",
                "[[a]("
            })
    void takesLittleTimeOnHostileText(String piece) {
        Caption caption = new Caption(piece.repeat(4_990 / piece.length()), true);

        assertTimeoutPreemptively(ofSeconds(5), () -> renderer.render(caption));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "*a ", "\n", " "})
    void takesLittleTimeOnAMegabyte(String piece) {
        Caption caption = new Caption(piece.repeat(1_000_000 / piece.length()), true);

        assertTimeoutPreemptively(ofSeconds(5), () -> renderer.render(caption));
    }

    @Test
    void survivesEmphasisAsDeepAsTheTextIsLong() {
        String html = render("*a ".repeat(1_500) + "b" + "*".repeat(400)).html();

        assertTrue(html.contains("<em>"), "emphasis is still rendered");
        assertFalse(html.contains("<em>a <em>a ".repeat(20)), "but not that deep");
    }

    private RenderedCaption render(String markdown) {
        return renderer.render(new Caption(markdown, true)).orElseThrow();
    }
}
