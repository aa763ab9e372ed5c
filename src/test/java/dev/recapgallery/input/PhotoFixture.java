package dev.recapgallery.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** Builds files that have metadata and no picture. */
final class PhotoFixture {

    private final ByteArrayOutputStream segments = new ByteArrayOutputStream();
    private final ByteArrayOutputStream iptc = new ByteArrayOutputStream();

    PhotoFixture exif(ExifFixture exif) {
        return segment(0xE1, "Exif\0\0", exif.bytes());
    }

    PhotoFixture xmp(String packet) {
        return segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", packet.getBytes(StandardCharsets.UTF_8));
    }

    PhotoFixture extendedXmp(String guid, int fullLength, int offset, String part) {
        byte[] data = part.getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = ByteBuffer.allocate(40 + data.length);
        header.put(guid.getBytes(StandardCharsets.US_ASCII)).putInt(fullLength).putInt(offset);
        return segment(
                0xE1, "http://ns.adobe.com/xmp/extension/\0", header.put(data).array());
    }

    PhotoFixture declareUtf8() {
        iptc.writeBytes(new byte[] {0x1C, 1, 90, 0, 3, 0x1B, '%', 'G'});
        return this;
    }

    PhotoFixture iptc(int dataset, byte[] value) {
        iptc.writeBytes(new byte[] {0x1C, 2, (byte) dataset, (byte) (value.length >> 8), (byte) value.length});
        iptc.writeBytes(value);
        return this;
    }

    PhotoFixture iptc(int dataset, String value, Charset charset) {
        return iptc(dataset, value.getBytes(charset));
    }

    private PhotoFixture segment(int marker, String preamble, byte[] data) {
        byte[] head = preamble.getBytes(StandardCharsets.ISO_8859_1);
        int length = head.length + data.length + 2;
        segments.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        segments.writeBytes(head);
        segments.writeBytes(data);
        return this;
    }

    /** A JPEG that ends where its first scan would begin. */
    byte[] jpeg() {
        if (iptc.size() > 0) {
            ByteBuffer resource = ByteBuffer.allocate(12 + iptc.size() + iptc.size() % 2);
            resource.put("8BIM".getBytes(StandardCharsets.US_ASCII))
                    .putShort((short) 0x0404)
                    .putShort((short) 0);
            segment(
                    0xED,
                    "Photoshop 3.0\0",
                    resource.putInt(iptc.size()).put(iptc.toByteArray()).array());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        out.writeBytes(segments.toByteArray());
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2});
        return out.toByteArray();
    }

    static byte[] pngWith(String chunkType, byte[] data) {
        ByteBuffer out = ByteBuffer.allocate(8 + 12 + data.length + 12);
        out.put("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        out.putInt(data.length)
                .put(chunkType.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt(0);
        out.putInt(0).put("IEND".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        return out.array();
    }

    /** The data of an iTXt chunk with a compressed XMP packet. */
    static byte[] compressedXmp(byte[] packet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("XML:com.adobe.xmp\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(packet);
        }
        return out.toByteArray();
    }

    static byte[] webpWith(String chunkType, byte[] data) {
        ByteBuffer out = ByteBuffer.allocate(20 + data.length + data.length % 2).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(out.capacity() - 8);
        out.put(("WEBP" + chunkType).getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put(data);
        return out.array();
    }

    /** An XMP packet around the inside of one rdf:Description, with the prefixes that tests use. */
    static String packet(String properties) {
        return "<?xpacket begin='\uFEFF'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' xmlns:exif='http://ns.adobe.com/exif/1.0/'"
                + " xmlns:core='http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/' xmlns:cc='http://creativecommons.org/ns#'"
                + " xmlns:rights='http://ns.adobe.com/xap/1.0/rights/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'"
                + " xmlns:note='http://ns.adobe.com/xmp/note/'>"
                + properties
                + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
    }

    static String alt(String property, String text) {
        return "<" + property + "><rdf:Alt><rdf:li xml:lang='x-default'>" + text + "</rdf:li></rdf:Alt></" + property
                + ">";
    }
}
