package dev.recapgallery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    @Test
    void escapesTextAndAttributesAlike() {
        String html = new HtmlWriter()
                .open("p", "\"<a>\" & '{{ b }}'")
                .text("\"<a>\" & '{% b %}'")
                .close()
                .finish();

        assertEquals(
                "<p class=\"&quot;&lt;a&gt;&quot; &amp; &#39;&#123;&#123; b &#125;&#125;&#39;\">"
                        + "&quot;&lt;a&gt;&quot; &amp; &#39;&#123;% b %&#125;&#39;</p>",
                html);
    }

    @Test
    void closesVoidElementsAsXmlWants() {
        assertEquals("<br />", new HtmlWriter().open("br").close().finish());
    }

    @Test
    void neverWritesABlankLine() {
        String html = new HtmlWriter()
                .open("p")
                .line()
                .line()
                .text("a\r\n\r\n\u2028b\u0085\u0000c\uD800d\uFFFEe\u001Bf")
                .close()
                .line()
                .line()
                .finish();

        assertEquals("<p>\na b cdef</p>\n", html);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/ä b?c=(d)&e=%20, https://example.org/%C3%A4%20b?c=(d)&amp;e=%20",
        "HTTP://EXAMPLE.ORG/, HTTP://EXAMPLE.ORG/",
        "mailto:kati@example.org, mailto:kati@example.org",
        "images/a.jpg, images/a.jpg",
        "/gallery/a.jpg, /gallery/a.jpg",
        "../a.jpg, ../a.jpg",
        "#gallery-é, #gallery-%C3%A9",
        "/\\evil.example, /%5Cevil.example",
        "100%, 100%25"
    })
    void writesUrlsThatMayBePublished(String url, String written) {
        assertEquals(
                "<a href=\"" + written + "\"></a>",
                new HtmlWriter().open("a").attribute("href", url).close().finish());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "java\u0000script:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example/x",
                "blob:x",
                ""
            })
    void leavesOutUrlsThatMayNot(String url) {
        assertEquals(
                "<a></a>",
                new HtmlWriter().open("a").attribute("href", url).close().finish());
        assertEquals(
                "<img />",
                new HtmlWriter().open("img").attribute("src", url).close().finish());
    }

    @Test
    void writesSrcsetWithWidths() {
        Map<String, Integer> candidates = new LinkedHashMap<>();
        candidates.put("a,b-480w.jpg", 480);
        candidates.put("javascript:x", 960);
        candidates.put("a-1920w.jpg", 1920);

        assertEquals(
                "<img srcset=\"a%2Cb-480w.jpg 480w, a-1920w.jpg 1920w\" />",
                new HtmlWriter().open("img").srcset(candidates).close().finish());
    }

    @Test
    void noticesWhatIsLeftOpen() {
        HtmlWriter html = new HtmlWriter().open("p").text("a");

        assertThrows(IllegalStateException.class, html::finish);
        assertThrows(IllegalStateException.class, () -> html.attribute("id", "late"));
    }
}
