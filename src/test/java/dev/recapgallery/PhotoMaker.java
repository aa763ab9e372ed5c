package dev.recapgallery;

import dev.recapgallery.input.PhotoTags;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Makes photo files from a description, a line a file:
 *
 * <pre>{@code
 * # file      size    colour   then what else, in any order
 * lake.jpg    120x80  #c81e1e  taken="2024:09:24 18:30:00" artist="Jane Doe" orientation=6
 * "a b.png"   60x90   #1ea03c
 * bad.jpg     120x80  #283cc8  truncated
 * }</pre>
 *
 * <p>{@code xmp="<dc:…>"} puts properties into an embedded XMP packet; {@code after=…} goes behind the end of the picture; {@code truncated} keeps the first half of the
 * file, {@code empty} nothing, {@code text} replaces it by words. <code>&#92;u0301</code> stands for one character.
 */
public final class PhotoMaker {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private PhotoMaker() {}

    /** Makes the files of a description in a folder. */
    public static void make(Path folder, String description) throws IOException {
        for (String line : description.lines().toList()) {
            List<String> words =
                    WORD.matcher(line).results().map(PhotoMaker::word).toList();
            if (!words.isEmpty() && !words.get(0).startsWith("#")) {
                Path file = folder.resolve(words.get(0));
                Files.createDirectories(file.getParent());
                Files.write(file, bytes(words));
            }
        }
    }

    /** A JPEG of one colour with a dark frame on two sides, so that a turned one looks different. */
    public static byte[] jpeg(int widthPx, int heightPx, String color) throws IOException {
        return picture("jpeg", widthPx, heightPx, color);
    }

    /** The same picture in a file of a given size: a comment segment fills it up. */
    public static byte[] padded(byte[] jpeg, int sizeBytes) {
        int length = sizeBytes - jpeg.length - 2;
        ByteArrayOutputStream comment = new ByteArrayOutputStream();
        comment.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) (length >> 8), (byte) length});
        comment.writeBytes(new byte[length - 2]);
        return inserted(jpeg, comment.toByteArray());
    }

    private static String word(MatchResult found) {
        return ESCAPE.matcher(found.group().replace("\"", ""))
                .replaceAll(escape -> Character.toString((char) Integer.parseInt(escape.group(1), 16)));
    }

    private static byte[] bytes(List<String> words) throws IOException {
        Map<String, String> exif = new TreeMap<>();
        String[] size = words.get(1).split("x", -1);
        String format = words.get(0).endsWith(".png") ? "png" : "jpeg";
        byte[] bytes = picture(format, Integer.parseInt(size[0]), Integer.parseInt(size[1]), words.get(2));
        for (String word : words.subList(3, words.size())) {
            int equals = word.indexOf('=');
            if (equals > 0 && PhotoTags.isExif(word.substring(0, equals))) {
                exif.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (word.startsWith("xmp=")) {
                byte[] packet = PhotoTags.xmp(word.substring(4)).getBytes(StandardCharsets.UTF_8);
                bytes = inserted(bytes, segment("http://ns.adobe.com/xap/1.0/\0", packet));
            } else if (word.startsWith("after=")) {
                byte[] tail = word.substring(6).getBytes(StandardCharsets.UTF_8);
                bytes = Arrays.copyOf(bytes, bytes.length + tail.length);
                System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
            } else {
                bytes = damaged(bytes, word);
            }
        }
        return exif.isEmpty() ? bytes : inserted(bytes, segment("Exif\0\0", PhotoTags.exif(exif)));
    }

    private static byte[] damaged(byte[] bytes, String how) {
        return switch (how) {
            case "truncated" -> Arrays.copyOf(bytes, bytes.length / 2);
            case "empty" -> new byte[0];
            case "text" -> "These are words, not a picture.\n".getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("what is '" + how + "'?");
        };
    }

    private static byte[] picture(String format, int widthPx, int heightPx, String color) throws IOException {
        BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.decode(color));
        graphics.fillRect(widthPx / 8, heightPx / 8, widthPx, heightPx);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] segment(String preamble, byte[] data) {
        byte[] head = preamble.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + head.length + data.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes(head);
        out.writeBytes(data);
        return out.toByteArray();
    }

    /** A JPEG with another segment behind its start marker. */
    private static byte[] inserted(byte[] jpeg, byte[] segment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(segment);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
