package dev.recapgallery.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) as 64 lower-case hex digits. */
public final class Sha256 {

    /** What is hashed at once: the JVM compiles what is called often sooner than what goes on for long. */
    private static final int CHUNK_BYTES = 1 << 13;

    private Sha256() {}

    public static String hex(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int start = 0; start < bytes.length; start += CHUNK_BYTES) {
                digest.update(bytes, start, Math.min(CHUNK_BYTES, bytes.length - start));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of the text's UTF-8 bytes. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
