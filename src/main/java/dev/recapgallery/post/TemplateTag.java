package dev.recapgallery.post;

import static dev.recapgallery.post.TagArguments.first;

import dev.recapgallery.post.Piece.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a site generator that shows images or a video.
 *
 * <pre>{@code
 * {{< figure src="pier.jpg" alt="…" caption="The pier" attr="Ana Ruiz" attrlink="https://example.org" >}}
 * {{ figure(path="pier.jpg", alt="…") }}
 * {{< youtube 8w3ubfRBK5I >}}
 * {% include figure.html src="pier.jpg" caption="The pier" %}
 * {% image "./pier.jpg", "A long pier" %}
 * {% include video id="8w3ubfRBK5I" provider="youtube" %}
 * }</pre>
 */
final class TemplateTag {

    private static final Pattern OPENING = Pattern.compile("\\{(?:\\{[<%]|%)-?\\s*"
            + "(?:include(?:_cached|_relative)?\\s+[\"']?(?<file>[\\w./-]+)[\"']?|(?<tag>[\\w/-]+))"
            + "|\\{\\{-?\\s*(?<call>\\w+)\\s*\\(");
    private static final Pattern SHOWS_IMAGES = Pattern.compile("figure|image|img|photo|picture|lightbox");
    private static final Pattern SHOWS_VIDEO = Pattern.compile("youtube|vimeo|video|embed|^yt$");
    private static final Pattern IMAGE_FILE =
            Pattern.compile("\\S.*\\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp)(?:\\?.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIDEO_ID = Pattern.compile("[\\w-]{10,12}|\\d{6,12}");

    private final String name;
    private final TagArguments arguments;

    private TemplateTag(String name, TagArguments arguments) {
        this.name = name;
        this.arguments = arguments;
    }

    static TemplateTag of(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return new TemplateTag("", TagArguments.of(""));
        }
        String file = opening.group("file");
        String name = file != null
                ? file.substring(file.lastIndexOf('/') + 1)
                : opening.group("tag") != null ? opening.group("tag") : opening.group("call");
        return new TemplateTag(
                name.toLowerCase(Locale.ROOT), TagArguments.of(withoutClosing(text.substring(opening.end()))));
    }

    /** The tag without the marks that end it, such as {@code )}, a slash or a dash before the braces. */
    private static String withoutClosing(String tag) {
        if (!tag.endsWith("}")) {
            return tag;
        }
        String inner = tag.substring(0, tag.length() - (tag.endsWith("}}") ? 2 : 1));
        String bare = TextEnd.without("%>)", inner);
        return bare.endsWith("-") || bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The images of a figure tag; most have one. */
    List<Image> images(int line) {
        List<Image> images = new ArrayList<>();
        if (SHOWS_IMAGES.matcher(name).find() && !name.startsWith("/") && !name.startsWith("end")) {
            image(arguments.named(), line).or(() -> byPlace(line)).ifPresent(images::add);
            arguments.numbered().values().forEach(values -> image(values, line).ifPresent(images::add));
        }
        return images;
    }

    private Optional<Image> image(Map<String, String> values, int line) {
        return first(values, "src", "url", "image_path", "path", "image", "img", "file", "filename", "name")
                .filter(source -> isExactly("figure", "image", "img")
                        || IMAGE_FILE.matcher(source).matches())
                .map(source -> new Image(
                        source,
                        first(values, "alt", "alt_text").orElse(null),
                        title(values).orElse(null),
                        caption(values).or(() -> shownTitle(values)).orElse(null),
                        line));
    }

    /** {@code "pier.jpg" "…"}: what follows a figure's file is its caption, an image's its alt text. */
    private Optional<Image> byPlace(int line) {
        List<String> others = arguments.others();
        for (int i = 0; i < others.size(); i++) {
            if (IMAGE_FILE.matcher(others.get(i)).matches()) {
                String said = others.subList(i + 1, others.size()).stream()
                        .filter(text -> text.matches(".*\\p{L}{2}.*"))
                        .findFirst()
                        .orElse(null);
                String alt = first(arguments.named(), "alt").orElse(name.contains("figure") ? null : said);
                String caption = caption(arguments.named()).orElse(name.contains("figure") ? said : null);
                return Optional.of(new Image(others.get(i), alt, null, caption, line));
            }
        }
        return Optional.empty();
    }

    /** The video of a YouTube or Vimeo tag, by its page. */
    Optional<Piece.Video> video(int line) {
        if (!SHOWS_VIDEO.matcher(name).find()) {
            return Optional.empty();
        }
        return first(arguments.named(), "id", "videoid", "video_id", "url", "src", "link", "video", "key", "youtube")
                .or(() -> arguments.others().stream().findFirst())
                .flatMap(this::page)
                .map(url -> new Piece.Video(url, null, line, line));
    }

    private Optional<String> page(String video) {
        if (VideoLink.isVideo(video)) {
            return Optional.of(video);
        }
        String provider = first(arguments.named(), "provider", "type", "site").orElse(name);
        boolean vimeo = provider.toLowerCase(Locale.ROOT).contains("vimeo");
        boolean known = vimeo || !name.contains("embed");
        return known && VIDEO_ID.matcher(video).matches()
                ? Optional.of((vimeo ? "https://vimeo.com/" : "https://youtu.be/") + video)
                : Optional.empty();
    }

    /** Hugo shows the title of a figure like a caption. */
    private Optional<String> shownTitle(Map<String, String> values) {
        return isExactly("figure") ? first(values, "title").map(HtmlReader::markdown) : Optional.empty();
    }

    private Optional<String> title(Map<String, String> values) {
        boolean shown = caption(values).isEmpty() && shownTitle(values).isPresent();
        return shown ? Optional.empty() : first(values, "title");
    }

    /** Hugo's {@code attr} names who made the picture: as a credit behind the caption, where one is looked for. */
    private static Optional<String> caption(Map<String, String> values) {
        Optional<String> caption =
                first(values, "caption", "cap", "description", "desc").map(HtmlReader::markdown);
        Optional<String> credit = first(values, "attr", "credit", "attribution", "photographer")
                .map(who -> "(photo credit: "
                        + first(values, "attrlink", "attr_link", "credit_url", "credit_link")
                                .map(link -> "[" + who + "](" + link + ")")
                                .orElse(who)
                        + ")");
        return credit.isEmpty() ? caption : Optional.of((caption.orElse("") + " " + credit.get()).strip());
    }

    private boolean isExactly(String... names) {
        String bare = name.replaceFirst("\\.(?:html|liquid|md)$", "");
        return List.of(names).contains(bare);
    }
}
