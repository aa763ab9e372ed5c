package dev.recapgallery.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** SHA-256 over a series of fields, each led by its length, so that no two series look the same. */
public final class FieldHash {

    private final ByteArrayOutputStream fields = new ByteArrayOutputStream();

    public FieldHash add(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            fields.write(bytes.length >> shift);
        }
        fields.writeBytes(bytes);
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
        return Sha256.hex(fields.toByteArray());
    }
}
