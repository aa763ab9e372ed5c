package dev.recapgallery.model;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A set of characters of one byte each, as which UTF-8 gets read by mistake. */
public enum CodePage {
    WINDOWS("windows-1252"),
    LATIN("ISO-8859-1"),
    MAC_ROMAN("x-MacRoman"),
    CENTRAL_EUROPE("windows-1250"),
    CYRILLIC("windows-1251"),
    KOI8("KOI8-R"),
    DOS("IBM866");

    /** Text can have gone through the first ones twice. */
    public static final List<CodePage> PASSES =
            List.of(MAC_ROMAN, WINDOWS, LATIN, MAC_ROMAN, WINDOWS, CENTRAL_EUROPE, CYRILLIC, KOI8, DOS);

    /** Whose letters are letters of words as well as half a damaged one, so that more of it has to be there. */
    private static final Set<CodePage> DOUBTFUL = Set.of(CENTRAL_EUROPE, CYRILLIC, KOI8, DOS);

    /** Those that say by themselves what a text was; of the others, somebody has to be asked. */
    public static final List<CodePage> CERTAIN_PASSES =
            PASSES.stream().filter(page -> !DOUBTFUL.contains(page)).toList();

    private static final Pattern TABLE_LINE = Pattern.compile("[\\u2500-\\u257F]");

    /** A copy that can't be changed, which the checker can't see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<Character, Byte> bytes;

    CodePage(String charset) {
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

    /** True for one whose letters are letters of words as well as half a damaged one. */
    public boolean isDoubtful() {
        return DOUBTFUL.contains(this);
    }

    /** True for what is one byte beyond ASCII. */
    public boolean has(char character) {
        return bytes.containsKey(character);
    }

    /** The byte of a character beyond ASCII, 0 to 255; 0 where it has none. */
    public int byteOf(char character) {
        return bytes.getOrDefault(character, (byte) 0) & 0xFF;
    }

    /**
     * What a text was whose UTF-8 was read as this; empty where that can't have been, or where it is nothing but ASCII. Of
     * characters that are letters of words as well, lines for tables have to be among them.
     */
    public Optional<String> reread(String damaged) {
        byte[] all = new byte[damaged.length()];
        for (int i = 0; i < all.length; i++) {
            char character = damaged.charAt(i);
            if (character >= 0x80 && !has(character)) {
                return Optional.empty();
            }
            all[i] = character < 0x80 ? (byte) character : (byte) byteOf(character);
        }
        return this == DOS && !TABLE_LINE.matcher(damaged).find()
                ? Optional.empty()
                : StrictDecoder.utf8(all).filter(meant -> !meant.equals(damaged));
    }
}
