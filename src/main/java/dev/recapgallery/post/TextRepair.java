package dev.recapgallery.post;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends text whose UTF-8 was read as Mac Roman or Windows-1252 and saved as UTF-8 again ({@code Pe√±a}, {@code PeÃ±a}).
 * Only where the way back is exact and gives characters that people write: {@code “CAFÉ”} has bytes of UTF-8 as well,
 * but of none that anybody means.
 */
public final class TextRepair {

    private static final String MAC_ROMAN = "x-MacRoman";
    private static final String WINDOWS = "windows-1252";

    private final Map<Character, Byte> bytes;
    private boolean isDamaged;

    private TextRepair(String charset) {
        bytes = charset.equals(MAC_ROMAN) ? Tables.MAC_ROMAN_BYTES : Tables.WINDOWS_BYTES;
    }

    /** The bytes of characters beyond ASCII; in a class of their own, since most texts need none. */
    private static final class Tables {
        static final Map<Character, Byte> MAC_ROMAN_BYTES = bytes(Charset.forName(MAC_ROMAN));
        static final Map<Character, Byte> WINDOWS_BYTES = bytes(Charset.forName(WINDOWS));

        private static Map<Character, Byte> bytes(Charset charset) {
            Map<Character, Byte> bytes = new HashMap<>();
            for (int code = 0x80; code <= 0xFF; code++) {
                String decoded = charset.decode(ByteBuffer.wrap(new byte[] {(byte) code}))
                        .toString();
                // The WHATWG Encoding standard, windows-1252: bytes without a character stand for the control of their
                // code.
                char character = decoded.equals("\uFFFD") ? (char) code : decoded.charAt(0);
                bytes.put(character, (byte) code);
            }
            return Map.copyOf(bytes);
        }
    }

    /** The text with what is damaged mended; line ends are never touched. */
    public static String repair(String text) {
        if (isAscii(text)) {
            return text;
        }
        String mended = text;
        // Text can have gone through it twice.
        for (String charset : List.of(MAC_ROMAN, WINDOWS, MAC_ROMAN, WINDOWS)) {
            TextRepair repair = new TextRepair(charset);
            String first = repair.mend(mended);
            // Where some of it is damaged beyond doubt, the doubtful is as well.
            mended = repair.isDamaged ? repair.mend(first) : first;
        }
        return mended;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private String mend(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && bytes.containsKey(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                out.append(text.charAt(at++));
            } else {
                mendRun(text.substring(at, end), at > 0 && Character.isLowerCase(text.charAt(at - 1)), out);
                at = end;
            }
        }
        return out.toString();
    }

    /** @param isInWord true where a small letter stands right before the run */
    private void mendRun(String run, boolean isInWord, StringBuilder out) {
        int at = 0;
        while (at < run.length()) {
            int length = mendedLength(run, at, at == 0 ? isInWord : Character.isLowerCase(run.charAt(at - 1)));
            if (length == 0) {
                out.append(run.charAt(at++));
            } else {
                out.append(decoded(run, at, at + length));
                at += length;
            }
        }
    }

    /** How many characters from {@code at} are one damaged character, or 0. */
    private int mendedLength(String run, int at, boolean isInWord) {
        int length = sequenceLength(byteOf(run, at));
        if (length == 0 || at + length > run.length()) {
            return 0;
        }
        String one = decoded(run, at, at + length);
        if (one.isEmpty()) {
            return 0;
        }
        int codePoint = one.codePointAt(0);
        if (isCommon(codePoint) || hasKin(run, at, length, codePoint)) {
            isDamaged = true;
            return length;
        }
        // No capital follows a small letter within a word.
        boolean isOdd = isInWord && Character.isUpperCase(run.charAt(at));
        return isRareLatin(codePoint) && (isDamaged || isOdd) ? length : 0;
    }

    /** A letter of a script other than Latin counts only beside another of its script: alone it is a coincidence. */
    private boolean hasKin(String run, int at, int length, int codePoint) {
        if (!Character.isLetter(codePoint) || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN) {
            return false;
        }
        int after = at + length;
        boolean before = at >= length && isKin(decoded(run, at - length, at), codePoint);
        return before || (after + length <= run.length() && isKin(decoded(run, after, after + length), codePoint));
    }

    private static boolean isKin(String neighbour, int codePoint) {
        return !neighbour.isEmpty()
                && Character.isLetter(neighbour.codePointAt(0))
                && Character.UnicodeScript.of(neighbour.codePointAt(0)) == Character.UnicodeScript.of(codePoint);
    }

    /** Letters of central Europe and Vietnam: {@code Ä–Ö} would be one as well. */
    private static boolean isRareLatin(int codePoint) {
        return (codePoint >= 0x100 && codePoint <= 0x17F)
                || (codePoint >= 0x218 && codePoint <= 0x21B)
                || (codePoint >= 0x1E00 && codePoint <= 0x1EFF);
    }

    /** Letters of western Europe, signs, punctuation, arrows, symbols, emoji. */
    private static boolean isCommon(int codePoint) {
        return (codePoint >= 0xA0 && codePoint <= 0xFF)
                || (codePoint >= 0x2000 && codePoint <= 0x2BFF && !isUnseenMark(codePoint))
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
                || codePoint >= 0xE0000;
    }

    /** Line and paragraph ends, marks of direction and of format: nobody types them, {@code WaÅ‚Ä™sa} would hold one. */
    private static boolean isUnseenMark(int codePoint) {
        return (codePoint >= 0x2028 && codePoint <= 0x202E) || (codePoint >= 0x2060 && codePoint <= 0x206F);
    }

    private int byteOf(String run, int at) {
        return bytes.getOrDefault(run.charAt(at), (byte) 0) & 0xFF;
    }

    /** RFC 3629, section 4: the length of a sequence by its first byte. */
    private static int sequenceLength(int lead) {
        return lead >= 0xF5 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    }

    /** What the bytes of the characters are in UTF-8: one character, or nothing. */
    private String decoded(String run, int start, int end) {
        byte[] damaged = new byte[end - start];
        for (int i = start; i < end; i++) {
            damaged[i - start] = (byte) byteOf(run, i);
        }
        if (sequenceLength(damaged[0] & 0xFF) != damaged.length) {
            return "";
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer character = strict.decode(ByteBuffer.wrap(damaged));
            return character.toString();
        } catch (CharacterCodingException e) {
            // Not damaged like this: the usual case.
            return "";
        }
    }
}
