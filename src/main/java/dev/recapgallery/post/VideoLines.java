package dev.recapgallery.post;

import dev.recapgallery.post.Piece.Text;
import dev.recapgallery.post.Piece.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Takes lines that stand alone and are about nothing but a video for videos: a few words before or behind the link say
 * what it shows.
 *
 * <pre>{@code
 * [Video](https://youtu.be/8w3ubfRBK5I) of the skyline
 *
 * My talk: https://youtu.be/8w3ubfRBK5I
 * }</pre>
 */
final class VideoLines {

    private static final int MAX_CHARS = 400;
    private static final int MAX_WORDS = 20;
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}\\[<(\"'“‘*_]+");
    private static final Pattern SENTENCES = Pattern.compile("[.!?][)\"”’]*\\s+[\"“(]*\\p{Lu}.*");
    private static final Pattern INTRODUCED =
            Pattern.compile("(?<words>[^:\\[\\]]{1,80}?)\\s*(?::|[-–—→]+)\\s*<?(?<url>https?://[^\\s<>]+)>?");
    private static final Pattern INTRODUCED_LINK =
            Pattern.compile("(?<words>[^:\\[\\]]{1,80}?)\\s*(?::|[-–—→]+)\\s*(?<link>\\[[^\\]]*]\\([^()\\s]+\\))[.!]?");
    private static final Pattern MOMENT = Pattern.compile(".*[?&#]t=.*");

    private VideoLines() {}

    static List<Piece> in(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces);
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i) instanceof Text text && standsAlone(out, i)) {
                Optional<Video> video = video(text);
                if (video.isPresent()) {
                    out.set(i, video.get());
                }
            }
        }
        return List.copyOf(out);
    }

    /** True where nothing but videos, or lines that may be such, touches the line. */
    private static boolean standsAlone(List<Piece> pieces, int index) {
        Piece text = pieces.get(index);
        Piece before = index == 0 ? null : pieces.get(index - 1);
        Piece after = index == pieces.size() - 1 ? null : pieces.get(index + 1);
        return (before == null || before.lastLine() < text.firstLine() - 1 || isVideo(before))
                && (after == null || after.firstLine() > text.lastLine() + 1 || isVideo(after));
    }

    private static boolean isVideo(Piece piece) {
        return piece instanceof Video
                || (piece instanceof Text text && video(text).isPresent());
    }

    private static Optional<Video> video(Text text) {
        if (text.markdown().length() > MAX_CHARS || text.markdown().indexOf("://") < 0) {
            return Optional.empty();
        }
        String line =
                LEADING_SIGNS.matcher(InlineMarkdown.unwrapped(text.markdown())).replaceFirst("");
        return behindLink(line).or(() -> introduced(line)).map(found -> at(found, text));
    }

    private static Video at(Video video, Text text) {
        return new Video(video.url(), video.caption(), text.firstLine(), text.lastLine());
    }

    private static Optional<Video> behindLink(String line) {
        Node first = InlineMarkdown.firstInline(line);
        if (!(first instanceof Link link) || !VideoLink.isVideo(VideoLink.url(link))) {
            return VideoLink.of(line, 0, 0);
        }
        String label = InlineMarkdown.inside(link, line).strip();
        String behind = line.substring(InlineMarkdown.end(link));
        String plain = InlineMarkdown.plainText(behind);
        boolean sentences = SENTENCES.matcher(plain).find() || plain.split("\\s+", -1).length > MAX_WORDS;
        return sentences || plain.contains("](")
                ? Optional.empty()
                : Optional.of(new Video(VideoLink.url(link), (label + behind).strip(), 0, 0));
    }

    private static Optional<Video> introduced(String line) {
        Matcher link = INTRODUCED_LINK.matcher(line);
        if (link.matches()) {
            return VideoLink.of(link.group("link"), 0, 0)
                    .filter(video -> !MOMENT.matcher(video.url()).matches())
                    .map(video -> new Video(video.url(), line.replace(link.group("link"), label(video)), 0, 0));
        }
        Matcher bare = INTRODUCED.matcher(line);
        return bare.matches() && VideoLink.isVideo(bare.group("url"))
                ? Optional.of(new Video(bare.group("url"), bare.group("words").strip(), 0, 0))
                : Optional.empty();
    }

    private static String label(Video video) {
        return video.caption() == null ? "" : video.caption();
    }
}
