package dev.recapgallery.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over a series of fields, each led by its length, so that no two series look the same. */
public final class FieldHash {

    private final MessageDigest digest;

    public FieldHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    public FieldHash add(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    /** A field that may be missing, which is not the same as an empty one. */
    public FieldHash addOptional(@Nullable String field) {
        return field == null ? add(0) : add(1).add(field);
    }

    public FieldHash add(int field) {
        return add(Integer.toString(field));
    }

    /** 64 lower-case hex digits. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
