package dev.recapgallery.post;

import java.util.List;

/** A post with its fragments in place. */
public final class EmbeddedPost {

    private final byte[] bytes;
    private final boolean isChanged;
    private final List<String> names;

    EmbeddedPost(byte[] bytes, boolean isChanged, List<String> names) {
        this.bytes = bytes.clone();
        this.isChanged = isChanged;
        this.names = List.copyOf(names);
    }

    /** The whole post, in the encoding it had. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** False where every byte is as it was. */
    public boolean isChanged() {
        return isChanged;
    }

    /** What the post's markers name, in order; empty for a post without markers. */
    public List<String> names() {
        return names;
    }
}
