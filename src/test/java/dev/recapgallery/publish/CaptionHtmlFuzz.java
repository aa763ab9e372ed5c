package dev.recapgallery.publish;

import dev.recapgallery.model.Caption;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whatever a caption says: its HTML is XML of five elements, with links to harmless schemes only, and says the same. */
public final class CaptionHtmlFuzz {

    private static final Set<String> ELEMENTS = Set.of("p", "em", "strong", "code", "br", "a");
    private static final Pattern HARMLESS = Pattern.compile("(?i)(https?:|mailto:).*", Pattern.DOTALL);
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    private CaptionHtmlFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws XMLStreamException {
        String source = new String(data, StandardCharsets.UTF_8);
        for (boolean isMarkdown : new boolean[] {true, false}) {
            Caption caption = new Caption(source, isMarkdown);
            check(new CaptionRenderer().render(caption), true);
            check(new CaptionRenderer().renderWithoutLinks(caption), false);
        }
    }

    private static void check(Optional<RenderedCaption> caption, boolean mayLink) throws XMLStreamException {
        if (caption.isPresent()) {
            String html = caption.get().html();
            if (html.contains("{") || html.contains("}") || html.contains("\n\n") || html.contains("<!--")) {
                throw new IllegalStateException("hosts would take this for their own: " + html);
            }
            String text = text("<p>" + html + "</p>", mayLink);
            if (!text.equals(caption.get().text())) {
                throw new IllegalStateException(
                        "says '" + text + "', not '" + caption.get().text() + "'");
            }
        }
    }

    private static String text(String html, boolean mayLink) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        XMLStreamReader in = XML.createXMLStreamReader(new StringReader(html));
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                checkElement(in, mayLink);
                text.append(in.getLocalName().equals("br") ? "\n" : "");
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(in.getText());
            } else if (event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
                throw new IllegalStateException("neither text nor element: " + html);
            }
        }
        return text.toString();
    }

    private static void checkElement(XMLStreamReader in, boolean mayLink) {
        boolean isLink = in.getLocalName().equals("a");
        if (!ELEMENTS.contains(in.getLocalName()) || in.getAttributeCount() != (isLink ? 1 : 0)) {
            throw new IllegalStateException("the element " + in.getName());
        }
        if (isLink
                && (!mayLink
                        || !HARMLESS.matcher(in.getAttributeValue(null, "href")).matches())) {
            throw new IllegalStateException("the link " + in.getAttributeValue(null, "href"));
        }
    }
}
