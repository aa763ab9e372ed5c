package dev.recapgallery.image;

import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The XMP packet that every rendition of a photo carries (ISO 16684-1; property names from the IPTC Photo Metadata
 * Standard): creator, credit line, copyright notice and licence page, so a copied picture still names its
 * photographer. Nothing else goes in, and nothing is invented.
 *
 * <pre>{@code
 * <rdf:Description rdf:about="" …>
 *  <dc:creator><rdf:Seq><rdf:li>Bartek Pawlik</rdf:li></rdf:Seq></dc:creator>
 *  <photoshop:Credit>Photo: Bartek Pawlik</photoshop:Credit>
 *  <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2024 Bartek Pawlik</rdf:li></rdf:Alt></dc:rights>
 *  <xmpRights:Marked>True</xmpRights:Marked>
 *  <xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/</xmpRights:WebStatement>
 * </rdf:Description>
 * }</pre>
 *
 * @param packet the packet, or an empty text when there is nothing to say
 */
public record CreditXmp(String packet) {

    /** Longest text taken over: a JPEG segment must hold the whole packet in 65,502 bytes. */
    private static final int MAX_CHARS = 2000;

    private static final String HEAD = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
             xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
            """;

    private static final String TAIL = """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    /** What renditions of this photo say of who made it and on which terms it may be used. */
    static CreditXmp of(Photo photo) {
        Person creator = photo.credit().person();
        License license = photo.license();
        String rights = photo.copyright();
        String properties = property("<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>", nameOf(creator))
                + property(
                        "<photoshop:Credit>%s</photoshop:Credit>",
                        photo.credit().line())
                + property(
                        "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:rights>\n"
                                + "<xmpRights:Marked>True</xmpRights:Marked>",
                        rights)
                + page(license == null ? null : license.url());
        return new CreditXmp(properties.isEmpty() ? "" : HEAD + properties + TAIL);
    }

    boolean isEmpty() {
        return packet.isEmpty();
    }

    /** The packet in UTF-8. */
    byte[] bytes() {
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String nameOf(@Nullable Person person) {
        return person == null ? null : person.name();
    }

    /** A cut address leads nowhere, so one that is too long is left out. */
    private static String page(@Nullable String url) {
        String fitting = url == null || url.length() > MAX_CHARS ? null : url;
        return property("<xmpRights:WebStatement>%s</xmpRights:WebStatement>", fitting);
    }

    private static String property(String element, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        String text = value.strip();
        String fitting = text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS) + "…";
        return element.replace("%s", escaped(fitting)) + "\n";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(isXml(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** XML 1.0, production 2 (Char). */
    private static boolean isXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
