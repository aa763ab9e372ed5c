package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Image;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the images and videos that HTML tags and JSX components show. */
final class HtmlMedia {

    private static final Pattern IMAGES = Pattern.compile("img|[a-z]*(?:image|photo)");
    private static final Pattern VIDEOS = Pattern.compile("iframe|[a-z-]*(?:youtube|vimeo)[a-z-]*");

    private final PieceCollector out;
    private final Map<String, String> imports;

    /** {@code imports}: images that MDX imports, by {@code {name}}. */
    HtmlMedia(PieceCollector out, Map<String, String> imports) {
        this.out = out;
        this.imports = imports;
    }

    static boolean isImage(String tag) {
        return IMAGES.matcher(tag).matches();
    }

    static boolean isVideo(String tag) {
        return VIDEOS.matcher(tag).matches();
    }

    /** Where the image of a tag lies, in whichever attribute. */
    Optional<String> source(HtmlToken token) {
        return token.attribute("src")
                .filter(src -> !src.startsWith("data:"))
                .or(() -> token.attribute("data-src"))
                .or(() -> token.attribute("srcset").map(set -> set.strip().split("[\\s,]", 2)[0]))
                .map(src -> imports.getOrDefault(src, src))
                .filter(src -> !src.startsWith("{") || src.startsWith("{{") || src.startsWith("{%"));
    }

    void image(HtmlToken token, int line) {
        source(token)
                .ifPresent(src -> out.image(new Image(
                        src,
                        token.attribute("alt").orElse(null),
                        token.attribute("title").orElse(null),
                        token.attribute("caption").map(HtmlReader::markdown).orElse(null),
                        line)));
    }

    static Optional<String> video(HtmlToken token) {
        Optional<String> url = token.attribute("src")
                .or(() -> token.attribute("data-src"))
                .or(() -> token.attribute("url"))
                .map(src -> src.startsWith("//") ? "https:" + src : src)
                .filter(VideoLink::isVideo);
        boolean vimeo = token.name().contains("vimeo");
        return url.or(() -> token.name().equals("iframe")
                ? Optional.empty()
                : token.attribute("id")
                        .or(() -> token.attribute("videoid"))
                        .or(() -> token.attribute("youtubeid"))
                        .filter(id -> id.matches("[\\w-]{6,12}"))
                        .map(id -> (vimeo ? "https://vimeo.com/" : "https://youtu.be/") + id));
    }
}
