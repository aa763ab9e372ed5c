package dev.recapgallery.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names what is not a picture: web pages, drawings and other text, or unknown bytes. */
final class TextSniffer {

    private static final int LOOK_AT_BYTES = 1024;

    private TextSniffer() {}

    static String describe(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK_AT_BYTES);
        if (!looksLikeText(bytes, length)) {
            return "of an unknown kind";
        }
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (start.contains("<svg")) {
            return "an SVG drawing";
        }
        return start.contains("<html") || start.contains("<!doctype html") ? "a web page" : "text";
    }

    private static boolean looksLikeText(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int value = bytes[i] & 0xFF;
            if (value < 9 || (value > 13 && value < 32 && value != 27)) {
                return false;
            }
        }
        return bytes[0] != (byte) 0xFF;
    }
}
