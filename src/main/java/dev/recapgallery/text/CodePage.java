package dev.recapgallery.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** A set of characters of one byte each, as which UTF-8 gets read by mistake. */
public enum CodePage {
    MAC_ROMAN("x-MacRoman", Kind.CERTAIN),
    WINDOWS("windows-1252", Kind.CERTAIN),
    LATIN("ISO-8859-1", Kind.CERTAIN),
    CENTRAL_EUROPE("windows-1250", Kind.DOUBTFUL),
    CYRILLIC("windows-1251", Kind.DOUBTFUL),
    KOI8("KOI8-R", Kind.DOUBTFUL),
    DOS_CYRILLIC("IBM866", Kind.DOS),
    DOS("IBM437", Kind.DOS),
    DOS_LATIN("IBM850", Kind.DOS),
    DOS_CENTRAL_EUROPE("IBM852", Kind.DOS);

    /** How much half a letter tells by itself. */
    private enum Kind {
        /** It says what a text was. */
        CERTAIN,
        /** Its letters are letters of words as well as half a damaged one, so that more of it has to be there. */
        DOUBTFUL,
        /** Of the same doubt, but half of its characters are lines for tables. */
        DOS
    }

    /** A copy that can't be changed, which the checker can't see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<Character, Byte> bytes;

    private final Kind kind;

    CodePage(String charset, Kind kind) {
        this.kind = kind;
        bytes = Map.copyOf(table(StrictDecoder.charset(charset)));
    }

    private static Map<Character, Byte> table(Charset charset) {
        Map<Character, Byte> bytes = new HashMap<>();
        for (int code = 0x80; code <= 0xFF; code++) {
            String decoded =
                    charset.decode(ByteBuffer.wrap(new byte[] {(byte) code})).toString();
            // The WHATWG Encoding standard, windows-1252: bytes without a character stand for the control of their
            // code.
            bytes.put(decoded.equals("\uFFFD") ? (char) code : decoded.charAt(0), (byte) code);
        }
        return bytes;
    }

    /** True for one that says by itself what a text was; of the others, somebody has to be asked. */
    public boolean isCertain() {
        return kind == Kind.CERTAIN;
    }

    /** True for one that old screens had, with lines for tables. */
    boolean isDos() {
        return kind == Kind.DOS;
    }

    /** The byte of a character beyond ASCII, 0x80 to 0xFF; 0 where it has none. */
    int byteOf(char character) {
        return bytes.getOrDefault(character, (byte) 0) & 0xFF;
    }

    /** True for the first byte of a character of UTF-8. */
    boolean begins(char character) {
        return sequenceLength(byteOf(character)) > 0;
    }

    /** True for a byte within a character of UTF-8 (RFC 3629, section 3: 10xxxxxx). */
    boolean goesOn(char character) {
        return (byteOf(character) & 0xC0) == 0x80;
    }

    /** RFC 3629, section 4: the length of a sequence by its first byte. */
    private static int sequenceLength(int lead) {
        return lead >= 0xF5 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    }

    /** The character of UTF-8 that begins at an index, if one does. */
    OptionalInt decodedAt(String text, int at) {
        int lead = byteOf(text.charAt(at));
        int length = sequenceLength(lead);
        int codePoint = lead & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            if (at + i == text.length() || !goesOn(text.charAt(at + i))) {
                return OptionalInt.empty();
            }
            codePoint = codePoint << 6 | (byteOf(text.charAt(at + i)) & 0x3F);
        }
        return length > 0 && lengthOf(codePoint) == length ? OptionalInt.of(codePoint) : OptionalInt.empty();
    }

    /** How many bytes a character has in UTF-8; 0 for none at all, and where it is half a pair of UTF-16. */
    static int lengthOf(int codePoint) {
        boolean isSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        if (isSurrogate || codePoint > Character.MAX_CODE_POINT) {
            return 0;
        }
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
