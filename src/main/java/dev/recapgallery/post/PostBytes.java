package dev.recapgallery.post;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A post read so that it can be written back to the byte.
 *
 * @param mark the byte order mark, or an empty text
 * @param text what comes behind it
 */
record PostBytes(Charset charset, String mark, String text) {

    static PostBytes of(byte[] post) {
        Charset charset = charset(post);
        String whole = new String(post, charset);
        String mark = whole.startsWith("\uFEFF") ? "\uFEFF" : "";
        return new PostBytes(charset, mark, whole.substring(mark.length()));
    }

    /** The bytes of the post with another text. */
    byte[] withText(String other) {
        return (mark + other).getBytes(charset);
    }

    /** Text from elsewhere as it can be written into the post. */
    String writable(String other) {
        return charset.equals(StandardCharsets.UTF_8) ? other : ascii(other);
    }

    /** True for text that can be written as it is. */
    boolean isWritable(String other) {
        return writable(other).equals(other);
    }

    /** UTF-8 where the bytes are, else Latin-1, which gives every byte back as it was. */
    private static Charset charset(byte[] post) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(post));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            // Some older encoding; which one doesn't matter, since nothing but ASCII is written into it.
            return StandardCharsets.ISO_8859_1;
        }
    }

    /** The text with character references for what isn't ASCII: right in every encoding that holds ASCII. */
    private static String ascii(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (codePoint < 0x80) {
                out.appendCodePoint(codePoint);
            } else {
                out.append("&#").append(codePoint).append(';');
            }
        });
        return out.toString();
    }
}
