package dev.recapgallery.publish;

import static dev.recapgallery.publish.TestGallery.section;
import static dev.recapgallery.publish.TestPhoto.photo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Target;
import dev.recapgallery.model.Video;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whatever text comes in, every HTML file is XML of a few elements and attributes, with harmless URLs only. */
class HostileTextTest {

    private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();
    private static final Set<String> ELEMENTS = Set.of(
            "section",
            "ul",
            "li",
            "figure",
            "a",
            "picture",
            "source",
            "img",
            "figcaption",
            "span",
            "p",
            "h1",
            "h2",
            "h3",
            "em",
            "strong",
            "code",
            "br",
            "html",
            "head",
            "meta",
            "title",
            "link",
            "body",
            "header",
            "nav",
            "main",
            "footer");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "id",
            "aria-label",
            "dir",
            "href",
            "src",
            "srcset",
            "sizes",
            "type",
            "width",
            "height",
            "alt",
            "loading",
            "decoding",
            "rel",
            "lang",
            "charset",
            "name",
            "content");
    private static final Pattern HARMLESS_URL =
            Pattern.compile("(https?://|mailto:|images/|#gallery-|gallery\\.css).*");

    private static final Pattern BLOCK_START = Pattern.compile("<(section |figure |!DOCTYPE html>|p>|h[1-6]>|ul>)");

    private static final List<String> NASTY = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onfocus='alert(1)' autofocus='",
            "</figcaption></figure></section>",
            "x <!-- /recap:gallery --> y <!-- recap:gallery evil -->",
            "]]> <![CDATA[ <?php ?> <!DOCTYPE x>",
            "{{ 7*7 }} {% if %} {# #} ${x} #{y} <%= z %>",
            "[a](javascript:alert(1)) <javascript:alert(1)> [b](<https://e.example/\"onclick=x>)",
            "[a](https://e.example/{{x}}) ![x](https://e.example/\"><script>)",
            "\u202E\u2066gpj.exe\u2069 \u0000\u0007\u001B[31m \uD800 \uDC00 \uFFFF \u2028 \u0085",
            "a\n\n\nb\r\n\r\n    c\r\rd",
            "&lt;script&gt; &#x3c;script&#x3e; &amp;lt;",
            "*".repeat(500) + "a" + "_".repeat(500),
            "javascript:alert(1)",
            "{ref}`x` {{ y }} $z$ $$ \\begin{equation} [^1] ~~a~~ | b |",
            "% comment",
            "+++",
            "(target)=",
            ":name: evil",
            ":::{note}",
            "```{note}\n```",
            "# Heading\n===\n---\n> quote\n- item\n1. item\n1) item",
            "a\\\n# b  \n- c\\\n\\",
            "``` a ``` `` b` `` ` ``",
            "*&nbsp;a* ***b** c* _d_e_ *(f*)*",
            "\t    code",
            "\\\"\\' \"# a: b\" 'c' |");

    @Test
    void staysTextWhereverItStands() throws Exception {
        for (String nasty : NASTY) {
            checkAll(nasty);
        }
    }

    @Test
    void staysTextForEveryCaseOfTheCorpus() throws Exception {
        Path cases = Path.of(System.getProperty("recap.corpus", "")).resolve("captions/cases.jsonl");
        assumeTrue(Files.isRegularFile(cases), "the corpus is not there: " + cases);

        ObjectMapper mapper = new ObjectMapper();
        List<String> values = new ArrayList<>();
        for (String line : Files.readAllLines(cases)) {
            JsonNode value = mapper.readTree(line).path("value");
            values.add(value.asText());
        }
        assertTrue(values.size() > 100, "cases: " + values.size());
        for (String value : Set.copyOf(values)) {
            checkAll(value);
        }
    }

    private static void checkAll(String nasty) throws Exception {
        for (Map.Entry<String, byte[]> file :
                TestGallery.files(everywhere(nasty)).entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            if (file.getKey().startsWith("hugo/layouts/") || file.getKey().startsWith("fragments/hugo/")) {
                continue; // Nobody's text is in there.
            } else if (file.getKey().endsWith(".html")) {
                check(file.getKey(), text);
            } else if (file.getKey().endsWith(".md")) {
                MystText.check(text);
            } else if (file.getKey().endsWith("json") || file.getKey().endsWith("ld")) {
                new ObjectMapper().readTree(file.getValue());
            }
        }
    }

    private static Gallery everywhere(String nasty) {
        Person person = new Person(null, nasty, nasty);
        License license = new License(null, nasty, nasty);
        return TestGallery.of(
                TestGallery.settings("", nasty).withTargets(Set.of(Target.values())),
                section(
                        "a",
                        List.of(new Video(nasty, nasty), new Video("https://example.org/" + nasty, null)),
                        List.of(section("b", nasty, photo("untitled"))),
                        photo("markdown")
                                .caption(nasty)
                                .alt(nasty)
                                .title(nasty)
                                .credit(person)
                                .license(license),
                        photo("plain").plainCaption(nasty)));
    }

    private static void check(String path, String html) throws Exception {
        assertTrue(BLOCK_START.matcher(html).lookingAt(), path + "\n" + html);
        assertFalse(html.contains("\n\n") || html.contains("{") || html.contains("}"), path + "\n" + html);
        assertFalse(html.contains("<!-- "), path);
        checkElement(path, parse(path.startsWith("fragments/plain/") ? "<body>\n" + html + "</body>" : html));
    }

    private static Element parse(String html) throws IOException, SAXException, ParserConfigurationException {
        byte[] bytes = html.replace("<!DOCTYPE html>", "").strip().getBytes(StandardCharsets.UTF_8);
        return XML.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    }

    private static void checkElement(String path, Element element) {
        assertTrue(ELEMENTS.contains(element.getTagName()), path + ": " + element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            assertTrue(ATTRIBUTES.contains(attribute.getNodeName()), path + ": " + attribute);
            if (attribute.getNodeName().equals("href")
                    || attribute.getNodeName().equals("src")) {
                assertTrue(HARMLESS_URL.matcher(attribute.getNodeValue()).matches(), path + ": " + attribute);
            }
        }
        if (element.getTagName().equals("a")) {
            assertEquals(0, element.getElementsByTagName("a").getLength(), path + ": a link in a link");
        }
        children(element).forEach(child -> checkElement(path, child));
    }

    private static Stream<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
