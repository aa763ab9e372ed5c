package dev.recapgallery.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that come with the program. */
public final class Resources {

    private Resources() {}

    /** The JSON Schema (2020-12) of {@code gallery.json}. */
    public static String gallerySchema() {
        return read("gallery.schema.json");
    }

    /** The optional style sheet for fragments, and the preview page's. */
    static String styles() {
        return read("gallery.css");
    }

    /** The shortcode that shows fragments in Hugo. */
    static String hugoShortcode() {
        return read("recap-gallery.html");
    }

    /** A checkout on Windows may have turned line ends; what is published has {@code \n}. */
    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
