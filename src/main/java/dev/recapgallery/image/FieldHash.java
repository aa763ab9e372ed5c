package dev.recapgallery.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a series of fields, each led by its length, so that no two series look the same. */
final class FieldHash {

    private final MessageDigest digest;

    FieldHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    FieldHash add(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    FieldHash add(int field) {
        return add(Integer.toString(field));
    }

    /** 64 lower-case hex digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
