package dev.recapgallery.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a site generator that shows an image or a video.
 *
 * <pre>{@code
 * {{< figure src="pier.jpg" alt="…" caption="The pier" attr="Ana Ruiz" attrlink="https://example.org" >}}
 * {{< youtube 8w3ubfRBK5I >}}
 * {% include figure.html src="pier.jpg" caption="The pier" %}
 * }</pre>
 */
final class TemplateTag {

    private static final Pattern NAME = Pattern.compile(
            "\\{\\{[<%]\\s*(?<name>[\\w/-]+)|\\{%-?\\s*include\\s+(?<file>\\S*(?:figure|image|img|photo)\\S*)");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<key>[\\w-]+)\\s*=\\s*(?:\"(?<double>(?:\\\\.|[^\"\\\\]++)*+)\"|'(?<single>[^']*+)'|`(?<raw>[^`]*+)`|(?<bare>[^\\s\"'>}]+))",
            Pattern.DOTALL);
    private static final Pattern VIDEO_ID = Pattern.compile("(?:youtube|vimeo)\\s+(?:id=)?\"?(?<id>[\\w-]+)\"?");

    private final String text;
    private final String name;

    private TemplateTag(String text, String name) {
        this.text = text;
        this.name = name;
    }

    static TemplateTag of(String text) {
        Matcher matcher = NAME.matcher(text);
        boolean named = matcher.lookingAt();
        boolean included = named && matcher.group("file") != null;
        return new TemplateTag(text, included ? "figure" : named ? matcher.group("name") : "");
    }

    /** The image of a figure tag. */
    Optional<Piece.Image> image(int line) {
        boolean figure = name.equals("figure") || name.equals("image") || name.equals("img");
        return figure
                ? first("src", "url", "image_path", "path", "image", "file")
                        .map(source -> new Piece.Image(
                                source,
                                first("alt").orElse(null),
                                first("title").orElse(null),
                                caption().orElse(null),
                                line))
                : Optional.empty();
    }

    /** The video of a YouTube or Vimeo tag, by its page. */
    Optional<Piece.Video> video(int line) {
        Matcher id = VIDEO_ID.matcher(text);
        if (!(name.equals("youtube") || name.equals("vimeo")) || !id.find()) {
            return Optional.empty();
        }
        String page = name.equals("youtube") ? "https://youtu.be/" : "https://vimeo.com/";
        return Optional.of(new Piece.Video(page + id.group("id"), null, line, line));
    }

    /** Hugo's {@code attr} names who made the picture: as a credit behind the caption, where one is looked for. */
    private Optional<String> caption() {
        Optional<String> caption = first("caption", "description");
        Optional<String> credit = first("attr", "credit")
                .map(who -> "(photo credit: "
                        + first("attrlink", "attr_link")
                                .map(link -> "[" + who + "](" + link + ")")
                                .orElse(who)
                        + ")");
        return credit.isEmpty() ? caption : Optional.of((caption.orElse("") + " " + credit.get()).strip());
    }

    private Optional<String> first(String... keys) {
        for (String key : keys) {
            Matcher attribute = ATTRIBUTE.matcher(text);
            while (attribute.find()) {
                if (attribute.group("key").equals(key)) {
                    return Optional.of(value(attribute)).filter(value -> !value.isBlank());
                }
            }
        }
        return Optional.empty();
    }

    private static String value(Matcher attribute) {
        if (attribute.group("double") != null) {
            return attribute.group("double").replaceAll("\\\\(.)", "$1").strip();
        }
        for (String group : new String[] {"single", "raw", "bare"}) {
            if (attribute.group(group) != null) {
                return attribute.group(group).strip();
            }
        }
        return "";
    }
}
