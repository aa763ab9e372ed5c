package dev.recapgallery.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes bytes of which it is in doubt what they are. */
public final class StrictDecoder {

    private StrictDecoder() {}

    /** A character set by its IANA name; one that tells nothing where this Java was made without it. */
    public static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    }

    /** Empty where the bytes are no UTF-8. */
    public static Optional<String> utf8(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8);
    }

    /** Empty where the bytes are not of that character set. */
    public static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            // The usual case.
            return Optional.empty();
        }
    }
}
