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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends text whose UTF-8 was read as Mac Roman or Windows-1252 and saved as UTF-8 again ({@code Pe√±a}, {@code PeÃ±a}).
 * Only where the way back is exact and gives characters that people write: {@code “CAFÉ”} has bytes of UTF-8 as well,
 * but of none that anybody means.
 */
public final class TextRepair {

    /** What programs put for bytes that are no character: what was there can't be known any more. */
    private static final char LOST = '\uFFFD';

    private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n]+");

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

    /** The text with what is damaged mended; line ends are never touched, nor words that have lost a letter for good. */
    public static String repair(String text) {
        if (isAscii(text)) {
            return text;
        }
        return text.indexOf(LOST) < 0 ? mended(text) : WORD.matcher(text).replaceAll(TextRepair::unlessLost);
    }

    /** Half a repair would hide that there is more to it. */
    private static String unlessLost(MatchResult word) {
        String typed = word.group();
        return Matcher.quoteReplacement(typed.indexOf(LOST) < 0 ? mended(typed) : typed);
    }

    private static String mended(String text) {
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
                mendRun(new Run(text, at, end), out);
                at = end;
            }
        }
        return out.toString();
    }

    /** Characters that may each be one byte, between those of a text that can't. */
    private record Run(String text, int start, int end) {
        String chars() {
            return text.substring(start, end);
        }

        /** What stands right before one of them. */
        char before(int at) {
            return start + at == 0 ? ' ' : text.charAt(start + at - 1);
        }

        /** What stands where {@code at} is, be it behind the last of them. */
        char behind(int at) {
            return start + at >= text.length() ? ' ' : text.charAt(start + at);
        }
    }

    private void mendRun(Run run, StringBuilder out) {
        String chars = run.chars();
        int at = 0;
        while (at < chars.length()) {
            int length = mendedLength(run, chars, at);
            if (length == 0) {
                out.append(chars.charAt(at++));
            } else {
                out.append(decoded(chars, at, at + length));
                at += length;
            }
        }
    }

    /** How many characters from {@code at} are one damaged character, or 0. */
    private int mendedLength(Run run, String chars, int at) {
        int length = sequenceLength(byteOf(chars, at));
        if (length == 0 || at + length > chars.length()) {
            return 0;
        }
        String one = decoded(chars, at, at + length);
        if (one.isEmpty()) {
            return 0;
        }
        int codePoint = one.codePointAt(0);
        if (isCommon(codePoint) || hasKin(chars, at, length, codePoint)) {
            isDamaged = true;
            return length;
        }
        return isRareLatin(codePoint) && (isDamaged || isOdd(run, at, length) || hasRareKin(chars, at, length))
                ? length
                : 0;
    }

    /** What nobody types: a capital behind a small letter within a word, a sign of mathematics in a word. */
    private static boolean isOdd(Run run, int at, int length) {
        char first = run.behind(at);
        char before = run.before(at);
        char behind = run.behind(at + length);
        if (first == '≈' || first == 'ƒ') {
            return Character.isLetter(before) || Character.isLetter(behind);
        }
        boolean isSign = !Character.isLetterOrDigit(run.behind(at + 1));
        return Character.isUpperCase(first)
                && (Character.isLowerCase(before)
                        || (isSign && Character.isLowerCase(behind) && !Character.isLetterOrDigit(before)));
    }

    /** Two such letters side by side are no coincidence. */
    private boolean hasRareKin(String chars, int at, int length) {
        int after = at + length;
        return (at >= length && isRareLatin(decoded(chars, at - length, at)))
                || (after + length <= chars.length() && isRareLatin(decoded(chars, after, after + length)));
    }

    private static boolean isRareLatin(String neighbour) {
        return !neighbour.isEmpty() && isRareLatin(neighbour.codePointAt(0));
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

    /** Of Cyrillic, at least one of the letters that Russian has: {@code Ä–Ö–Ü} would be two others. */
    private static boolean isKin(String neighbour, int codePoint) {
        return !neighbour.isEmpty()
                && !(isSeldom(neighbour.codePointAt(0)) && isSeldom(codePoint))
                && Character.isLetter(neighbour.codePointAt(0))
                && Character.UnicodeScript.of(neighbour.codePointAt(0)) == Character.UnicodeScript.of(codePoint);
    }

    private static boolean isSeldom(int codePoint) {
        return codePoint >= 0x400 && codePoint <= 0x40F;
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

    /** RFC 3629, section 3: all but the first are 10xxxxxx; spares the decoder's exception in most cases. */
    private static boolean isContinued(byte[] sequence) {
        for (int i = 1; i < sequence.length; i++) {
            if ((sequence[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /** What the bytes of the characters are in UTF-8: one character, or nothing. */
    private String decoded(String run, int start, int end) {
        byte[] damaged = new byte[end - start];
        for (int i = start; i < end; i++) {
            damaged[i - start] = (byte) byteOf(run, i);
        }
        if (sequenceLength(damaged[0] & 0xFF) != damaged.length || !isContinued(damaged)) {
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
