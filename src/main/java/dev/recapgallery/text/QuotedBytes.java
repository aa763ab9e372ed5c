package dev.recapgallery.text;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word with bytes of UTF-8 as mail writes them ({@code Caf=C3=A9}; RFC 2045, section 6.7) or addresses ({@code Caf%C3%A9}). */
final class QuotedBytes {

    private static final Pattern BYTES = Pattern.compile(
            "(?:=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3})+" + "|(?:%[C-Fc-f][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f]){1,3})+");

    /** The same of Windows-1252, which is certain only within a word. */
    private static final Pattern ONE_BYTE = Pattern.compile("(?<=\\p{L})=([C-F][0-9A-F])(?=\\p{Ll})");

    /** Addresses and paths keep them. */
    private static final Pattern ADDRESS = Pattern.compile("[/\\\\?&@#]");

    private QuotedBytes() {}

    /** What was meant by a word; empty where it has no such bytes, or is an address. */
    static Optional<String> meant(String word) {
        if ((word.indexOf('=') < 0 && word.indexOf('%') < 0)
                || ADDRESS.matcher(word).find()) {
            return Optional.empty();
        }
        String decoded = BYTES.matcher(word).replaceAll(found -> Matcher.quoteReplacement(utf8(found.group())));
        String meant = ONE_BYTE.matcher(decoded).replaceAll(found -> Matcher.quoteReplacement(letter(found.group())));
        return Optional.of(meant).filter(text -> !text.equals(word));
    }

    private static String utf8(String quoted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < quoted.length(); i += 3) {
            bytes.write(Integer.parseInt(quoted.substring(i + 1, i + 3), 16));
        }
        return StrictDecoder.utf8(bytes.toByteArray()).orElse(quoted);
    }

    /** From 0xC0 on, the two are the same. */
    private static String letter(String quoted) {
        return Character.toString(Integer.parseInt(quoted.substring(1), 16));
    }
}
