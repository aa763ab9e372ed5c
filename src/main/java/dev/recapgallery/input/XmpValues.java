package dev.recapgallery.input;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Follows the events of an XMP packet and picks out the wanted properties. The forms that XMP has (Part 1, section 7):
 *
 * <pre>{@code
 * <rdf:RDF><rdf:Description photoshop:Credit="…">            an attribute
 *   <photoshop:Credit>…</photoshop:Credit>                   an element
 *   <cc:license rdf:resource="…"/>                           a URI
 *   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">…</rdf:li></rdf:Alt></dc:title>   also Seq, Bag
 *   <dc:title rdf:parseType="Resource"><rdf:value>…</rdf:value></dc:title>            with qualifiers
 * </rdf:Description></rdf:RDF>
 * }</pre>
 *
 * Properties of nested structures are none of the photo's: only those right below a top-level description count.
 */
final class XmpValues {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Levels below rdf:RDF. */
    private static final int DESCRIPTION = 1;

    private static final int PROPERTY = 2;
    private static final int ITEM = 4;

    private final XmpProperties properties;
    private final int maxChars;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int rdfDepth;
    private boolean isInRdf;
    private @Nullable XmpProperty property;
    private boolean hasItems;
    private @Nullable String qualifiedValue;
    private String language = "";

    XmpValues(XmpProperties properties, int maxChars) {
        this.properties = properties;
        this.maxChars = maxChars;
    }

    int depth() {
        return depth;
    }

    void start(XMLStreamReader xml) {
        depth++;
        if (!isInRdf) {
            isInRdf = isRdf(xml, "RDF");
            rdfDepth = depth;
        } else if (level() == DESCRIPTION) {
            takeAttributes(xml);
        } else if (level() == PROPERTY) {
            startProperty(xml);
        } else if (isItem(xml)) {
            hasItems = true;
            startText(xml);
        } else if (isRdf(xml, "value")) {
            text.setLength(0);
        }
    }

    void characters(XMLStreamReader xml) {
        int room = maxChars - text.length();
        if (property != null && room > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
        }
    }

    void end(XMLStreamReader xml) {
        if (property != null && isRdf(xml, "value")) {
            qualifiedValue = text.toString();
        } else if (property != null && isItem(xml)) {
            take(property);
        } else if (property != null && level() == PROPERTY) {
            if (!hasItems) {
                take(property);
            }
            property = null;
        } else if (isInRdf && level() == 0) {
            isInRdf = false;
        }
        depth--;
    }

    private int level() {
        return depth - rdfDepth;
    }

    private void takeAttributes(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = bounded(xml.getAttributeValue(i));
            XmpProperty.of(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i))
                    .ifPresent(found -> properties.add(found, "", value));
        }
    }

    private void startProperty(XMLStreamReader xml) {
        property = XmpProperty.of(xml.getNamespaceURI(), xml.getLocalName()).orElse(null);
        hasItems = false;
        startText(xml);
        String resource = xml.getAttributeValue(RDF, "resource");
        if (property != null && resource != null) {
            properties.add(property, "", bounded(resource));
        }
    }

    private void startText(XMLStreamReader xml) {
        text.setLength(0);
        qualifiedValue = null;
        String given = xml.getAttributeValue(XML, "lang");
        language = given == null ? "" : given;
    }

    /** Takes the text just ended: that of {@code rdf:value} where there is one. */
    private void take(XmpProperty ended) {
        String value = qualifiedValue == null ? text.toString() : qualifiedValue;
        if (!value.isBlank()) {
            properties.add(ended, language, value);
        }
        text.setLength(0);
        qualifiedValue = null;
    }

    private String bounded(String value) {
        return value.length() <= maxChars ? value : value.substring(0, maxChars);
    }

    /** An item of the property's own array, not of an array within a structure. */
    private boolean isItem(XMLStreamReader xml) {
        return isInRdf && level() == ITEM && isRdf(xml, "li");
    }

    private static boolean isRdf(XMLStreamReader xml, String localName) {
        return RDF.equals(xml.getNamespaceURI()) && localName.equals(xml.getLocalName());
    }
}
