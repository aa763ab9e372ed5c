package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Builds small picture files. */
final class PhotoBytes {

    static final int RED = 0xFFC81E1E;
    static final int GREEN = 0xFF1EA03C;
    static final int BLUE = 0xFF283CC8;
    static final int YELLOW = 0xFFE6C828;

    private PhotoBytes() {}

    /** Four quadrants: red, green, blue, yellow. */
    static BufferedImage chart(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int top = x < width / 2 ? RED : GREEN;
                int bottom = x < width / 2 ? BLUE : YELLOW;
                image.setRGB(x, y, y < height / 2 ? top : bottom);
            }
        }
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return encoded(chart(width, height), "jpeg");
    }

    static byte[] gif(int width, int height) {
        return encoded(chart(width, height), "gif");
    }

    static byte[] bmp(int width, int height) {
        return encoded(chart(width, height), "bmp");
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An RGB PNG of one colour, with other chunks before its pixels. */
    static byte[] png(int width, int height, int rgb, byte[]... chunks) {
        byte[] rows = new byte[height * (1 + 3 * width)];
        for (int i = 0; i < rows.length; i++) {
            int column = i % (1 + 3 * width);
            rows[i] = column == 0 ? 0 : (byte) (rgb >> 8 * (2 - (column - 1) % 3));
        }
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                latin("\211PNG\r\n\032\n"),
                chunk("IHDR", header),
                joined(chunks),
                chunk("IDAT", deflated(rows)),
                chunk("IEND", new byte[0]));
    }

    /** A PNG that claims a size and holds next to nothing. */
    static byte[] pngClaiming(int width, int height) {
        byte[] png = png(1, 1, 0);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] chunk = chunk("IHDR", header);
        System.arraycopy(chunk, 0, png, 8, chunk.length);
        return png;
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] name = latin(type);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] profileChunk(byte[] profile) {
        return chunk("iCCP", joined(latin("p\000\000"), deflated(profile)));
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
