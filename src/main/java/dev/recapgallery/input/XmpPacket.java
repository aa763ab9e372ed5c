package dev.recapgallery.input;

import dev.recapgallery.model.Limit;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XMP packet (XMP Part 1, section 7) as a stream. A tree as xmpcore builds it takes time that grows with the
 * square of the number of properties, a stack as deep as the packet nests, and keeps nothing of a damaged packet; this
 * takes one pass and keeps what came before the damage. A DOCTYPE is refused, so there are no entities to resolve.
 */
final class XmpPacket {

    private static final int MAX_ATTRIBUTES = 10_000;

    private final MetadataLimits limits;
    private final Damage damage;
    private final String name;

    /** @param name what messages call the packet: {@code XMP}, {@code XMP sidecar} */
    XmpPacket(String name, MetadataLimits limits, Damage damage) {
        this.name = name;
        this.limits = limits;
        this.damage = damage;
    }

    XmpProperties read(byte[] packet) {
        XmpProperties properties = new XmpProperties();
        damage.attempt(name, properties, () -> parse(text(packet), properties));
        return properties;
    }

    private XmpProperties parse(String text, XmpProperties properties) {
        if (text.isEmpty()) {
            return properties;
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            walk(xml, new XmpValues(properties, limits.captionChars() + 1));
        } catch (XMLStreamException malformed) {
            damage.add("its " + name + " is not well-formed XML");
        }
        return properties;
    }

    private void walk(XMLStreamReader xml, XmpValues values) throws XMLStreamException {
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> {
                    damage.add("its " + name + " has a DOCTYPE, which is refused");
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    values.start(xml);
                    if (++elements > limits.xmpElements()) {
                        damage.add("the elements of its " + name + " are over "
                                + Limit.XMP_ELEMENTS.words(limits.xmpElements()));
                        return;
                    } else if (values.depth() > limits.xmpDepth()) {
                        damage.add("the elements inside each other in its " + name + " are over "
                                + Limit.XMP_DEPTH.words(limits.xmpDepth()));
                        return;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> values.characters(xml);
                case XMLStreamConstants.END_ELEMENT -> values.end(xml);
                default -> {
                    // Comments, white space and processing instructions (the xpacket wrapper) say nothing.
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is fetched for a photo's metadata");
        });
        // Java 24 lowered its own limit to 200; the develop settings of one photo can be more.
        factory.setProperty("jdk.xml.elementAttributeLimit", MAX_ATTRIBUTES);
        return factory;
    }

    /** Decoded, from the first tag on, without characters that XML 1.0 (section 2.2) doesn't allow. */
    private static String text(byte[] packet) {
        String text = charset(packet)
                .map(charset -> new String(packet, charset))
                .orElseGet(() -> MetadataText.decode(packet));
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(XmpPacket::isAllowed).forEach(allowed::appendCodePoint);
        int start = allowed.indexOf("<");
        return start < 0 ? "" : allowed.substring(start);
    }

    private static Optional<Charset> charset(byte[] packet) {
        int first = packet.length < 2 ? 0 : Byte.toUnsignedInt(packet[0]) << 8 | Byte.toUnsignedInt(packet[1]);
        return switch (first) {
            case 0xFEFF, '<' -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE, '<' << 8 -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
