package dev.recapgallery.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** From the bytes of a text field to text fit for a page: one charset rule for IPTC and EXIF, no control characters. */
final class MetadataText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private MetadataText() {}

    /**
     * UTF-8 where the bytes are valid UTF-8, else Windows-1252, which holds Latin-1 and ASCII. EXIF says ASCII (Exif 2.32,
     * section 4.6.2) or UTF-8 (Exif 3.0), IIM anything; programs write either, whatever they declare.
     */
    static String decode(byte[] bytes) {
        return strictUtf8(bytes).orElseGet(() -> new String(bytes, WINDOWS_1252));
    }

    /**
     * As {@link #decode}, for bytes declared to be UTF-8: IIM fields have maximum lengths, and some programs cut a text in
     * the middle of its last character.
     */
    static String decodeDeclaredUtf8(byte[] bytes) {
        return strictUtf8(bytes)
                .or(() -> strictUtf8(withoutCutCharacter(bytes)))
                .orElseGet(() -> decode(bytes));
    }

    static Optional<String> strictUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Drops a lead byte at the end together with the continuation bytes that follow it, too few of them. */
    private static byte[] withoutCutCharacter(byte[] bytes) {
        int lead = bytes.length - 1;
        while (lead > 0 && bytes.length - lead < 3 && (bytes[lead] & 0xC0) == 0x80) {
            lead--;
        }
        return lead >= 0 && (bytes[lead] & 0xC0) == 0xC0 ? Arrays.copyOf(bytes, lead) : bytes;
    }

    /** One line: every run of white space is one space; nothing when that leaves it blank. */
    static Optional<String> line(String text) {
        return Optional.of(printable(text).replaceAll("\\s+", " ").strip()).filter(line -> !line.isEmpty());
    }

    /** Several lines, ended by {@code \n}; nothing when the text is blank. */
    static Optional<String> lines(String text) {
        String lines = printable(text.replace("\r\n", "\n").replace('\r', '\n'));
        return Optional.of(lines.strip()).filter(stripped -> !stripped.isEmpty());
    }

    /** Cut at a whole character. */
    static String cut(String text, int maxChars) {
        if (text.length() <= maxChars) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(maxChars - 1)) ? maxChars - 1 : maxChars;
        return text.substring(0, end).strip();
    }

    /** True for a text with so many control characters that it is no text. */
    static boolean isBinary(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\0' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        long controls = text.substring(0, end)
                .chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return controls > 2 && controls * 10 > end;
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == 0x2028 || codePoint == 0x2029 || codePoint == 0x85) {
                out.append('\n');
            } else if (codePoint == '\t') {
                out.append(' ');
            } else if (codePoint == '\n' || isText(codePoint)) {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    private static boolean isText(int codePoint) {
        boolean isNonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !isNonCharacter
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                && codePoint != 0xFEFF
                && codePoint != 0xFFFD;
    }
}
