package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Video;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Tells videos on YouTube and Vimeo from other links; a channel is no video. */
final class VideoLink {

    private static final Pattern VIDEO = Pattern.compile("https?://(?:"
            + "youtu\\.be/[\\w-]+|"
            + "(?:www\\.|m\\.|music\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?|embed/|shorts/|live/|v/|playlist\\?)[^\\s<>]+|"
            + "(?:www\\.)?vimeo\\.com/(?:channels/[\\w-]+/|showcase/\\d+/video/|groups/[\\w-]+/videos/|album/\\d+/video/)?\\d+|"
            + "player\\.vimeo\\.com/video/\\d+"
            + ")[^\\s<>]*");
    private static final Pattern BARE = Pattern.compile("<?(https?://[^\\s<>]+)>?");

    private VideoLink() {}

    static boolean isVideo(String url) {
        return VIDEO.matcher(url).matches();
    }

    /** Where a link leads to; a bracket typed too many is no part of it. */
    static String url(Link link) {
        return link.getDestination().startsWith("[") ? link.getDestination().substring(1) : link.getDestination();
    }

    /** The video of a line that holds nothing else. */
    static Optional<Video> of(String line, int firstLine, int lastLine) {
        String text = InlineMarkdown.unwrapped(line);
        Matcher bare = BARE.matcher(text);
        if (bare.matches() && isVideo(bare.group(1))) {
            return Optional.of(new Video(bare.group(1), null, firstLine, lastLine));
        }
        Link link = InlineMarkdown.onlyLink(text);
        if (link == null || !isVideo(url(link))) {
            return Optional.empty();
        }
        String label = InlineMarkdown.inside((Node) link, text).strip();
        boolean says = !label.isEmpty() && !label.equals(link.getDestination());
        return Optional.of(new Video(url(link), says ? label : null, firstLine, lastLine));
    }
}
