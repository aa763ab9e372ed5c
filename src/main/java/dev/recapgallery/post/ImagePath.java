package dev.recapgallery.post;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an image of a post lies.
 *
 * @param segments folders and file name; leading {@code ..} where it lies above
 * @param isFromRoot true where the post gives a path from the site's root
 */
record ImagePath(List<String> segments, boolean isFromRoot) {

    private static final Pattern LIQUID_TEXT = Pattern.compile("\\{\\{-?\\s*[\"']([^\"']*)[\"'][^}]*}}");
    private static final Pattern LIQUID =
            Pattern.compile("\\{\\{[^}]*}}|\\{%[^%]*%}|\\{(?:static|filename|attach|photo)}");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]+:|//).*", Pattern.DOTALL);
    private static final Set<String> NO_PHOTOS =
            Set.of("svg", "mp4", "m4v", "mov", "webm", "avi", "ogv", "mp3", "pdf", "ico", "php", "asp", "aspx", "html");

    /** No file system allows more in a name. */
    private static final int MAX_NAME_CHARS = 255;

    /** A key of YAML is no longer (YAML 1.1, section 9.3.1: 1024 characters), its quotes and escapes among them. */
    private static final int MAX_PATH_CHARS = 500;

    ImagePath {
        segments = List.copyOf(segments);
    }

    /** The reason why an image is no photo of a folder; empty where it may be one. */
    static Optional<String> reasonToSkip(String source) {
        if (ELSEWHERE.matcher(source.strip()).matches()) {
            return Optional.of(
                    source.strip().startsWith("data:") ? "it is written into the post" : "it lies on the web");
        }
        ImagePath path = of(source);
        if (path.segments.stream().anyMatch(segment -> segment.length() > MAX_NAME_CHARS)
                || String.join("/", path.segments).length() > MAX_PATH_CHARS) {
            return Optional.of("no file has so long a name");
        }
        String name = path.segments.isEmpty() ? "" : path.segments.get(path.segments.size() - 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.isEmpty() || name.equals("..") || NO_PHOTOS.contains(extension)
                ? Optional.of("it is no photo")
                : Optional.empty();
    }

    static ImagePath of(String source) {
        String plain = LIQUID.matcher(LIQUID_TEXT.matcher(source.strip()).replaceAll("$1"))
                .replaceAll("");
        String path = decoded(plain.replaceFirst("[?#].*$", "")).replace('\\', '/');
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            boolean up = segment.equals("..");
            if (up && !segments.isEmpty() && !segments.get(segments.size() - 1).equals("..")) {
                segments.remove(segments.size() - 1);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return new ImagePath(segments, path.startsWith("/"));
    }

    /** The folder as segments. */
    List<String> folder() {
        return segments.subList(0, Math.max(0, segments.size() - 1));
    }

    /** The path within a folder, or empty where it lies outside. */
    Optional<String> within(List<String> folder) {
        return segments.size() > folder.size()
                        && segments.subList(0, folder.size()).equals(folder)
                ? Optional.of(String.join("/", segments.subList(folder.size(), segments.size())))
                : Optional.empty();
    }

    /**
     * The path within a folder of which the post knows the end only: {@code /images/a.jpg} of the site is
     * {@code static/images/a.jpg} on the disk.
     */
    Optional<String> withinEndOf(List<String> folder) {
        for (int from = 1; from < folder.size(); from++) {
            Optional<String> within = within(folder.subList(from, folder.size()));
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }

    private static String decoded(String url) {
        Matcher escape = Pattern.compile("(?:%[0-9A-Fa-f]{2})+").matcher(url);
        return escape.replaceAll(found -> {
            String text = URLDecoder.decode(found.group(), StandardCharsets.UTF_8);
            return Matcher.quoteReplacement(text.contains("\uFFFD") ? found.group() : text);
        });
    }
}
