package dev.recapgallery.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a whole text that was read in a wrong character set of another kind than a {@link CodePage} for UTF-8:
 *
 * <pre>{@code
 * 莠ｬ驛ｽ縺ｮ螟・      UTF-8 read as Shift-JIS
 * ƒJƒƒ‰         Shift-JIS read as Windows-1252
 * Ïðèâåò          Windows-1251 read as Windows-1252
 * }</pre>
 */
final class WrongCharset {

    private static final Charset SHIFT_JIS = StrictDecoder.charset("windows-31j");
    private static final Charset EUC_JP = StrictDecoder.charset("EUC-JP");
    private static final Charset GBK = StrictDecoder.charset("GBK");
    private static final Charset CYRILLIC = StrictDecoder.charset("windows-1251");
    private static final Charset KOI8 = StrictDecoder.charset("KOI8-R");

    /** The first bytes of kana in UTF-8, read as Shift-JIS; kana of half a width between ideographs. */
    private static final Pattern KANA_AS_SHIFT_JIS =
            Pattern.compile("(?:[縺繧繝]\\S){2}|\\p{IsHan}[\\uFF61-\\uFF9F]\\p{IsHan}\\S*[\\uFF61-\\uFF9F縺繧繝・]");

    private static final Pattern SHIFT_JIS_AS_WINDOWS =
            Pattern.compile("(?:[ƒ‚„†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][\\x40-\\x7E\\u0080-ÿŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›™€]){2}");
    private static final Pattern KANA_AS_WINDOWS = Pattern.compile("(?:ƒ\\S){2}|(?:‚\\S){3}");
    private static final Pattern EUC_AS_WINDOWS = Pattern.compile("(?:[¤¥][¡-ó]){3}");

    /** A word of nothing but letters with accents: of no language. */
    private static final Pattern CYRILLIC_AS_WINDOWS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?=[À-ÿ¸¨]*[à-ÿ])(?!(.)\\1)[À-ÿ¸¨]{4,}(?![\\p{L}\\p{N}])");

    private static final Pattern MIXED_WORD = Pattern.compile("[A-Za-z][À-ÿ]|[À-ÿ][A-Za-z]");

    private static final Pattern EAST_ASIAN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\u30A1-\\u30FF\\u3000-\\u303F\\uFF01-\\uFF5Eー\\x20-\\x7E]*"
                    + "[\\p{IsHan}\\p{IsHiragana}\\u30A1-\\u30FF][\\p{IsHan}\\p{IsHiragana}\\u30A1-\\u30FF\\u3000-\\u303F\\uFF01-\\uFF5Eー\\x20-\\x7E]+");

    private WrongCharset() {}

    /** Empty where nothing is wrong with the text, or not in one of these ways. */
    static Optional<MendedText> of(String text) {
        Optional<String> meant = fromUtf8(text).or(() -> fromWindows(text));
        if (meant.isPresent()) {
            return Optional.of(new MendedText(meant.get(), List.of()));
        }
        return KANA_AS_SHIFT_JIS.matcher(text).find()
                        || KANA_AS_WINDOWS.matcher(text).find()
                ? Optional.of(new MendedText(text, List.of(text)))
                : Optional.empty();
    }

    private static Optional<String> fromUtf8(String text) {
        return text.codePoints().noneMatch(Character::isIdeographic)
                ? Optional.empty()
                : List.of(SHIFT_JIS, EUC_JP, GBK).stream()
                        .flatMap(charset -> reread(text, charset, StandardCharsets.UTF_8).stream())
                        .filter(meant -> EAST_ASIAN.matcher(meant).matches())
                        .findFirst();
    }

    private static Optional<String> fromWindows(String text) {
        if (SHIFT_JIS_AS_WINDOWS.matcher(text).find()) {
            return eastAsian(text, SHIFT_JIS);
        }
        if (EUC_AS_WINDOWS.matcher(text).find()) {
            return eastAsian(text, EUC_JP);
        }
        if (!CYRILLIC_AS_WINDOWS.matcher(text).find()
                || MIXED_WORD.matcher(text).find()) {
            return Optional.empty();
        }
        String windows = new String(bytes(text), CYRILLIC);
        String koi8 = new String(bytes(text), KOI8);
        return Optional.of(smallLetters(windows) >= smallLetters(koi8) ? windows : koi8);
    }

    private static Optional<String> eastAsian(String text, Charset charset) {
        return StrictDecoder.decoded(bytes(text), charset)
                .filter(meant -> EAST_ASIAN.matcher(meant).matches());
    }

    private static long smallLetters(String text) {
        return text.chars().filter(Character::isLowerCase).count();
    }

    /** The bytes of Windows-1252; of what it hasn't, something that no text begins with. */
    private static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char character = text.charAt(i);
            bytes[i] = character < 0x80 ? (byte) character : (byte) CodePage.WINDOWS.byteOf(character);
        }
        return bytes;
    }

    private static Optional<String> reread(String text, Charset wrong, Charset right) {
        try {
            ByteBuffer bytes = wrong.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] all = new byte[bytes.remaining()];
            bytes.get(all);
            return StrictDecoder.decoded(all, right);
        } catch (CharacterCodingException e) {
            // Not damaged like this: the usual case.
            return Optional.empty();
        }
    }
}
