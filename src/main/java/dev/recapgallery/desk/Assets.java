package dev.recapgallery.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The page's own files, from the program itself. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private Assets() {}

    /** A file by its name; empty where there is none. */
    static Optional<Reply> find(String name) throws IOException {
        if (!name.matches("[a-z]+\\.(css|html|js|svg)")) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            String type = Objects.requireNonNull(TYPES.get(name.substring(name.indexOf('.') + 1)));
            return in == null ? Optional.empty() : Optional.of(new Reply(200, type, in.readAllBytes(), "no-cache"));
        }
    }
}
