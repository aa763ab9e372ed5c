package dev.recapgallery.desk;

import dev.recapgallery.input.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The built gallery as the browser gets it: its page with the desk's marks added, its style sheet, its renditions. */
final class GalleryPages {

    /** The only names there are: whatever else a path holds can't lead anywhere. */
    private static final Pattern RENDITION = Pattern.compile("images/[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(jpg|webp|png)");

    private static final Map<String, String> TYPES =
            Map.of("jpg", "image/jpeg", "webp", "image/webp", "png", "image/png");

    private static final String ADDED = "<link rel=\"stylesheet\" href=\"/assets/preview.css\" />\n"
            + "<script type=\"module\" src=\"/assets/preview.js\"></script>\n</head>";

    private static final String NOT_YET = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            <title>Building the gallery</title>
            </head>
            <body class="recap-page">
            <main><h1>Building the gallery…</h1><p id="desk-waiting">This page shows it as soon as it is there.</p></main>
            </body>
            </html>
            """;

    private GalleryPages() {}

    /** A file of the gallery; before the photos were read for the first time, a page that waits for it. */
    static Optional<Reply> find(@Nullable Project project, String path) throws IOException {
        boolean isPage = path.isEmpty() || path.equals("index.html");
        if (project == null) {
            return isPage ? Optional.of(page(NOT_YET)) : Optional.empty();
        }
        Path output = project.output();
        if (isPage) {
            Path page = output.resolve("index.html");
            return Optional.of(page(isFile(page) ? Files.readString(page, StandardCharsets.UTF_8) : NOT_YET));
        }
        if (path.equals("gallery.css")) {
            Path styles = output.resolve("gallery.css");
            return isFile(styles)
                    ? Optional.of(new Reply(200, "text/css; charset=utf-8", Files.readAllBytes(styles), "no-cache"))
                    : Optional.empty();
        }
        Path picture = RENDITION.matcher(path).matches() ? output.resolve(path) : output;
        return isFile(picture) ? Optional.of(picture(picture)) : Optional.empty();
    }

    private static Reply page(String html) {
        return Reply.html(200, html.replaceFirst("</head>", ADDED));
    }

    private static Reply picture(Path file) throws IOException {
        String name = file.toString();
        String type = Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        return new Reply(200, type, Files.readAllBytes(file), "private, max-age=31536000, immutable");
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
