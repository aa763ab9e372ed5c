package dev.recapgallery.image;

/** An ICC colour profile as embedded in a picture, not checked yet. */
public final class ProfileBytes {

    private final byte[] bytes;

    ProfileBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
