package dev.recapgallery.image;

import dev.recapgallery.model.RenditionFormat;
import java.util.List;

/** What decodes and encodes pictures. Two engines make different bytes of one photo, so file names differ as well. */
public enum Engine {
    /** libjpeg-turbo and libwebp, by Leptonica. */
    NATIVE("native"),
    /** The Java runtime's own codecs: slower, and no WebP. */
    JAVA("java");

    private final String word;

    Engine(String word) {
        this.word = word;
    }

    /** The word on the command line and in file names' hashes. */
    public String word() {
        return word;
    }

    /** True when this engine can write the format. */
    public boolean writes(RenditionFormat format) {
        return this == NATIVE || format == RenditionFormat.JPEG;
    }

    /** The wanted formats that it writes, in their order; JPEG, which it always writes, when that is none. */
    List<RenditionFormat> writable(List<RenditionFormat> wanted) {
        List<RenditionFormat> writable = wanted.stream().filter(this::writes).toList();
        return writable.isEmpty() ? List.of(RenditionFormat.JPEG) : writable;
    }
}
