package dev.recapgallery.input;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiConsumer;

/** The EXIF block that tests outside this package put into photos, from words such as {@code taken} and {@code artist}. */
public final class PhotoTags {

    private static final Map<String, BiConsumer<ExifFixture, String>> TAGS = Map.ofEntries(
            Map.entry("description", (exif, text) -> exif.main(0x010E, text)),
            Map.entry("make", (exif, text) -> exif.main(0x010F, text)),
            Map.entry("model", (exif, text) -> exif.main(0x0110, text)),
            Map.entry("orientation", (exif, text) -> exif.orientation(Integer.parseInt(text))),
            Map.entry("artist", (exif, text) -> exif.main(0x013B, text)),
            Map.entry("copyright", (exif, text) -> exif.main(0x8298, text)),
            Map.entry("iso", (exif, text) -> exif.sub(0x8827, Integer.parseInt(text))),
            Map.entry("taken", (exif, text) -> exif.sub(0x9003, text)),
            Map.entry("offset", (exif, text) -> exif.sub(0x9011, text)),
            Map.entry("lens", (exif, text) -> exif.sub(0xA434, text)),
            Map.entry("owner", (exif, text) -> exif.sub(0xA430, text)),
            Map.entry("serial", (exif, text) -> exif.sub(0xA431, text)),
            Map.entry("lens-serial", (exif, text) -> exif.sub(0xA435, text)),
            Map.entry("unique-id", (exif, text) -> exif.sub(0xA420, text)),
            Map.entry("maker-note", (exif, text) -> exif.sub(0x927C, text.getBytes(StandardCharsets.UTF_8))),
            Map.entry("thumbnail", (exif, text) -> exif.thumbnail(text.getBytes(StandardCharsets.UTF_8))),
            Map.entry("gps", (exif, text) -> exif.gps("N", Integer.parseInt(text), "W", 78)));

    private PhotoTags() {}

    /** True for a word that stands for an EXIF tag. */
    public static boolean isExif(String word) {
        return TAGS.containsKey(word);
    }

    /** The TIFF structure of an EXIF segment, without the segment's preamble. */
    public static byte[] exif(Map<String, String> valueByWord) {
        ExifFixture exif = new ExifFixture();
        valueByWord.forEach((word, value) -> TAGS.get(word).accept(exif, value));
        return exif.bytes();
    }

    /** An XMP packet around properties such as {@code dc:description}. */
    public static String xmp(String properties) {
        return PhotoFixture.packet(properties);
    }
}
